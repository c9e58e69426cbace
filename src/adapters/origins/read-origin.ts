import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { escapePath, glob } from 'tinyglobby';
import type { Origin } from '../../core/document/article.ts';
import { Failure } from '../../core/failure.ts';
import type { RawDocument, Reader } from '../../ports/documents.ts';
import { fetchAddress, type WebLimits, webAddress, webLimits } from './fetch-address.ts';

export interface ReaderLimits {
  /** Bytes of a file. */
  readonly fileBytes?: number;
  readonly web?: Partial<WebLimits>;
}

/** What a folder is searched for; a file or glob may name anything. */
const extensions = '{txt,text,md,markdown,html,htm,xhtml,pdf,docx,epub}';

const fileOrigin = (location: string): Origin => ({ kind: 'file', location, name: path.basename(location) });

const addressOrigin = (address: string): Origin => ({ kind: 'url', location: address, name: address });

const isAddress = (location: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(location);

/** Reads files, folders (and theirs), globs and web addresses; an attachment is read from its address. */
export function createReader({ fileBytes = 40_000_000, web = {} }: ReaderLimits = {}): Reader {
  return {
    origins: async (location) => {
      if (isAddress(location)) return [addressOrigin(webAddress(location))];
      return (await filesAt(location)).map(fileOrigin);
    },
    bytes: (origin) =>
      origin.kind === 'file' ? readBytes(origin, fileBytes) : fetchAddress(origin, { ...webLimits, ...web }),
  };
}

async function filesAt(location: string): Promise<readonly string[]> {
  const found = await stat(location).catch(() => undefined);
  if (found?.isFile()) return [path.resolve(location)];
  const pattern = found?.isDirectory()
    ? `${escapePath(location.replace(/[\\/]+$/, '') || '/')}/**/*.${extensions}{,.gz}`
    : location;
  const files = await glob(pattern, { absolute: true, caseSensitiveMatch: false, ignore: ['**/node_modules/**'] });
  if (files.length > 0) return files.sort();
  if (found)
    throw new Failure(
      'not-found',
      `${location} holds no document that Footnote reads (text, Markdown, HTML, PDF, DOCX, EPUB).`,
    );
  throw new Failure('not-found', `${location} is not there. Check the path and try again.`);
}

async function readBytes(origin: Origin, most: number): Promise<RawDocument> {
  const { location, name } = origin;
  const found = await stat(location).catch((cause: unknown) => {
    throw notReadable(name, cause);
  });
  if (found.isDirectory())
    throw new Failure('unreadable', `${name} is a folder. Name the files in it, or the folder itself.`);
  if (!found.isFile())
    throw new Failure('unsupported', `${name} is not a regular file. Add a file that holds an article.`);
  if (found.size > most) {
    throw new Failure(
      'too-large',
      `${name} has ${Math.ceil(found.size / 1_000_000)} MB; Footnote reads files up to ${most / 1_000_000} MB.`,
    );
  }
  const bytes = await readFile(location).catch((cause: unknown) => {
    throw notReadable(name, cause);
  });
  return { bytes, origin };
}

function notReadable(name: string, cause: unknown): Failure {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Failure('not-found', `${name} is not there. Check the path and try again.`, { cause });
  if (code === 'EACCES' || code === 'EPERM')
    return new Failure(
      'unreadable',
      `${name} may not be read: permission denied. Change its permissions and try again.`,
      { cause },
    );
  return new Failure(
    'unreadable',
    `${name} cannot be read (${String(code ?? 'unknown error')}). Check the disk and try again.`,
    { cause },
  );
}
