import type { Line } from './page-lines.ts';

/** A row of a table: the lines it goes over, and the lines of each of its cells. */
export interface TableRow {
  readonly lines: readonly Line[];
  readonly cells: readonly (readonly string[])[];
  /** It heads several columns at once, and the row below it heads each. */
  readonly isUpper?: boolean;
}
