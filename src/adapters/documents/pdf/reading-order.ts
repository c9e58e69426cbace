import { joinRows, type Line } from './page-lines.ts';
import type { TableRow } from './table-rows.ts';
import { isOneNarrow } from './two-column-rows.ts';
import { twoColumnsIn } from './two-columns.ts';

export interface Column {
  readonly lines: readonly Line[];
  /** Where all of it is a table. */
  readonly rows?: readonly TableRow[];
  readonly left: number;
  readonly right: number;
}

interface Order {
  readonly columns: readonly Column[];
  /** Lines lie across the gap between columns: the order is a guess. */
  readonly uncertain: boolean;
}

interface Cut {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly across: number;
}

const fewestLines = 2;

function cutAt(lines: readonly Line[], x: number): Cut | undefined {
  const left = lines.filter((line) => line.right <= x + 1);
  const right = lines.filter((line) => line.x >= x - 1);
  const across = lines.length - left.length - right.length;
  const small = Math.min(left.length, right.length);
  if (small < fewestLines || isOneNarrow(left, right)) return undefined;
  if (across > 0.6 * (left.length + right.length) || !sideBySide(left, right)) return undefined;
  return { x, left: left.length, right: right.length, across };
}

/** The two stand at the same height for a good part: otherwise one follows the other. */
function sideBySide(left: readonly Line[], right: readonly Line[]): boolean {
  const range = (lines: readonly Line[]) => {
    const heights = lines.map(({ y }) => y);
    return { top: Math.max(...heights), foot: Math.min(...heights) };
  };
  const [a, b] = [range(left), range(right)];
  const shared = Math.min(a.top, b.top) - Math.max(a.foot, b.foot);
  return shared >= 0.5 * Math.min(a.top - a.foot, b.top - b.foot) && shared > 0;
}

/** Where a second column begins: at an edge that several lines share. */
function bestCut(lines: readonly Line[]): Cut | undefined {
  const leftmost = Math.min(...lines.map(({ x }) => x));
  const starts = [...new Set(lines.map(({ x }) => Math.round(x)))].filter(
    (x) => x > leftmost + 40 && lines.filter((line) => Math.abs(line.x - x) <= 2).length >= fewestLines,
  );
  const cuts = starts.map((x) => cutAt(lines, x)).filter((cut) => cut !== undefined);
  const score = ({ left, right, across }: Cut) => Math.min(left, right) - 0.5 * across;
  return cuts.sort((a, b) => score(b) - score(a))[0];
}

const extentOf = (lines: readonly Line[]): Pick<Column, 'left' | 'right'> => ({
  left: Math.min(...lines.map(({ x }) => x)),
  right: Math.max(...lines.map((line) => line.right)),
});

const asColumn = (lines: readonly Line[]): Column => ({ lines: joinRows(lines), ...extentOf(lines) });

/** Lines that lie across the gap divide the page into bands; each band is read column by column. */
function bandsOf(lines: readonly Line[], x: number): readonly (readonly Line[])[] {
  const bands: Line[][] = [[]];
  let wide = false;
  for (const line of lines) {
    const across = line.right > x + 1 && line.x < x - 1;
    if (across !== wide) bands.push([]);
    wide = across;
    bands.at(-1)?.push(line);
  }
  return bands.filter((band) => band.length > 0);
}

function orderBand(band: readonly Line[], x: number): readonly Column[] {
  const left = band.filter((line) => line.x < x - 1);
  const right = band.filter((line) => line.x >= x - 1);
  return [left, right].filter((side) => side.length > 0).flatMap((side) => readingOrder(side).columns);
}

/** What stands above a table, the table, what stands below it. */
function aroundTable(lines: readonly Line[], rows: readonly TableRow[]): Order {
  const inside = rows.flatMap((row) => row.lines);
  const top = inside[0]?.y ?? 0;
  const others = lines.filter((line) => !inside.includes(line));
  const above = readingOrder(others.filter(({ y }) => y > top));
  const below = readingOrder(others.filter(({ y }) => y <= top));
  const column = { lines: inside, rows, ...extentOf(inside) };
  return { columns: [...above.columns, column, ...below.columns], uncertain: above.uncertain || below.uncertain };
}

/** A page's lines in reading order: column by column where it has columns, otherwise from top to bottom. */
export function readingOrder(lines: readonly Line[]): Order {
  const rows = twoColumnsIn(lines);
  if (rows) return aroundTable(lines, rows);
  const cut = lines.length < 2 * fewestLines ? undefined : bestCut(lines);
  if (!cut) return { columns: lines.length > 0 ? [asColumn(lines)] : [], uncertain: false };
  const columns = bandsOf(lines, cut.x).flatMap((band) => {
    const across = band.some((line) => line.right > cut.x + 1 && line.x < cut.x - 1);
    return across ? [asColumn(band)] : orderBand(band, cut.x);
  });
  return { columns, uncertain: cut.across > 0.3 * Math.min(cut.left, cut.right) };
}
