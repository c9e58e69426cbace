import { childrenOf, type DomElement, tagOf, textOf } from './dom.ts';

/** A table row, its cells separated by " | ". */
export interface Row {
  readonly text: string;
  readonly isHeader: boolean;
  /** Across the whole table, in its middle: it says of which the rows below it are, as "Summer" does. */
  readonly isBand: boolean;
}

interface Cell {
  readonly text: string;
  readonly isHeader: boolean;
  /** It begins in this row and column; elsewhere it only reaches over. */
  readonly isOwn: boolean;
}

/** Nobody merges more; the attribute may say anything. */
const mostMerged = 200;
const spanOf = (cell: DomElement, name: string): number =>
  Math.min(mostMerged, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));

const cellsOf = (row: DomElement): readonly DomElement[] =>
  childrenOf(row).filter((cell) => /^T[DH]$/.test(tagOf(cell)));
const isInHead = (row: DomElement): boolean => row.parentElement !== null && tagOf(row.parentElement) === 'THEAD';

/** The rows with each merged cell in every place that it covers; one across a whole row stands there once. */
function gridOf(rows: readonly DomElement[]): readonly (readonly Cell[])[] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    const cells = cellsOf(row);
    const line = grid[at] as Cell[];
    let column = 0;
    for (const cell of cells) {
      while (line[column]) column += 1;
      const text = textOf(cell);
      const wide = cells.length === 1 && column === 0 ? 1 : spanOf(cell, 'colspan');
      const isHeader = tagOf(cell) === 'TH' || isInHead(row);
      for (let down = 0; down < Math.min(spanOf(cell, 'rowspan'), rows.length - at); down += 1)
        for (let right = 0; right < wide; right += 1)
          (grid[at + down] as Cell[])[column + right] ??= { text, isHeader, isOwn: down === 0 && right === 0 };
      column += wide;
    }
  });
  return grid.map((line) => Array.from(line, (cell) => cell ?? { text: '', isHeader: false, isOwn: false }));
}

const isMarked = (cells: readonly Cell[]): boolean =>
  cells.some(({ isOwn }) => isOwn) && cells.every(({ isHeader }) => isHeader);

/** Marked as a header; or, where nothing is marked, without figures above rows that have some. */
function headersOf(grid: readonly (readonly Cell[])[]): number {
  const marked = grid.findIndex((cells) => !isMarked(cells));
  if (marked !== 0) return marked < 0 ? 1 : marked;
  const [first = [], ...rest] = grid;
  const hasFigure = (cells: readonly Cell[]) => cells.some(({ text }) => /\d/.test(text));
  return !hasFigure(first) && rest.length > 0 && rest.every(hasFigure) ? 1 : 0;
}

/** Header rows of several levels as one: what stands above a column, from the top. */
function headerOf(rows: readonly (readonly Cell[])[]): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  const levels = (column: number): readonly string[] =>
    rows.map((cells) => cells[column]?.text ?? '').filter((text, at, all) => text !== '' && all.indexOf(text) === at);
  return Array.from({ length: width }, (_, column) => levels(column).join(': ')).join(' | ');
}

const longestCell = 300;
/** In letters: what a band of cells says is a label, and no remark on the table. Chosen by hand, not fitted. */
const longestBand = 80;

/** The one cell of a row that is merged over several columns, with rows of several cells below it. */
function isBandAt(at: number, rows: readonly DomElement[], grid: readonly (readonly Cell[])[]): boolean {
  const cells = cellsOf(rows[at] as DomElement);
  const [only] = cells;
  const told = grid[at]?.[0]?.text ?? '';
  return (
    cells.length === 1 &&
    only !== undefined &&
    spanOf(only, 'colspan') > 1 &&
    /\p{L}/u.test(told) &&
    told.length <= longestBand &&
    !/[.!?…]["”’)]?$/u.test(told) &&
    (grid[at + 1]?.length ?? 0) > 1
  );
}

const textOfRow = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join(' | ');

/** A table's rows, or nothing where the table only lays out the page. */
export function rowsOf(table: DomElement): readonly Row[] | undefined {
  const rows = descendants(table, 'TR');
  const grid = gridOf(rows);
  const wide = grid.filter((cells) => cells.length >= 2);
  const nested = descendants(table, 'TABLE').length > 0;
  const long = wide.some((cells) => cells.some(({ text }) => text.length > longestCell));
  if (nested || long || wide.length < 2 || wide.length * 2 < grid.length) return undefined;
  const band = grid.findIndex((_, at) => at > 0 && isBandAt(at, rows, grid));
  const headers = Math.min(headersOf(grid), band < 0 ? grid.length : band);
  const head = headers > 0 ? [{ text: headerOf(grid.slice(0, headers)), isHeader: true, isBand: false }] : [];
  const body = grid.slice(headers).map((cells, at) => {
    const isBand = isBandAt(headers + at, rows, grid);
    return { text: textOfRow(cells), isHeader: isMarked(cells) && !isBand, isBand };
  });
  return [...head, ...body].filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Elements of that tag below the element, outermost ones alone. */
export function descendants(element: DomElement, tag: string): readonly DomElement[] {
  return childrenOf(element).flatMap((child) => (tagOf(child) === tag ? [child] : descendants(child, tag)));
}
