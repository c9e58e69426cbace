import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/adapters/documents/pdf/page-lines.ts';
import { withRaisedText } from '../../../../src/adapters/documents/pdf/raised-runs.ts';
import type { Run } from '../../../../src/adapters/documents/pdf/run.ts';
import { pdf } from '../../../doubles/made-documents.ts';
import { parsed } from '../../../doubles/parsed-documents.ts';

type Piece = readonly [text: string, up?: number];

/** Pieces drawn one after the other, each letter half its size wide; "|" lets the next begin where the last piece did. */
function drawn(pieces: readonly Piece[]): readonly Run[] {
  let x = 72;
  let last = x;
  return pieces.flatMap(([text, up = 0]) => {
    if (text === '|') {
      x = last;
      return [];
    }
    const size = up === 0 ? 12 : 8;
    const indent = (text.length - text.trimStart().length) * size * 0.5;
    const run = { text: text.trim(), x: x + indent, y: 700 + up, width: text.trim().length * size * 0.5, size };
    last = x;
    x += text.length * size * 0.5;
    return [run];
  });
}

const read = (pieces: readonly Piece[]) => {
  const { runs, marks } = withRaisedText(drawn(pieces));
  return { lines: linesOf(runs).map(({ text }) => text), marks };
};

describe('raised and lowered text of a PDF', () => {
  it.each<readonly [string, readonly Piece[], string]>([
    ['a power of ten', [['It lost 3.2 × 10'], ['6', 5], [' tonnes']], 'It lost 3.2 × 10^6 tonnes'],
    ['a negative one, in two pieces', [['Es sind 10'], ['−', 5], ['3', 5], [' Gramm']], 'Es sind 10^−3 Gramm'],
    ['a square unit', [['Le parc a 14 km'], ['2', 4.5], [', dit-on']], 'Le parc a 14 km², dit-on'],
    ['a formula of chemistry', [['De l’H'], ['2', -2], ['O pure']], 'De l’H2O pure'],
    [
      'an index and a power over it',
      [['la suma de x'], ['2', 4], ['|'], ['i', -3], [' crece']],
      'la suma de xi² crece',
    ],
    ['an ordinal', [['On the 3'], ['rd', 4], [' of May']], 'On the 3rd of May'],
    ['what stands before its letter', [['14', 4], ['C tells the age']], '14C tells the age'],
    ['a fraction', [['Add 2'], ['1', 4.5], ['|'], ['2', -4], [' cups']], 'Add 2 1/2 cups'],
  ])('is read on its line: %s', (_, pieces, line) => {
    expect(read(pieces)).toEqual({ lines: [line], marks: [] });
  });

  it.each<readonly [string, readonly Piece[], string, readonly string[]]>([
    ['after a word', [['The mayor'], ['4', 5], [' said so']], 'The mayor said so', ['4']],
    ['before a comma', [['Der Rat'], ['12', 5], [', der tagte']], 'Der Rat, der tagte', ['12']],
    ['after a sentence', [['Se fue.'], ['7', 5], [' Llovía']], 'Se fue. Llovía', ['7']],
    ['letters', [['Schools'], ['a', 5], [' of towns'], ['b', 5], [' teach']], 'Schools of towns teach', ['a', 'b']],
  ])('goes where it marks a note: %s', (_, pieces, line, marks) => {
    expect(read(pieces)).toEqual({ lines: [line], marks });
  });

  it('leaves alone what stands in another line or column', () => {
    const lines = drawn([['The first line of the text']]);
    const far: readonly Run[] = [
      { text: '12', x: 400, y: 704, width: 8, size: 8 },
      { text: 'A caption in small letters', x: 72, y: 688, width: 104, size: 8 },
    ];
    expect(withRaisedText([...lines, ...far])).toEqual({ runs: [...lines, ...far], marks: [] });
  });

  it('is neither a running foot nor lost', async () => {
    const { blocks, letters } = await parsed(
      'a.pdf',
      pdf([
        [
          { text: 'The glacier of the upper valley lost 10', x: 72, y: 720 },
          { text: '6', x: 254.9, y: 724, size: 7 },
          { text: 'tonnes of its ice in July, and', x: 262, y: 720 },
          { text: 'nobody had foreseen it.', x: 72, y: 707 },
        ],
      ]),
    );
    expect(blocks.map(({ text }) => text)).toEqual([
      'The glacier of the upper valley lost 10^6 tonnes of its ice in July, and nobody had foreseen it.',
    ]);
    expect(letters?.lost).toBe(0);
  });
});
