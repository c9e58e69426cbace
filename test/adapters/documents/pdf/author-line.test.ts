import { describe, expect, it } from 'vitest';
import { type Drawn, pdf } from '../../../doubles/made-documents.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

/** How wide Helvetica draws a text, nearly. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce(
    (width, letter) =>
      width +
      size * (/[iljtfI.,' ]/.test(letter) ? 0.26 : /[mwMW]/.test(letter) ? 0.8 : /\p{Lu}/u.test(letter) ? 0.68 : 0.54),
    0,
  );

const middle = 297;
const centred = (text: string, y: number, size: number, around = middle): Drawn => ({
  ...{ text, y, size },
  x: around - widthOf(text, size) / 2,
});

const prose: readonly Drawn[] = [
  'The bridge at Lower Brindle was closed in March. Inspectors found rust in two of its',
  'eight cables. The council will pay for new ones, and the work takes until May of the',
  'year. Walkers use the ford for now, which the parish has marked with white posts and',
  'with a rope. A ferry was tried in 1962 and given up after one wet summer of two.',
].map((text, at) => ({ text, x: 72, y: 560 - 13 * at, size: 10 }));

async function headOf(...lines: readonly Drawn[]) {
  const title = centred('Rust in the cables', 740, 17);
  const { byline, blocks } = await parsed('a.pdf', pdf([[title, ...lines, ...prose]]));
  return { byline, headings: blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text) };
}

describe('the line below a title', () => {
  it.each([
    ['Ada Lin', 'Ada Lin'],
    ['Ada Lin, Bram Holt and Jo Lindt', 'Ada Lin, Bram Holt, Jo Lindt'],
    ['Hanna Möller und Jo Lindt', 'Hanna Möller, Jo Lindt'],
    ['Anne de la Tour', 'Anne de la Tour'],
    ['Jane A. Marsh*', 'Jane A. Marsh'],
  ])('names the authors where it is around the title’s middle: %s', async (line, byline) =>
    expect(await headOf(centred(line, 705, 12))).toEqual({ byline, headings: [] }),
  );

  it('names authors side by side, and where they work is set apart', async () => {
    const places = [centred('Bridge Office', 690, 12, 220), centred('Bridge Office', 690, 12, 374)];
    const head = await headOf(centred('Ada Lin', 705, 12, 220), centred('Bram Holt', 705, 12, 374), ...places);
    expect(head).toEqual({ byline: 'Ada Lin, Bram Holt', headings: [] });
  });

  it.each(['Annual Report', 'What the inspectors found', 'Second edition', 'March 2024'])(
    'names nobody where it has other words: %s',
    async (line) => expect((await headOf(centred(line, 705, 12))).byline).toBeUndefined(),
  );

  it('names nobody at the left, where a heading stands', async () =>
    expect(await headOf({ text: 'Lower Brindle', x: 72, y: 600, size: 12 })).toMatchObject({
      headings: ['Lower Brindle'],
    }));
});
