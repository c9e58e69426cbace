import { tidyDocument } from '../../../core/document/tidy-document.ts';
import type { Format, RawDocument } from '../../../ports/documents.ts';
import { readPiece } from '../html/read-piece.ts';
import { fileAuthorOf } from '../office/file-author.ts';
import { seenInRtf } from '../reckoning/seen-rtf.ts';
import { rtfAsHtml } from '../rtf/rtf-as-html.ts';

async function parse(raw: RawDocument): ReturnType<Format['parse']> {
  const { html, notes, title, author } = rtfAsHtml(raw.bytes);
  const document = tidyDocument({
    blocks: [...readPiece(html), ...notes.map((text) => ({ kind: 'notice', text, certain: true }) as const)],
    ...(title ? { title } : {}),
    ...fileAuthorOf(author),
  });
  return { ...document, source: { seen: seenInRtf(raw.bytes) } };
}

/** Rich Text Format, by a reader of our own. */
export const rtf: Format = {
  label: 'RTF',
  extensions: ['rtf'],
  mediaTypes: ['application/rtf', 'text/rtf'],
  example: 'rich-text-format',
  recognise: ({ bytes }) => (/^\s*\{\\rtf/.test(Buffer.from(bytes.subarray(0, 32)).toString('latin1')) ? 1 : 0),
  parse,
};
