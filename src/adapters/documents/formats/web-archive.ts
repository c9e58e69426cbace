import { Failure } from '../../../core/failure.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { mimeHead } from '../bytes/mime-head.ts';
import { isDeclared } from '../is-declared.ts';
import { readMail } from '../saved/read-mail.ts';
import { html } from './html.ts';

const declared = {
  extensions: ['mhtml', 'mht'],
  mediaTypes: ['multipart/related', 'application/x-mimearchive'],
};

function recognise(raw: RawDocument): number {
  const head = mimeHead(raw.bytes);
  if (head?.has('snapshot-content-location')) return 1;
  return isDeclared(raw, declared) ? 0.95 : 0;
}

/** The archive up to the end of its page: the frames after it are other pages, and pictures are not read. */
function withPageAlone(bytes: Uint8Array, boundary: string | undefined): Uint8Array {
  if (boundary === undefined) return bytes;
  const parts = Buffer.from(bytes).toString('latin1').split(`--${boundary}`);
  const page = parts.findIndex((part) =>
    /^content-type:\s*(?:text\/html|application\/xhtml)/im.test(part.slice(0, 2_000)),
  );
  return page < 0 ? bytes : Buffer.from([...parts.slice(0, page + 1), '--\r\n'].join(`--${boundary}`), 'latin1');
}

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  const head = mimeHead(raw.bytes);
  const boundary = /boundary="?([^";]+)"?/i.exec(head?.get('content-type') ?? '')?.[1];
  const archive = await readMail(withPageAlone(raw.bytes, boundary), raw.origin.name);
  if (!archive.html)
    throw new Failure(
      'unreadable',
      `${raw.origin.name} is a web archive that holds no page. Save the page anew, as HTML or as one file (.mhtml).`,
    );
  const { mediaType: _, ...given } = raw;
  const page = await html.parse({ ...given, bytes: Buffer.from(archive.html), charset: 'utf-8' });
  const address = head?.get('snapshot-content-location');
  return address && /^https?:\/\//i.test(address) && page.address === undefined ? { ...page, address } : page;
}

/** Web pages saved as one file: the page, as HTML is read, with the address that it was saved from. */
export const webArchive: Format = {
  label: 'web archives (MHTML)',
  ...declared,
  example: 'web-archive-of-a-page',
  recognise,
  parse,
};
