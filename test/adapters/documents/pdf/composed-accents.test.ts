import { expect, it } from 'vitest';
import { withAccents } from '../../../../src/adapters/documents/pdf/composed-accents.ts';
import { linesOf } from '../../../../src/adapters/documents/pdf/page-lines.ts';
import type { Run } from '../../../../src/adapters/documents/pdf/run.ts';

/** Each letter half a size wide; after an accent the pen goes back. */
function drawn(pieces: readonly (readonly [text: string, up?: number])[]): readonly Run[] {
  let x = 72;
  return pieces.map(([text, up = 0]) => {
    const run = { text: text.trimEnd(), x, y: 700 + up, width: text.trimEnd().length * 5, size: 10 };
    x += text.length * 5 - (/[`´ˆ˜¨˘˙˚¸ˇ]$/.test(text) ? 5 : 0);
    return run;
  });
}

it.each([
  [[['H¨'], ['ubner and Andr´'], ['e in K¨'], ['oln']], 'Hübner and André in Köln'],
  [[['Na¨'], ['ıve gar¸'], ['con']], 'Naïve garçon'],
  [[['ˇ', 2.5], ['Capek und '], ['¨', 2.5], ['Ubung']], 'Čapek und Übung'],
  [[['Dvoˇ'], ['r´'], ['ak']], 'Dvořák'],
] as const)('an accent drawn apart is on its letter: %j', (pieces, text) => {
  expect(linesOf(withAccents(drawn(pieces))).map((line) => line.text)).toEqual([text]);
});

it('a sign that stands for itself stays', () => {
  const runs = [
    { text: 'a ˜', x: 72, y: 700, width: 15, size: 10 },
    { text: 'b', x: 95, y: 700, width: 5, size: 10 },
  ];
  expect(withAccents(runs)).toEqual(runs);
});
