import { type Height, heightsOf, isBoth, lines, merged, share } from './column-heights.ts';
import type { Line } from './page-lines.ts';
import type { TableRow } from './table-row.ts';
import { waysToRows } from './two-column-rows.ts';

const fewestRows = 3;
/** Lines of the fullest cell: more is prose in columns. */
const mostLines = 12;
const shortCell = 2;
/** In font sizes, of lines at one level; in points, of lines that begin at one edge; the share that does. */
const level = 0.2;
const aligned = 2;
const most = 0.7;
/** Edges that are tried as the second column's: those of the most lines. */
const mostEdges = 12;

/** What numbers the items of a list is no cell. */
const marker = /^(?:[^\p{L}\p{N}]+|[([]?(?:\d{1,3}|\p{L}|[ivx]+)[.)\]]*)$/iu;

/**
 * Columns of prose whose paragraphs are as long on both sides look like rows; in a table a row begins below the longer of the
 * cells before it.
 */
const isProse = (rows: readonly Height[]): boolean =>
  rows.slice(0, -1).every(({ left, right }) => left.length === right.length) &&
  rows.some(({ left, right }) => Math.max(left.length, right.length) > shortCell);

/** Cells of a row stand level at their tops, their middles or their feet. */
function isLevel({ left, right }: Height): boolean {
  const ends = [left, right].map((cell) => [cell[0]?.y ?? 0, cell.at(-1)?.y ?? 0] as const);
  const [[top, foot], [otherTop, otherFoot]] = ends as [readonly [number, number], readonly [number, number]];
  const off = [top - otherTop, foot - otherFoot, (top + foot - otherTop - otherFoot) / 2].map(Math.abs);
  return Math.min(...off) <= level * (left[0]?.size ?? 0);
}

const isTable = (rows: readonly Height[], x: number): boolean => {
  const { left, right } = merged(rows);
  const leftmost = Math.min(...left.map((line) => line.x));
  return (
    rows.length >= fewestRows &&
    !isProse(rows) &&
    rows.every(isLevel) &&
    share(right, (line) => Math.abs(line.x - x) <= aligned) >= most &&
    share(left, (line) => Math.abs(line.x - leftmost) <= aligned) >= most &&
    rows.every((row) => Math.max(row.left.length, row.right.length) <= mostLines) &&
    share(rows, (row) => marker.test(row.left[0]?.text ?? '')) < 0.5
  );
};

/** The rows of a band in which nothing crosses `x`, if they are a table's. */
function rowsOf(band: readonly Line[], x: number): readonly Height[] | undefined {
  const heights = heightsOf(band, x);
  if (!heights.some(isBoth)) return undefined;
  return waysToRows(heights).find((rows) => isTable(rows, x));
}

const asRow = (row: Height): TableRow => ({
  lines: [...lines(row)].sort((a, b) => b.y - a.y || a.x - b.x),
  cells: [row.left, row.right].map((cell) => cell.map(({ text }) => text)),
});

/** Lines from top to bottom between those that lie across `x`. */
function bandsAt(all: readonly Line[], x: number): readonly (readonly Line[])[] {
  const bands: Line[][] = [[]];
  for (const line of all) {
    if (line.x < x - 1 && line.right > x - 1) bands.push([]);
    else bands.at(-1)?.push(line);
  }
  return bands.filter((band) => band.length >= 2 * fewestRows);
}

/** The rows, from the top, of the first table of two columns among a page's lines; their cells may go over several lines. */
export function twoColumnsIn(all: readonly Line[]): readonly TableRow[] | undefined {
  const leftmost = Math.min(...all.map(({ x }) => x));
  const starts = new Map<number, number>();
  for (const { x } of all) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const edges = [...starts]
    .filter(([x, count]) => x > leftmost + 30 && count >= fewestRows)
    .sort((a, b) => b[1] - a[1]);
  for (const [x] of edges.slice(0, mostEdges)) {
    for (const band of bandsAt(all, x)) {
      const rows = rowsOf(band, x);
      if (rows) return rows.map(asRow);
    }
  }
  return undefined;
}
