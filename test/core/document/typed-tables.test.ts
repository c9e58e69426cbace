import { describe, expect, it } from 'vitest';
import { tablesIn } from '../../../src/core/document/typed-tables.ts';

const tables: readonly (readonly [kind: string, source: string, hasHeader: boolean, row: string])[] = [
  [
    'aligned by blanks',
    'Age        Dose      Times a day\n1-2 years  2.5 ml    3\n3-5 years  5 ml      3',
    true,
    '3-5 years | 5 ml | 3',
  ],
  [
    'figures on the right',
    'Pos  Ware             Menge     Summe\n 1   Eichenbohle        120    222,00\n 2   Schraube             4     34,00\n     Zwischensumme             256,00',
    true,
    'Zwischensumme |  | 256,00',
  ],
  ['divided by tabs', 'Mois\tVentes\tAchats\nmars\t1200\t900\navril\t1300\t1100', true, 'mars | 1200 | 900'],
  [
    'a box',
    '+--------+-------+\n| Billete | Niño |\n+--------+-------+\n| Ida    | 6     |\n| Vuelta | 10    |\n+--------+-------+',
    true,
    'Vuelta | 10',
  ],
  [
    'a box of drawn lines',
    '┌────────┬───────┐\n│ Tag    │ von   │\n├────────┼───────┤\n│ Montag │ 9:00  │\n└────────┴───────┘',
    true,
    'Montag | 9:00',
  ],
  ['a rule below the names', 'Oars    wall\n------  -----\nRopes   chest\nBuoys   floor', true, 'Ropes | chest'],
  ['a receipt', 'Café             5,00\nJus d’orange     4,10', false, 'Café | 5,00'],
  [
    'no names',
    'Monday      9:00   12:00\nTuesday     9:00   17:00\nSaturday    10:00  14:00',
    false,
    'Tuesday | 9:00 | 17:00',
  ],
];

describe('a table in plain text', () => {
  it.each(tables)('%s', (_, source, hasHeader, row) => {
    const found = tablesIn(source.split('\n'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ start: 0, end: source.split('\n').length, hasHeader });
    expect(found[0]?.rows).toContain(row);
  });
});

it.each([
  [
    'two blanks between sentences',
    'The board met on Tuesday.  It heard the master.  He said that\nthe crane was broken.  Nobody had seen it.  The board meets\nagain in June.  It will hear the engineer then.',
  ],
  ['labels', 'Datum:     12. März\nOrt:       Vereinsheim\nBeginn:    19:30 Uhr'],
  [
    'prose in two columns',
    'The gate of the weir is to be renewed before the    The library moves into the old mill next year,\nspring, the council said on Monday in the school.   says its head, who has looked for a house since\nNobody spoke against it, and the mayor was glad.    the flood; the old one has been damp for years.',
  ],
  ['a list', '1.  the gate    is shut\n2.  the key     is lost\n3.  the dog     barks'],
  [
    'who speaks',
    'INES     The gate has been open since the morning, and nobody knows why.\nJAN      I shut it when I left for the school, as I do each day.\nINES     Then ask the miller.',
  ],
])('is none: %s', (_, source) => {
  expect(tablesIn(source.split('\n'))).toEqual([]);
});
