import { joinRows, type Line } from './page-lines.ts';

/** The lines, words of one line together, that stand wholly left and right of `x`. */
export const sidesOf = (lines: readonly Line[], x: number): [readonly Line[], readonly Line[]] => [
  joinRows(lines.filter((line) => line.right <= x + 1)),
  joinRows(lines.filter((line) => line.x >= x - 1)),
];

/** In lines, and letters of one: less may be a table's cells. Of the lines of prose, those that go on with a sentence at least. */
const proseLines = 8;
const proseLength = 20;
const goesOn = 0.25;

/** Whether there is prose on both sides of `x`, one line below the other. */
export const areProse = (lines: readonly Line[], x: number): boolean =>
  sidesOf(lines, x).every((side) => {
    const long = side.filter(({ text }) => text.length >= proseLength);
    const within = side.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
    return side.length >= proseLines && long.length >= 0.7 * side.length && within >= goesOn * side.length;
  });
