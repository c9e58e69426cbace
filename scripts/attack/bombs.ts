import { deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** A document made to take more than it gives. */
export interface Bomb {
  readonly name: string;
  make(): Uint8Array;
}

const page = (body: string): Uint8Array =>
  strToU8(
    `<html><head><title>Bomb</title></head><body><article><p>The bridge is open.</p>${body}</article></body></html>`,
  );
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_000_000);

/** A PDF of a page whose contents are deflated so many times, named so often. */
function pdf(inflated: Uint8Array, { times = 1, named = 1, page = '', form = '' } = {}): Uint8Array {
  let contents: Uint8Array = inflated;
  for (let time = 0; time < times; time += 1) contents = deflateSync(contents, { level: 9 });
  const parts: Uint8Array[] = [strToU8('%PDF-1.4\n')];
  const at: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const object = (number: number, ...pieces: readonly (string | Uint8Array)[]) => {
    at[number] = length();
    for (const piece of [`${number} 0 obj\n`, ...pieces, '\nendobj\n'])
      parts.push(typeof piece === 'string' ? strToU8(piece) : piece);
  };
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  object(2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
  const fonts = '/Font << /F1 5 0 R >>';
  const resources = `/Resources << ${fonts} /XObject << /X 6 0 R >> >> ${page}`;
  object(
    3,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents [${'4 0 R '.repeat(named)}] ${resources} >>`,
  );
  const filters = '/FlateDecode '.repeat(times);
  object(4, `<< /Length ${contents.length} /Filter [${filters}] >>\nstream\n`, contents, '\nendstream');
  object(5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const text = `${form}BT /F1 9 Tf (a) Tj ET`;
  const own = `/Resources << ${fonts} /XObject << /X 6 0 R >> >>`;
  object(
    6,
    `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] ${own} /Length ${text.length} >>\nstream\n${text}\nendstream`,
  );
  const start = length();
  const table = [1, 2, 3, 4, 5, 6].map((number) => `${String(at[number]).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 7\n0000000000 65535 f \n${table}trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...parts, strToU8(end)]);
}

const epub = (chapter: Uint8Array, chapters = 1): Uint8Array => {
  const names = Array.from({ length: chapters }, (_, at) => `c${at}.xhtml`);
  const items = names
    .map((name, at) => `<item id="i${at}" href="${name}" media-type="application/xhtml+xml"/>`)
    .join('');
  const spine = names.map((_, at) => `<itemref idref="i${at}"/>`).join('');
  const container = '<container><rootfiles><rootfile full-path="o.opf"/></rootfiles></container>';
  return zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(container),
    'o.opf': strToU8(`<package><metadata/><manifest>${items}</manifest><spine>${spine}</spine></package>`),
    ...Object.fromEntries(names.map((name) => [name, chapter])),
  });
};

const docx = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });

const nested = (open: string, close: string) => (depth: number) => page(open.repeat(depth) + close.repeat(depth));

type Kind = readonly [name: string, ending: string, make: (size: number) => Uint8Array, sizes: readonly number[]];

const wordParagraph = '<w:p><w:r><w:t>The bridge is open.</w:t></w:r></w:p>';

/** Each at several sizes. */
const kinds: readonly Kind[] = [
  ['nested quotations', 'md', (size) => strToU8('>'.repeat(size)), [500, 5_000, 50_000, 500_000]],
  [
    'nested lists',
    'md',
    (size) => strToU8(Array.from({ length: size }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')),
    [100, 1_000, 3_000],
  ],
  ['brackets', 'md', (size) => strToU8('['.repeat(size)), [5_000, 50_000, 500_000]],
  ['links half open', 'md', (size) => strToU8('[a]('.repeat(size)), [5_000, 50_000, 250_000]],
  ['stars', 'md', (size) => strToU8('*a_ '.repeat(size)), [5_000, 50_000, 250_000]],
  [
    'backticks',
    'md',
    (size) => strToU8(Array.from({ length: size }, (_, at) => '`'.repeat(at % 999)).join(' ')),
    [100, 1_000, 5_000],
  ],
  [
    'tables of many columns',
    'md',
    (size) => strToU8(`${'|a'.repeat(size)}|\n${'|-'.repeat(size)}|\n`.repeat(2)),
    [1_000, 10_000, 100_000],
  ],
  ['references', 'md', (size) => strToU8('[a]: x\n'.repeat(size) + '[a] '.repeat(size)), [1_000, 10_000, 100_000]],
  ['nested elements', 'html', nested('<div>', '</div>'), [1_000, 20_000, 95_000]],
  ['nested tables', 'html', nested('<table><tr><td>', '</td></tr></table>'), [100, 1_000, 10_000]],
  ['unclosed elements', 'html', (size) => page('<b><i><p>a'.repeat(size)), [1_000, 10_000, 60_000]],
  [
    'attributes',
    'html',
    (size) => page(`<p ${Array.from({ length: size }, (_, at) => `a${at}="b"`).join(' ')}>a</p>`),
    [1_000, 20_000, 200_000],
  ],
  ['comments', 'html', (size) => page('<!--'.repeat(size)), [10_000, 100_000, 1_000_000]],
  ['entities', 'html', (size) => page(`<p>${'&amp;#x110000;'.repeat(size)}</p>`), [10_000, 100_000, 500_000]],
  [
    'a wide table',
    'html',
    (size) => page(`<table><tr>${`<td colspan="1000" rowspan="65000">a</td>`.repeat(size)}</tr></table>`),
    [10, 1_000, 20_000],
  ],
  ['inflated twice', 'pdf', (size) => pdf(zeros(size), { times: 2, named: 4 }), [10, 100, 500]],
  ['inflated once', 'pdf', (size) => pdf(zeros(size)), [10, 100, 500]],
  [
    'letters without end',
    'pdf',
    (size) => pdf(strToU8(`BT /F1 9 Tf ${'(a) Tj '.repeat(size)} ET`)),
    [10_000, 100_000, 1_000_000],
  ],
  [
    'drawn in itself',
    'pdf',
    (size) => pdf(strToU8('/X Do '.repeat(2 * size)), { form: '/X Do '.repeat(size / 10) }),
    [10, 1_000, 10_000],
  ],
  ['saved states', 'pdf', (size) => pdf(strToU8('q '.repeat(size))), [10_000, 1_000_000, 10_000_000]],
  ['arrays in arrays', 'pdf', (size) => pdf(strToU8('['.repeat(size))), [1_000, 100_000, 5_000_000]],
  [
    'a page of itself',
    'pdf',
    (size) => pdf(strToU8('BT (a) Tj ET'), { named: size, page: '/Annots [3 0 R]' }),
    [10, 1_000, 50_000],
  ],
  [
    'zeros',
    'docx',
    (size) => zipSync({ 'word/document.xml': zeros(size), '[Content_Types].xml': strToU8('<Types/>') }, { level: 9 }),
    [50, 70, 300],
  ],
  ['paragraphs', 'docx', (size) => docx(wordParagraph.repeat(size)), [1_000, 25_000, 300_000]],
  [
    'nested tables',
    'docx',
    (size) => docx('<w:tbl><w:tr><w:tc>'.repeat(size) + wordParagraph + '</w:tc></w:tr></w:tbl>'.repeat(size)),
    [100, 2_000, 20_000],
  ],
  [
    'nested marks',
    'docx',
    (size) => docx(`<w:p>${'<w:ins>'.repeat(size)}${'</w:ins>'.repeat(size)}</w:p>`),
    [100, 5_000, 100_000],
  ],
  ['zeros', 'epub', (size) => epub(zeros(size)), [50, 70, 300]],
  [
    'chapters',
    'epub',
    (size) => epub(strToU8('<html><body><p>The bridge is open.</p></body></html>'), size),
    [100, 2_000, 20_000],
  ],
  [
    'nested elements',
    'epub',
    (size) => epub(strToU8(`<html><body>${'<div>'.repeat(size)}a</body></html>`)),
    [1_000, 20_000, 95_000],
  ],
  ['short lines', 'txt', (size) => strToU8('a\n'.repeat(size)), [10_000, 200_000, 2_000_000]],
  ['blank lines', 'txt', (size) => strToU8(`a${'\n \t'.repeat(size)}b`), [10_000, 300_000, 3_000_000]],
  ['one line', 'txt', (size) => strToU8('a'.repeat(size)), [100_000, 2_400_000, 39_000_000]],
  ['gzip of zeros', 'txt.gz', (size) => gzipSync(zeros(size)), [10, 70, 500]],
  [
    'bytes of no encoding',
    'txt',
    (size) => Uint8Array.from({ length: size }, (_, at) => (at * 7919) % 251),
    [10_000, 1_000_000, 10_000_000],
  ],
];

/** A hundred of them. */
export const bombs: readonly Bomb[] = kinds.flatMap(([name, ending, make, sizes]) =>
  sizes.map((size) => ({ name: `${name} × ${size}.${ending}`, make: () => make(size) })),
);
