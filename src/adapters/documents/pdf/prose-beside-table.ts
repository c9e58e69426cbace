import type { Line } from './page-lines.ts';
import { sidesOf } from './prose-in-columns.ts';
import type { TableRow } from './table-row.ts';

/** Lines of prose above or below a table at least; more where only one line of them stands beside it. */
const fewestOutside = 3;
const fewestOfOne = 8;
/** Of the lines on one side of the gap between columns: lines of prose among them. */
const mostFull = 0.6;
/** In points: lines that begin at one edge; in font sizes, a paragraph's first line is set in by less. */
const atEdge = 2;
const mostIndent = 2.5;
/** Of a column's width: a line that ends so near its right edge was broken for want of room. */
const nearEdge = 0.12;
/** In letters: a shorter line may be a cell. */
const shortest = 20;

/** The edge that most lines begin at. */
function usualEdge(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Whether lines of a table on one side are lines of the column that goes on above or below it. */
function areOfColumn(inside: readonly Line[], outside: readonly Line[]): boolean {
  const long = outside.filter(({ text }) => text.length >= shortest);
  const left = usualEdge(long);
  const right = Math.max(...long.map((line) => line.right));
  const isFull = (line: Line): boolean =>
    line.text.length >= shortest &&
    line.x >= left - atEdge &&
    line.x <= left + mostIndent * line.size &&
    line.right <= right + atEdge &&
    right - line.right <= nearEdge * (right - left);
  return (
    outside.filter(isFull).length >= (inside.length > 1 ? fewestOutside : fewestOfOne) &&
    inside.filter(isFull).length >= mostFull * inside.length
  );
}

/**
 * Whether rows that were told by where their parts stand are a table in one column of a page and the lines of the other that
 * stand beside it.
 * @param x where the second column begins
 */
export function takesInProse(lines: readonly Line[], rows: readonly TableRow[], x: number): boolean {
  const table = new Set(rows.flatMap((row) => row.lines));
  const inside = [...table];
  const outside = lines.filter((line) => !table.has(line));
  if (inside.some((line) => line.x < x - 1 && line.right > x + 1)) return false;
  const [within, without] = [sidesOf(inside, x), sidesOf(outside, x)];
  return (
    within.every((side) => side.length > 0) &&
    within.some((side, at) => areOfColumn(side, without[at] as readonly Line[]))
  );
}
