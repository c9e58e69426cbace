import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { mayDrawLines, mayHideText } from '../../../../src/adapters/documents/pdf/may-hide.ts';

const plain = (content: string, rest = ''): string =>
  `4 0 obj\n<< /Length ${content.length} ${rest}>>\nstream\n${content}\nendstream\nendobj\n`;
const packed = (content: string, rest = ''): string =>
  plain(deflateSync(Buffer.from(content)).toString('latin1'), `/Filter /FlateDecode ${rest}`);

it.each([
  ['nothing drawn', '', false],
  ['words that are seen', plain('BT 0 Tr (a) Tj 13 Tr ET'), false],
  ['words that are not', plain('BT /F1 9 Tf\n3 Tr (a) Tj ET'), true],
  ['words that are packed and not seen', packed('BT (a) Tj 3 Tr (b) Tj ET') + plain(''), true],
  ['words that are packed and seen', packed('BT (a) Tj ET'), false],
  ['a packed picture that looks like it', packed(' 3 Tr ', '/Subtype /Image '), false],
  ['what is packed damaged', packed('BT (a) Tj ET').replace('stream\nx', 'stream\nq'), false],
  ['more than is unpacked', packed(' '.repeat(9_000_000)), true],
  ['a stream packed in another way', plain('~>', '/Filter /ASCII85Decode '), true],
  ['a file that is locked', `${plain('BT ET')}trailer << /Encrypt 9 0 R >>`, true],
])('of a PDF with %s', (_kind, file, hides) =>
  expect(mayHideText(new Uint8Array(Buffer.from(`%PDF-1.4\n${file}`, 'latin1')))).toBe(hides),
);

it.each([
  ['no lines', plain('BT (a l b) Tj ET'), false],
  ['a line', plain('0 0 m 10 0 l S'), true],
  ['a packed box', packed('0 0 10 1 re f'), true],
])('of a PDF with %s it is told whether it draws some', (_kind, file, draws) =>
  expect(mayDrawLines(new Uint8Array(Buffer.from(`%PDF-1.4\n${file}`, 'latin1')))).toBe(draws),
);
