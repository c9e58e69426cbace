import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { escapePath, glob } from 'tinyglobby';
import type { Origin } from '../../core/document/article.ts';
import { Failure } from '../../core/failure.ts';
import { type DocumentKind, labelsOf, type RawDocument, type Reader } from '../../ports/documents.ts';
import { decodeText } from '../documents/bytes/decode-text.ts';
import { fetchAddress, type Kinds, type WebLimits, webAddress, webLimits } from './fetch-address.ts';

interface ReaderLimits {
  /** Bytes of a file. */
  readonly fileBytes?: number;
  readonly web?: Partial<WebLimits>;
}

const fileOrigin = (location: string): Origin => ({ kind: 'file', location, name: path.basename(location) });

const addressOrigin = (address: string): Origin => ({ kind: 'url', location: address, name: address });

const isAddress = (location: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(location);

/**
 * Reads files, folders (and theirs), globs and web addresses; an attachment is read from its address. A folder is searched
 * for files of the kinds; a file or glob may name anything.
 */
export function createReader(kinds: Kinds, { fileBytes = 40_000_000, web = {} }: ReaderLimits = {}): Reader {
  const limits = { ...webLimits, ...web };
  return {
    origins: async (location) => {
      if (isAddress(location)) return [addressOrigin(webAddress(location))];
      return (await filesAt(location, kinds)).map(fileOrigin);
    },
    bytes: (origin) => (origin.kind === 'file' ? readBytes(origin, fileBytes) : fetchAddress(origin, kinds, limits)),
    text: async (origin, most) => {
      const read =
        origin.kind === 'file' ? readBytes(origin, most) : fetchAddress(origin, kinds, { ...limits, bytes: most });
      const { bytes, charset } = await read;
      return bytes.length === 0 ? '' : decodeText(bytes, origin.name, charset);
    },
  };
}

/** Letters with accents are written in one way or the other, by the system or by whoever typed the name. */
async function asWritten(location: string): Promise<string> {
  for (const form of [location, location.normalize('NFC'), location.normalize('NFD')])
    if (await stat(form).catch(() => undefined)) return form;
  return location;
}

async function filesAt(typed: string, kinds: Kinds): Promise<readonly string[]> {
  const location = await asWritten(typed);
  const found = await stat(location).catch(() => undefined);
  if (found?.isFile()) return [path.resolve(location)];
  if (found?.isDirectory()) return filesIn(location, await kinds());
  const files = await filesLike(location);
  if (files.length > 0) return files;
  throw new Failure('not-found', `${location} is not there. Check the path and try again.`);
}

async function filesIn(folder: string, kinds: readonly DocumentKind[]): Promise<readonly string[]> {
  const endings = kinds.flatMap(({ extensions }) => extensions.flatMap((extension) => [extension, `${extension}.gz`]));
  const files = await filesLike(`${escapePath(folder.replace(/[\\/]+$/, '') || '/')}/**/*.{${endings.join(',')}}`);
  if (files.length > 0) return files;
  throw new Failure('not-found', `${folder} holds no document that Footnote reads (${labelsOf(kinds)}).`);
}

const filesLike = async (pattern: string): Promise<readonly string[]> =>
  onceEach((await glob(pattern, { absolute: true, caseSensitiveMatch: false, ignore: ['**/node_modules/**'] })).sort());

/** A file that several links lead to, or whose name is written with its accents in both ways, is one file. */
async function onceEach(files: readonly string[]): Promise<readonly string[]> {
  const places = await Promise.all(files.map((file) => realpath(file).catch(() => file)));
  const direct = new Set(files.filter((file, at) => places[at] === file));
  const seen = new Set<string>();
  return files.filter((file, at) => {
    const place = places[at] ?? file;
    const known = place.normalize('NFC');
    if (seen.has(known) || (place !== file && direct.has(place))) return false;
    seen.add(known);
    return true;
  });
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
