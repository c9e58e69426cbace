import { expect, it } from 'vitest';
import { type Drawn, pdf } from '../../../doubles/made-documents.ts';
import { bodyOf, parsed } from '../../../doubles/parsed-documents.ts';

const above = 'The council of Arlen met on Monday in the school, and sixty people came to hear of it.';
/** Widths of Helvetica at 11 points: 5.5 for most letters. */
const words: readonly Drawn[] = [
  { text: above, x: 60, y: 740 },
  { text: 'The toll is', x: 60, y: 714 },
  { text: 'seventy', x: 113, y: 714 },
  { text: 'forty crowns, and the old weir stays as it is.', x: 154, y: 714 },
];
const line = (from: number, to: number, y: number): Drawn => ({ text: '', x: from, y, lineTo: [to, y] });

const read = (...lines: readonly Drawn[]) => parsed('a.pdf', pdf([[...words, ...lines]]));

it('words of a PDF that a line is drawn through are left out, and told', async () => {
  const document = await read(line(112, 151, 717.5));
  expect(bodyOf(document)).toContain('The toll is forty crowns, and');
  expect(document.letters).toMatchObject({ lost: 0, apart: { 'struck out': 7 } });
});

it.each([
  ['below them', line(112, 151, 712.4)],
  ['over them', line(112, 151, 723)],
  ['beside them', line(151, 300, 700)],
  ['through a part of one letter', line(151, 154.8, 717.5)],
  ['upright', { text: '', x: 130, y: 710, lineTo: [130, 725] } as const],
])('words with a line %s stay', async (_where, one) =>
  expect(bodyOf(await read(one))).toContain('The toll is seventy forty crowns, and the old weir'),
);
