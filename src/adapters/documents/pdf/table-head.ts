import { type Slot, touchedBy } from './grid-cells.ts';
import type { Line } from './page-lines.ts';
import type { TableRow } from './table-row.ts';

/** A line right above a table whose cells head columns, one or several, but not the first: that has no title. */
export function headOf(line: Line, slots: readonly Slot[]): TableRow | undefined {
  const columns = line.cells.map((cell) => touchedBy(cell, slots));
  const taken = columns.flat();
  const isHead =
    columns.length > 1 &&
    columns.every((own) => own.length > 0) &&
    !taken.includes(0) &&
    new Set(taken).size === taken.length;
  if (!isHead) return undefined;
  const cells = slots.map((_, at) => line.cells.flatMap(({ text }, cell) => (columns[cell]?.[0] === at ? [text] : [])));
  return { lines: [line], cells, ...(columns.some(({ length }) => length > 1) ? { isUpper: true } : {}) };
}
