import { formats } from '../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../src/adapters/documents/parse-document.ts';
import { isBody, type ParsedDocument } from '../../src/core/document/article.ts';

/** A file of that name as it is parsed. */
export const parsed = (name: string, source: string | Uint8Array): Promise<ParsedDocument> =>
  parseDocument(
    {
      bytes: typeof source === 'string' ? new TextEncoder().encode(source) : source,
      origin: { kind: 'file', location: `/${name}`, name },
    },
    formats,
  );

/** The paragraphs of its body, a line each. */
export const bodyOf = ({ blocks }: ParsedDocument): string =>
  blocks
    .filter(({ kind }) => isBody(kind))
    .map(({ text }) => text)
    .join('\n');
