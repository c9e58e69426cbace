import { describe, expect, it } from 'vitest';
import { type Drawn, pdf } from '../../../doubles/made-documents.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

const hearing = `JUDGE ORR: The hearing will come to order, and the door be shut.
MS. VALE: Thank you. Where were you in the night of the flood?
THE WITNESS: On the bridge, with two men of the county and with 14
others who had come from the mill to see what the water would do.
MS. VALE: And who gave the order that the gates be opened to it?
THE WITNESS: Nobody did. They broke, and we ran to the school.`.split('\n');

const bill = `Wer eine Mühle betreibt, zahlt für das Wasser, das er dem Fluss
entnimmt, je Tag drei Kronen; der Rat kann die Abgabe senken, wenn
der Sommer trocken war oder wenn die Mühle länger als 40 Tage still
gestanden hat. Wer weniger meldet, als er entnommen hat, zahlt das
Doppelte, und wer zweimal weniger meldet, darf vom nächsten Frühjahr
an keine Mühle mehr betreiben.`.split('\n');

type Draw = (line: string, at: number) => readonly Drawn[];

/** How margins are numbered: apart or in one go with the line, left or right, all lines or each fifth. */
const margins: readonly (readonly [how: string, draw: Draw, lines: readonly string[], others?: readonly Drawn[]])[] = [
  [
    'left, apart',
    (text, at) => [
      { text: `${at + 1}`, x: 40, y: 700 - 24 * at },
      { text, x: 80, y: 700 - 24 * at },
    ],
    hearing,
  ],
  [
    'left, with indented turns and the page number in the head',
    (text, at) => [
      { text: `${at + 1}`, x: 60, y: 700 - 24 * at },
      { text, x: /^[A-Z]{2}/.test(text) ? 120 : 84, y: 700 - 24 * at },
    ],
    hearing,
    [
      { text: 'Page', x: 480, y: 760 },
      { text: '1', x: 515, y: 760 },
    ],
  ],
  ['drawn with the line', (text, at) => [{ text: `${at + 1}     ${text}`, x: 50, y: 700 - 24 * at }], hearing],
  [
    'right',
    (text, at) => [
      { text, x: 60, y: 700 - 14 * at },
      { text: `${5 * at + 5}`, x: 470, y: 700 - 14 * at },
    ],
    bill,
  ],
];

describe('numbers of the lines of a PDF', () => {
  for (const [how, draw, lines, others = []] of margins)
    it(`go, and are reckoned as such: ${how}`, async () => {
      const { blocks, letters, warnings } = await parsed('a.pdf', pdf([[...lines.flatMap(draw), ...others]]));
      const words = blocks.map(({ text }) => text).join(' ');
      expect(words.replace(/^Page 1 /, '')).toBe(lines.join(' '));
      expect({ lost: letters?.lost, warnings: warnings ?? [] }).toEqual({ lost: 0, warnings: [] });
      expect(letters?.apart['line numbers']).toBe(how === 'right' ? 11 : 6);
    });

  it('are no numbers of a list below a paragraph', async () => {
    const items = [
      'a new bridge below the mill, of stone',
      'two men to watch the weir in the spring',
      'a bell for the school that can be heard',
      'a toll of two crowns for each heavy cart',
      'a meeting on the first Monday of the month',
    ];
    const drawn = [
      ...hearing.map((text, at) => ({ text, x: 60, y: 740 - 14 * at })),
      ...items.flatMap((text, at) => [
        { text: `${at + 1}`, x: 60, y: 640 - 14 * at },
        { text, x: 80, y: 640 - 14 * at },
      ]),
    ];
    const { letters } = await parsed('a.pdf', pdf([drawn]));
    expect(letters?.apart['line numbers']).toBeUndefined();
  });
});
