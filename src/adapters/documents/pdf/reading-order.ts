import { gridIn } from './grid-rows.ts';
import { baselinesOf, joinRows, type Line } from './page-lines.ts';
import { takesInProse } from './prose-beside-table.ts';
import { areProse, sidesOf } from './prose-in-columns.ts';
import type { TableRow } from './table-row.ts';
import { tableRowsIn } from './table-rows.ts';
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
  /** Rows of text left of it, right of it, and across it. */
  readonly left: number;
  readonly right: number;
  readonly across: number;
  /** Of the rows on the right, those that begin at it: in a column they do, words of a stretched line only by chance. */
  readonly aligned: number;
}

const fewestLines = 2;
/** In points: lines that begin at one edge. */
const atEdge = 2;
/** Of the rows right of a gap, those that begin at its edge at least; of these, those that no other gap of their line is as wide in. */
const mostAligned = 0.5;
const mostClear = 0.4;
/** Of the widest gap between words of a stretched line. */
const clearly = 1.15;

/** Of the rows: as many begin at one edge only where a column does. */
const sureShare = 0.4;

const begins = (line: Line, x: number): boolean => Math.abs(line.x - x) <= atEdge;

/** Where lines may begin a column, from the most. */
interface Edges {
  readonly rows: readonly (readonly Line[])[];
  /** Edges of so many rows that they are no words of a stretched line. */
  readonly sure: readonly number[];
}

/** Whether the gap at `x` divides columns in this row: nothing stands left of it, or no gap between words is as wide. */
function isClear(row: readonly Line[], x: number, { sure }: Edges): boolean {
  const gaps = row.slice(1).map((line, at) => ({ line, width: line.x - (row[at] as Line).right }));
  const own = gaps.find(({ line }) => begins(line, x))?.width;
  if (own === undefined) return true;
  return gaps.every(({ line, width }) => [x, ...sure].some((edge) => begins(line, edge)) || own > clearly * width);
}

function cutAt(lines: readonly Line[], edges: Edges, x: number): Cut | undefined {
  const { rows } = edges;
  const left = lines.filter((line) => line.right <= x + 1);
  const right = lines.filter((line) => line.x >= x - 1);
  if (Math.min(left.length, right.length) < fewestLines || !sideBySide(left, right)) return undefined;
  const across = rows.filter((row) => row.some((line) => line.x < x - 1 && line.right > x + 1)).length;
  const onLeft = rows.filter((row) => row.some((line) => line.right <= x + 1));
  const onRight = rows.filter((row) => row.some((line) => line.x >= x - 1));
  const aligned = onRight.filter((row) => row.some((line) => begins(line, x)));
  const clear = aligned.filter((row) => isClear(row, x, edges)).length;
  if (across > 0.6 * (onLeft.length + onRight.length)) return undefined;
  if (aligned.length < mostAligned * onRight.length || clear < mostClear * aligned.length) return undefined;
  return { x, left: onLeft.length, right: onRight.length, across, aligned: aligned.length };
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
  const rows = baselinesOf(lines);
  const isSure = (x: number): boolean =>
    rows.filter((row) => row.some((line) => begins(line, x))).length >= sureShare * rows.length;
  const edges = { rows, sure: starts.filter(isSure) };
  const cuts = starts.map((x) => cutAt(lines, edges, x)).filter((cut) => cut !== undefined);
  const score = ({ left, aligned, across }: Cut) => Math.min(left, aligned) - across;
  const best = cuts.sort((a, b) => score(b) - score(a))[0];
  return best && !isOneNarrow(...sidesOf(lines, best.x)) ? best : undefined;
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

/** Of the lines, those that are a table's rows at least: no column's edge divides them. */
const mostRows = 0.5;

function areRows(lines: readonly Line[]): boolean {
  const joined = joinRows(lines);
  const rows = tableRowsIn(joined).filter(({ cells }) => cells.length > fewestLines);
  return rows.length > fewestLines && rows.length >= mostRows * joined.length;
}

/** A table of two columns, unless it is the part of one, line by line, whose figures begin at one edge by chance. */
function wholeTwoColumnsIn(lines: readonly Line[]): readonly TableRow[] | undefined {
  const rows = twoColumnsIn(lines);
  if (!rows?.every(({ cells }) => cells.every((cell) => cell.length === 1))) return rows;
  const pairs = tableRowsIn(joinRows(lines)).filter(({ cells }) => cells.length === 2);
  const isPaired = (row: TableRow): boolean => pairs.some((pair) => pair.lines[0]?.y === row.lines[0]?.y);
  return pairs.length > rows.length && rows.every(isPaired) ? undefined : rows;
}

/** The rows of a table among the lines, unless they take in the prose that stands beside it across the gap between columns. */
function tableIn(lines: readonly Line[], cut: Cut | undefined, isSure: boolean): readonly TableRow[] | undefined {
  const ways = [
    () => gridIn(lines, 'distance'),
    () => (isSure ? undefined : gridIn(lines, 'keys')),
    () => (isSure ? undefined : wholeTwoColumnsIn(lines)),
  ];
  for (const way of ways) {
    const rows = way();
    if (rows && !(cut && takesInProse(lines, rows, cut.x))) return rows;
  }
  return undefined;
}

/** A page's lines in reading order: column by column where it has columns, otherwise from top to bottom. */
export function readingOrder(lines: readonly Line[]): Order {
  const cut = lines.length < 2 * fewestLines ? undefined : bestCut(lines);
  const isSure = cut !== undefined && areProse(lines, cut.x);
  const rows = tableIn(lines, cut, isSure);
  if (rows) return aroundTable(lines, rows);
  if (!cut || (!isSure && areRows(lines)))
    return { columns: lines.length > 0 ? [asColumn(lines)] : [], uncertain: false };
  const columns = bandsOf(lines, cut.x).flatMap((band) => {
    const across = band.some((line) => line.right > cut.x + 1 && line.x < cut.x - 1);
    return across ? [asColumn(band)] : orderBand(band, cut.x);
  });
  return { columns, uncertain: cut.across > 0.3 * Math.min(cut.left, cut.right) };
}
