import { type Matrix, times } from './matrix.ts';

type Operators = Readonly<Record<string, number>>;

/** Where the next letter is drawn; https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf 9.3 and 9.4 */
export interface Writing {
  /** Of the text, without how far its line has gone. */
  readonly matrix: Matrix;
  readonly lineX: number;
  readonly lineY: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly stretch: number;
  readonly leading: number;
}

const upright: Matrix = [1, 0, 0, 1, 0, 0];
const atStart = { matrix: upright, lineX: 0, lineY: 0, x: 0, y: 0 };

export const writing: Writing = { ...atStart, size: 1, letterSpace: 0, wordSpace: 0, stretch: 1, leading: 0 };

export const beginLine = (before: Writing): Writing => ({ ...before, ...atStart });

const movedBy = (before: Writing, x: number, y: number): Writing => ({
  ...before,
  lineX: before.lineX + x,
  lineY: before.lineY + y,
  x: before.lineX + x,
  y: before.lineY + y,
});

/** After what sets letters or moves them, as pdf.js names it; anything else leaves it as it is. */
export function moved(before: Writing, name: number, given: readonly unknown[], operators: Operators): Writing {
  const [first, second] = given.map(Number) as [number, number];
  switch (name) {
    case operators.setFont:
      return { ...before, size: Math.abs(second) };
    case operators.setTextMatrix: {
      const matrix = (given[0] ?? given) as Matrix;
      return { ...before, ...atStart, matrix: Array.from(matrix) as unknown as Matrix };
    }
    case operators.moveText:
      return movedBy(before, first, second);
    case operators.setLeadingMoveText:
      return { ...movedBy(before, first, second), leading: -second };
    case operators.setLeading:
      return { ...before, leading: first };
    case operators.nextLine:
      return movedBy(before, 0, -before.leading);
    case operators.setCharSpacing:
      return { ...before, letterSpace: first };
    case operators.setWordSpacing:
      return { ...before, wordSpace: first };
    case operators.setHScale:
      return { ...before, stretch: first / 100 };
    default:
      return before;
  }
}

/** A letter as pdf.js tells it, or how far to go back, both in thousandths of the font's size. */
interface Glyph {
  readonly width?: number;
  readonly isSpace?: boolean;
}

/** After a letter, or a step between two. */
export function shown(before: Writing, glyph: unknown): Writing {
  const { size, stretch, letterSpace, wordSpace } = before;
  if (typeof glyph === 'number') return { ...before, x: before.x - (glyph / 1000) * size * stretch };
  if (glyph === null || typeof glyph !== 'object') return before;
  const { width = 0, isSpace = false } = glyph as Glyph;
  const step = (width / 1000) * size + letterSpace + (isSpace ? wordSpace : 0);
  return { ...before, x: before.x + step * stretch };
}

/** Where a letter is on the page, drawn from the one place to the other; undefined where it is not upright. */
export function place(before: Writing, after: Writing, page: Matrix) {
  const [a, b, c, d, e, f] = times(page, before.matrix);
  if (!(a > 0) || Math.abs(b) > 0.01 * a || Math.abs(c) > 0.5 * Math.abs(d)) return undefined;
  return {
    x: a * before.x + c * before.y + e,
    right: a * after.x + c * after.y + e,
    y: b * before.x + d * before.y + f,
    size: Math.abs(d) * before.size,
  };
}
