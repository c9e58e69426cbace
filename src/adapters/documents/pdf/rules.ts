import type { Matrix } from './matrix.ts';

/** A line, or a box as narrow as one; points of the page. */
export interface Rule {
  readonly direction: 'level' | 'upright';
  /** The height of a level line, the place of an upright one. */
  readonly at: number;
  /** From its left or lower end. */
  readonly from: number;
  readonly to: number;
}

/** In points: a wider box is an area. */
const widest = 2.6;
/** In points: what is shorter is a letter's stroke or a dot. */
const shortest = 3;

interface Pen {
  readonly matrix: Matrix;
  readonly lineWidth: number;
  readonly isWhite: boolean;
}

type Point = readonly [number, number];

/** In numbers: how many follow each of pdf.js's signs for to move, to draw a line, to curve, and to close. */
const lengths = [2, 2, 6, 0];
const close = 3;
const fills = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const strokes = ['stroke', 'closeStroke'];
const mostPoints = 5_000;

/** The corners of each part of a path; those with curves are left out. */
function partsOf(data: ArrayLike<number>): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let isCurved = false;
  const end = (): void => {
    if (isCurved) parts.pop();
    isCurved = false;
  };
  for (let at = 0; at < Math.min(data.length, mostPoints); ) {
    const sign = data[at] ?? 0;
    if (sign === 0) {
      end();
      parts.push([]);
    }
    if (sign === 0 || sign === 1) parts.at(-1)?.push([data[at + 1] ?? 0, data[at + 2] ?? 0]);
    else if (sign === close) {
      const [first] = parts.at(-1) ?? [];
      if (first) parts.at(-1)?.push(first);
    } else isCurved = true;
    at += 1 + (lengths[sign] ?? 0);
  }
  end();
  return parts;
}

function ruleOf(points: readonly Point[], pen: number): Rule | undefined {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, foot, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, top - foot];
  if (Math.max(width, height) < shortest || Math.min(width, height) + pen > widest) return undefined;
  return width > height
    ? { direction: 'level', at: (foot + top) / 2, from: left, to: right }
    : { direction: 'upright', at: (left + right) / 2, from: foot, to: top };
}

/** The lines that a path draws, as pdf.js tells it. */
export function rulesIn(
  [kind, given]: readonly unknown[],
  { matrix, lineWidth, isWhite }: Pen,
  operators: Readonly<Record<string, number>>,
): readonly Rule[] {
  const is = (names: readonly string[]): boolean => names.some((name) => operators[name] === kind);
  const [isFilled, isDrawn] = [is(fills), is(strokes)];
  const data = (Array.isArray(given) ? given[0] : undefined) as ArrayLike<number> | null | undefined;
  if (!data || (isFilled && isWhite) || !(isFilled || isDrawn)) return [];
  const [a, b, c, d, e, f] = matrix;
  const parts = partsOf(data).map((part) => part.map(([x, y]): Point => [a * x + c * y + e, b * x + d * y + f]));
  if (isFilled) return parts.flatMap((part) => ruleOf(part, 0) ?? []);
  const pen = lineWidth * Math.sqrt(Math.abs(a * d - b * c));
  return parts.flatMap((part) => part.slice(1).flatMap((point, at) => ruleOf([part[at] as Point, point], pen) ?? []));
}

/** Lines as they are seen on the page as it is shown. @param height of that page */
export const rulesShown = (rules: readonly Rule[], [a, b, c, d, e, f]: Matrix, height: number): readonly Rule[] =>
  rules.flatMap((rule) => {
    const ends = [rule.from, rule.to].map((end): Point => {
      const [x, y] = rule.direction === 'level' ? [end, rule.at] : [rule.at, end];
      return [a * x + c * y + e, height - (b * x + d * y + f)];
    });
    return ruleOf(ends, 0) ?? [];
  });
