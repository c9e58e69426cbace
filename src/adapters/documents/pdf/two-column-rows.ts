import { footOf, type Height, isBoth, lines, merged, share, topOf } from './column-heights.ts';
import type { Line } from './page-lines.ts';

/** In letters: a column of prose has longer lines, cells of a table have shorter ones. */
const shortestColumnLine = 14;
/** In font sizes: lines further apart than that are each a row. */
const ownRow = 1.55;
/** Of the least distance of lines: rows stand further apart than the lines of a cell. */
const apart = 1.06;
const most = 0.7;

const startsAnew = (line: Line | undefined): boolean => /^[^\p{L}]*(?:[\p{Lu}\p{Lo}]|\d)/u.test(line?.text ?? '');

const gapsOf = (side: readonly Line[]): readonly number[] =>
  side.slice(1).map((line, at) => (side[at] as Line).y - line.y);

/** The least distance of lines of one cell. */
function tightOf(heights: readonly Height[]): number {
  const { left, right } = merged(heights);
  return Math.min(...gapsOf(left), ...gapsOf(right));
}

function grouped(heights: readonly Height[], begins: (height: Height, at: number) => boolean): readonly Height[] {
  const groups: Height[][] = [];
  heights.forEach((height, at) => {
    if (at === 0 || begins(height, at)) groups.push([height]);
    else groups.at(-1)?.push(height);
  });
  return groups.map(merged);
}

/** Groups in sequence that each have both cells. */
function run(groups: readonly Height[]): readonly Height[] {
  const from = groups.slice(Math.max(0, groups.findIndex(isBoth)));
  const end = from.findIndex((group) => !isBoth(group));
  return end < 0 ? from : from.slice(0, end);
}

/** Rows that stand further apart than the lines of their cells. */
function byDistance(heights: readonly Height[]): readonly Height[] {
  const tight = tightOf(heights);
  const isLoose = tight >= ownRow * (lines(heights[0] as Height)[0]?.size ?? 0);
  const gap = (at: number) => footOf(heights[at - 1] as Height) - topOf(heights[at] as Height);
  return run(grouped(heights, (_, at) => isLoose || gap(at) > apart * tight));
}

/** Rows whose labels, on one side, stand only where a row begins, while the other side goes on. */
function byLabels(heights: readonly Height[], side: 'left' | 'right'): readonly Height[] {
  const other = side === 'left' ? 'right' : 'left';
  const first = Math.max(0, heights.findIndex(isBoth));
  const tight = tightOf(heights);
  const end = heights.findIndex((height, at) => {
    const leaves = height[other].length === 0 && startsAnew(height[side][0]);
    return at > first && (leaves || topOf(heights[at - 1] as Height) - topOf(height) > apart * tight);
  });
  const among = heights.slice(first, end < 0 ? undefined : end);
  const rows = grouped(among, (height) => isBoth(height) && startsAnew(height[side][0]));
  const wrapped = rows.some((row) => row.left.length !== row.right.length);
  const anew = share(rows, (row) => startsAnew(row[other][0]));
  const { left, right } = merged(among);
  return wrapped && (anew >= most || isOneNarrow(left, right)) ? rows : [];
}

const meanLength = (side: readonly Line[]): number =>
  side.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, side.length);

/** Whether one of two columns is too narrow for prose. */
export const isOneNarrow = (left: readonly Line[], right: readonly Line[]): boolean =>
  Math.min(meanLength(left), meanLength(right)) < shortestColumnLine;

/** Rows of one line each, where one column is too narrow for prose. */
function byLine(heights: readonly Height[]): readonly Height[] {
  const rows = run(heights);
  const { left, right } = merged(rows);
  return isOneNarrow(left, right) && share(left, startsAnew) >= most ? rows : [];
}

/** The rows that a stretch of two columns may be, by distance, labels or lines; the surest way first. */
export const waysToRows = (heights: readonly Height[]): readonly (readonly Height[])[] => [
  byDistance(heights),
  byLabels(heights, 'left'),
  byLabels(heights, 'right'),
  byLine(heights),
];
