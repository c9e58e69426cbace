import { describe, expect, it } from 'vitest';
import { type Drawn, pdf } from '../../../doubles/made-documents.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

const prose: readonly Drawn[] = [
  'The council of Arlen met on Monday evening in the old mill, and more than ninety',
  'people came to hear what it would say about the weir and about its repair in May.',
].map((text, at) => ({ text, x: 72, y: 770 - 13 * at }));

/** A row of cells, each with its lines, from the top, by the lefts of its columns. */
const row = (y: number, cells: readonly string[], lefts = [72, 220, 400]): readonly Drawn[] =>
  cells.flatMap((cell, at) => cell.split('\n').map((text, n) => ({ text, x: lefts[at] ?? 0, y: y - 13 * n })));

async function rowsOf(...rows: readonly (readonly Drawn[])[]): Promise<readonly string[]> {
  const { blocks, letters } = await parsed('a.pdf', pdf([[...prose, ...rows.flat()]]));
  expect(letters?.lost).toBe(0);
  return blocks.filter(({ kind }) => kind === 'row').map(({ text }) => text);
}

describe('a cell of a PDF that goes over lines', () => {
  it('is whole where rows are set apart', async () => {
    const rows = await rowsOf(
      row(700, ['Place', 'What is planned', 'Cost']),
      row(678, ['Upper weir', 'new gates of oak, and a\nladder for the fish', '4 million']),
      row(643, ['Pond of the\nlower mill', 'drained in May, cleaned\nand filled again', '300,000']),
      row(608, ['Bridge', 'painted', '12,000']),
    );
    expect(rows).toEqual([
      'Place | What is planned | Cost',
      'Upper weir | new gates of oak, and a ladder for the fish | 4 million',
      'Pond of the lower mill | drained in May, cleaned and filled again | 300,000',
      'Bridge | painted | 12,000',
    ]);
  });

  it('is whole where all lines are as far apart', async () => {
    const rows = await rowsOf(
      row(700, ['Ort', 'Was geplant ist', 'Kosten']),
      row(687, ['Oberes Wehr', 'neue Tore aus Eiche und\neine Treppe für Fische', '4 Millionen']),
      row(661, ['Teich', 'im Mai abgelassen und ge-\nreinigt wie zuvor', '300.000']),
    );
    expect(rows.slice(1)).toEqual([
      'Oberes Wehr | neue Tore aus Eiche und eine Treppe für Fische | 4 Millionen',
      'Teich | im Mai abgelassen und gereinigt wie zuvor | 300.000',
    ]);
  });

  it('is whole where its neighbours stand beside its middle', async () => {
    const rows = await rowsOf(
      row(700, ['Lugar', 'Lo que se hace', 'Precio']),
      row(678, ['', 'puertas nuevas de roble y\nuna escala para peces']).slice(1),
      row(671, ['Presa alta', '', '4 millones']).filter(({ text }) => text !== ''),
      row(643, ['Puente', 'pintado', '12.000']),
    );
    expect(rows[1]).toBe('Presa alta | puertas nuevas de roble y una escala para peces | 4 millones');
  });

  it('is whole where each of its neighbours goes over lines too', async () => {
    const rows = await rowsOf(
      row(700, ['Lieu', 'Travaux', 'Qui paie']),
      row(678, ['Barrage\ndu haut', 'des portes de bois et\nune passe à poissons', 'le canton et\nles meuniers']),
      row(643, ['Étang du\nmoulin', 'vidé en mai puis\nrempli', 'personne ne\nle dit encore']),
      row(608, ['Pont', 'peint', 'la ville']),
    );
    expect(rows.slice(1)).toEqual([
      'Barrage du haut | des portes de bois et une passe à poissons | le canton et les meuniers',
      'Étang du moulin | vidé en mai puis rempli | personne ne le dit encore',
      'Pont | peint | la ville',
    ]);
  });
});

describe('rows of a PDF of one line each', () => {
  it.each([
    ['under a header that stands apart', 680],
    ['as far apart as their header', 687],
  ])('stay rows %s', async (_, top) => {
    const rows = await rowsOf(
      row(700, ['Quay', 'Year', 'Boats']),
      row(top, ['North', '2024', '31']),
      row(top - 13, ['South', '2024', '64']),
      row(top - 26, ['West', '2024', '12']),
    );
    expect(rows.slice(1)).toEqual(['North | 2024 | 31', 'South | 2024 | 64', 'West | 2024 | 12']);
  });
});

/** Words stretched over the width of a narrow column. */
function justified(y: number, words: string, gap: number): readonly Drawn[] {
  let x = 72;
  return words.split(' ').map((text) => {
    const drawn = { text, x, y };
    x += text.length * 5.5 + gap;
    return drawn;
  });
}

describe('prose of a PDF that is stretched over a narrow column', () => {
  it.each([
    ['communes into four,', 'against considerable', 'opposition from the'],
    ['Die Instandsetzung der', 'Brücken beträgt nach', 'allem Ermessen viel'],
    ['la reparación del puente', 'cuesta según todos los', 'cálculos mucho dinero'],
  ])('is no table: %s', async (...lines) => {
    expect(await rowsOf(...lines.map((words, at) => justified(700 - 13 * at, words, 20 + 4 * at)))).toEqual([]);
  });

  it('is told from a table of single words', async () => {
    const rows = [
      ['Pear', 'ripe', 'red'],
      ['Plum', 'sour', 'blue'],
      ['Fig', 'late', 'green'],
    ];
    const found = await rowsOf(...rows.map((cells, at) => row(700 - 13 * at, cells, [72, 132, 192])));
    expect(found).toEqual(['Pear | ripe | red', 'Plum | sour | blue', 'Fig | late | green']);
  });
});
