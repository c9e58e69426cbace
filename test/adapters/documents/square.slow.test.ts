import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/adapters/documents/formats/index.ts';
import { parseDocument } from '../../../src/adapters/documents/parse-document.ts';

const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

const read = (name: string, content: string | Uint8Array) =>
  parseDocument(
    {
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      origin: { kind: 'file', location: `/${name}`, name },
    },
    formats,
  );

/** An EPUB whose order names its chapters again and again. */
function bookOf(times: number): Uint8Array {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const items = many(times, (at) => `<item id="i${at}" href="x.xhtml" media-type="application/xhtml+xml"/>`);
  const order = many(times, (at) => `<itemref idref="i${at}"/>`);
  return zipSync({
    mimetype: encode('application/epub+zip'),
    'META-INF/container.xml': encode('<container><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>'),
    'c.opf': encode(`<package><metadata/><manifest>${items}</manifest><spine>${order}</spine></package>`),
    'x.xhtml': encode(`<html><body>${many(500, () => '<p>สะพานปิดในเดือนพฤษภาคม</p>')}</body></html>`),
  });
}

const shapes: readonly (readonly [string, string, string | Uint8Array])[] = [
  ['notes one after the other', 'a.md', many(9_000, (at) => `Satz[^${at}].\n\n[^${at}]: Fuß[^${at + 1}]\n\n`)],
  ['short lists between sentences', 'a.md', many(6_000, () => 'Мост закрыт.\n\n- до мая\n\n')],
  ['quotations between sentences', 'a.md', many(6_000, () => '다리가 닫혔다.\n\n> 오월까지\n\n')],
  ['links that do not close', 'a.md', `# Das Tor\n\n${'[a]('.repeat(100_000)}\n\n${'![['.repeat(60_000)}`],
  ['blanks without end', 'a.md', `# Το γεφύρι\n\nΛέξη${' '.repeat(150_000)}τέλος`],
  ['characters with long stand-ins', 'a.rtf', `{\\rtf1\\uc30000 ${'\\u1084?'.repeat(200_000)} Most}`],
  ['raised characters one by one', 'a.rtf', `{\\rtf1 Most {\\super ${'\\u1084?'.repeat(100_000)}}}`],
  ['a book that names one chapter again and again', 'a.epub', bookOf(20_000)],
];

describe('what costs the square of its length', () => {
  it.each(shapes)('is read in seconds: %s', { timeout: 25_000 }, async (_, name, content) => {
    expect((await read(name, content)).blocks.length).toBeGreaterThan(0);
  });
});
