import type { Line } from './page-lines.ts';

/** What a column of a table takes up. */
export interface Slot {
  readonly x: number;
  readonly right: number;
}

type Cell = readonly Line[];

/** In font sizes: a cell right of what its column took up before stands as near. */
const nearby = 3;

/** The columns that something stands in. */
export const touchedBy = ({ x, right }: Slot, slots: readonly Slot[]): readonly number[] =>
  slots.flatMap((slot, at) => (x < slot.right && right > slot.x ? [at] : []));

/** The column that a part stands in, or right beside; undefined where it lies across two, or away from all. */
export function slotFor(line: Line, slots: readonly Slot[]): number | undefined {
  const { x, size } = line;
  const touched = touchedBy(line, slots);
  if (touched.length > 1) return undefined;
  const at =
    touched[0] ??
    Math.max(
      0,
      slots.findLastIndex((slot) => slot.x <= x),
    );
  return x - (slots[at]?.right ?? 0) <= nearby * size ? at : undefined;
}

export const startsAnew = (line: Line | undefined): boolean =>
  /^[^\p{L}]*(?:[\p{Lu}\p{Lo}]|\d)|^[^\p{L}]+$/u.test(line?.text ?? '');

/** In font sizes. */
const level = 0.2;

/** Whether two cells stand level at a side. */
export function isLevelAt(side: 'top' | 'middle' | 'foot', a: Cell, b: Cell): boolean {
  const heights = [a, b].map((cell) => {
    const [top, foot] = [cell[0]?.y ?? 0, cell.at(-1)?.y ?? 0];
    return side === 'top' ? top : side === 'foot' ? foot : (top + foot) / 2;
  });
  return Math.abs((heights[0] ?? 0) - (heights[1] ?? 0)) <= level * (a[0]?.size ?? b[0]?.size ?? 0);
}

/** Of the cells: more begin within a sentence only where lines of prose stand beside each other. */
const mostWithin = 0.4;
/** In letters: shorter texts end where their neighbours do by chance. */
const shortestFull = 12;
/** Of a column's width: lines of prose reach its edge. */
const nearEdge = 0.12;
const mostFull = 0.6;

/** Whether rows are lines of prose in columns that stand beside each other by chance. */
export function isProseIn(rows: readonly (readonly Cell[])[]): boolean {
  const cells = rows.flatMap((row) => row.filter((cell) => cell.length > 0));
  if (cells.filter((cell) => !startsAnew(cell[0])).length > mostWithin * cells.length) return true;
  const columns = (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row[at] ?? []));
  return columns.filter(isFull).length > 1;
}

/** Long lines most of which end at the column's right edge. */
function isFull(column: Cell): boolean {
  const right = Math.max(...column.map((line) => line.right));
  const width = right - Math.min(...column.map(({ x }) => x));
  const long = column.filter(({ text }) => text.length >= shortestFull);
  return (
    long.length > 3 &&
    long.length > mostFull * column.length &&
    long.filter((line) => right - line.right <= nearEdge * width).length > mostFull * column.length
  );
}
