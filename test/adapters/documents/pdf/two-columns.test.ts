import { describe, expect, it } from 'vitest';
import { type Drawn, pdf } from '../../../doubles/made-documents.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

const across: readonly Drawn[] = [
  'The council of Arlen met on Monday evening in the old mill, and more than ninety',
  'people came to hear what it would say about the weir and about its repair in May.',
].map((text, at) => ({ text, x: 72, y: 770 - 13 * at }));

const step = 13;
const down = (text: string, x: number, y: number): readonly Drawn[] =>
  text.split('\n').map((line, at) => ({ text: line, x, y: y - step * at }));

/** Rows of two cells from the top, each `pad` points below the longer cell of the row before it; cells begin level or stand by their middles. */
function table(
  cells: readonly (readonly [string, string])[],
  pad: number,
  isCentred = false,
  right = 200,
): readonly Drawn[] {
  let y = 720;
  return cells.flatMap((row) => {
    const counts = row.map((text) => text.split('\n').length);
    const most = Math.max(...counts);
    const drawn = row.flatMap((text, at) =>
      down(text, at === 0 ? 72 : right, y - (isCentred ? ((most - (counts[at] ?? 1)) * step) / 2 : 0)),
    );
    y -= most * step + pad;
    return drawn;
  });
}

async function blocksOf(...drawn: readonly (readonly Drawn[])[]) {
  const { blocks, letters } = await parsed('a.pdf', pdf([[...across, ...drawn.flat()]]));
  expect(letters?.lost).toBe(0);
  return blocks;
}
const rowsOf = async (drawn: readonly Drawn[]): Promise<readonly string[]> =>
  (await blocksOf(drawn)).filter(({ kind }) => kind === 'row').map(({ text }) => text);
const whole = (cells: readonly (readonly [string, string])[]): readonly string[] =>
  cells.map(([left, right]) => `${left} | ${right}`.replaceAll('\n', ' '));

const english = [
  ['Question', 'Answer of the council'],
  [
    'Who pays for\nthe weir?',
    'The county pays two thirds, and the millers\nalong the upper river pay what remains\nover nine years.',
  ],
  ['When?', 'From 3 May, except on market days.'],
] as const;
const german = [
  ['Begriff', 'Erklärung'],
  ['Wehr', 'Ein Bauwerk quer zum Fluss, das sein Wasser\nstaut und in den Mühlgraben leitet.'],
  ['Treppe', 'Ein Aufstieg für Fische.'],
] as const;
const french = [
  ['Travaux', 'Prix'],
  ['Des portes de chêne pour\nle barrage du haut', '4200 euros'],
  ['Une échelle', '900 euros'],
  ['La peinture des deux ponts,\nen deux couches', '310 euros'],
] as const;

describe('a table of two columns in a PDF', () => {
  it.each([
    ['English, rows set apart', english, 8, false],
    ['English, beside the middle of the longer cell', english, 8, true],
    ['English, lines as far apart as rows', english, 0, false],
    ['German, rows set apart', german, 6, false],
    ['German, lines as far apart as rows', german, 0, false],
    ['French, with narrow figures', french, 5, false],
    ['French, lines as far apart as rows', french, 0, false],
  ])('keeps the cells of a row together: %s', async (_, cells, pad, isCentred) => {
    expect(await rowsOf(table(cells, pad, isCentred, 240))).toEqual(whole(cells));
  });

  it('is read row by row where no cell goes over lines', async () => {
    const cells = [
      ['Datum', 'Vad som hände'],
      ['3 maj', 'Dammen öppnades.'],
      ['12 juni', 'Ån steg två meter.'],
    ] as const;
    expect(await rowsOf(table(cells, 0))).toEqual(whole(cells));
  });

  it('stands between what is above and below it', async () => {
    const below = down(
      'After the vote the chair thanked everybody who had come, and said that the\nminutes would be printed.',
      72,
      560,
    );
    const kinds = (await blocksOf(table(german, 6), below)).map(({ kind }) => kind);
    expect(kinds).toEqual(['paragraph', 'row', 'row', 'row', 'paragraph']);
  });
});

describe('two columns of prose', () => {
  const column = (x: number, counts: readonly number[], gap: number): readonly Drawn[] => {
    let y = 700;
    return counts.flatMap((count) => {
      const text = ['The river rose by two metres in', ...Array(count).fill('one night and took the ladder of')].join(
        '\n',
      );
      const drawn = down(`${text}\nthe fish with it.`, x, y);
      y -= (count + 2) * step + gap;
      return drawn;
    });
  };

  it.each([
    ['with paragraphs of the same length', [2, 2, 2, 2], [2, 2, 2, 2], 9],
    ['with paragraphs of other lengths', [2, 4, 1, 3], [3, 1, 4, 2], 9],
    ['without gaps', [2, 4, 1, 3], [3, 1, 4, 2], 0],
  ])('are no table: %s', async (_, left, right, gap) => {
    const blocks = await blocksOf(column(72, left, gap), column(320, right, gap));
    expect(blocks.filter(({ kind }) => kind === 'row')).toEqual([]);
  });

  it('are none where they are numbers and what they number', async () => {
    const items = [1, 2, 3, 4].map(
      (n) => [`${n}.`, 'The county pays two thirds, and the millers\npay the rest.'] as const,
    );
    expect(await rowsOf(table(items, 6, false, 104))).toEqual([]);
  });
});
