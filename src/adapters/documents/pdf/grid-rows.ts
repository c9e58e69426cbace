import { isLevelAt, isProseIn, type Slot, slotFor, startsAnew } from './grid-cells.ts';
import { baselinesOf, joinRows, type Line } from './page-lines.ts';
import type { TableRow } from './table-row.ts';

const fewestColumns = 3;
const fewestRows = 3;
/** Lines of the fullest cell: more is prose in columns. */
const mostLines = 12;
/** In font sizes, from one line to the next of a table at most. */
const furthest = 3;
/** Of the least distance of lines: rows stand further apart than the lines of a cell. */
const apart = 1.12;
/** Of the rows, those with a text in each column at least. */
const mostFilled = 0.6;

type Side = 'top' | 'middle' | 'foot';
const sides: readonly Side[] = ['top', 'middle', 'foot'];

/** A row: the lines of each of its cells. */
type Row = readonly (readonly Line[])[];

interface Grid {
  readonly parts: readonly Line[];
  /** Each column's lines from the top. */
  readonly columns: readonly (readonly Line[])[];
}

/** Parts from the first of a row with a part in each column down to where one lies across two columns. */
function gridFrom(parts: readonly Line[], header: readonly Line[]): Grid {
  const slots: Slot[] = header.map(({ x, right }) => ({ x, right }));
  const columns: Line[][] = header.map((part) => [part]);
  const inside: Line[] = [...header];
  let foot = header[0]?.y ?? 0;
  for (const part of parts.slice(parts.indexOf(header.at(-1) as Line) + 1)) {
    const at = foot - part.y > furthest * part.size ? undefined : slotFor(part, slots);
    if (at === undefined) break;
    slots[at] = grown(slots[at] as Slot, part);
    columns[at]?.push(part);
    inside.push(part);
    foot = Math.min(foot, part.y);
  }
  return { parts: inside, columns: columns.map(joinRows) };
}

const grown = (slot: Slot, { x, right }: Line): Slot => ({
  x: Math.min(slot.x, x),
  right: Math.max(slot.right, right),
});

/** The least distance of lines of one cell. */
const tightOf = (columns: Grid['columns']): number =>
  Math.min(...columns.flatMap((lines) => lines.slice(1).map((line, at) => (lines[at] as Line).y - line.y)));

/** Rows that stand further apart than the lines of their cells. */
function byDistance({ columns }: Grid): readonly Row[] {
  const tight = tightOf(columns);
  const lines = columns.flatMap((column, at) => column.map((line) => ({ line, at })));
  const rows: Line[][][] = [];
  let foot = Number.POSITIVE_INFINITY;
  for (const { line, at } of lines.sort((a, b) => b.line.y - a.line.y)) {
    if (foot - line.y > apart * tight) rows.push(columns.map(() => []));
    rows.at(-1)?.[at]?.push(line);
    foot = line.y;
  }
  return rows;
}

/** The lines of each cell of a column that has a text in each row, told by how they begin. */
function keysOf(column: readonly Line[]): readonly (readonly Line[])[] {
  const keys: Line[][] = [];
  for (const line of column) {
    if (startsAnew(line) || keys.length === 0) keys.push([line]);
    else keys.at(-1)?.push(line);
  }
  return keys;
}

type Cells = readonly (readonly Line[])[];

/** In font sizes: lines that begin or end a row together. */
const together = 0.2;

/** A column's lines, each in the row that begins (or ends) last before it (or first after it). */
function cellsBy(side: 'top' | 'foot', keys: Cells, column: readonly Line[]): Cells {
  const reach = together * (column[0]?.size ?? 0);
  const edges = keys.map((key) => (side === 'top' ? (key[0]?.y ?? 0) + reach : (key.at(-1)?.y ?? 0) - reach));
  const rowOf = ({ y }: Line): number =>
    side === 'top' ? edges.findLastIndex((edge) => y <= edge) : edges.findIndex((edge) => y >= edge);
  return keys.map((_, at) => column.filter((line) => rowOf(line) === at));
}

/** A column's lines, as many for each row as stand around the middle of its key. */
function cellsAround(keys: Cells, column: readonly Line[]): Cells {
  let from = 0;
  return keys.map((key) => {
    for (let end = from + 1; end <= Math.min(column.length, from + mostLines); end += 1) {
      const cell = column.slice(from, end);
      if (!isLevelAt('middle', key, cell)) continue;
      from = end;
      return cell;
    }
    return [];
  });
}

/** A column's lines by the cells that they stand level with; undefined where some stand level with none. */
function cellsBeside(side: Side, keys: Cells, column: readonly Line[]): Cells | undefined {
  const cells = side === 'middle' ? cellsAround(keys, column) : cellsBy(side, keys, column);
  const isLevel = cells.every((cell, at) => cell.length === 0 || isLevelAt(side, keys[at] ?? [], cell));
  return isLevel && cells.flat().length === column.length ? cells : undefined;
}

/** Rows told by one column, whose cells those of the others stand level with at their middles, tops or feet. */
function byKeys({ columns }: Grid): readonly Row[] {
  for (const keys of columns.map(keysOf).filter(({ length }) => length >= fewestRows)) {
    for (const side of sides) {
      const beside = columns.map((column) => cellsBeside(side, keys, column));
      if (!beside.includes(undefined)) return keys.map((_, at) => beside.map((cells) => cells?.[at] ?? []));
    }
  }
  return [];
}

const filled = (row: Row): Row => row.filter((cell) => cell.length > 0);

const isLevel = (row: Row): boolean =>
  sides.some((side) => filled(row).every((cell) => isLevelAt(side, filled(row)[0] ?? [], cell)));

/** The first rows that are a table's: each with two texts at least. */
function tableIn(rows: readonly Row[], columns: Grid['columns']): readonly Row[] | undefined {
  const end = rows.findIndex((row) => filled(row).length < 2);
  const found = end < 0 ? rows : rows.slice(0, end);
  const full = found.filter((row) => filled(row).length === columns.length).length;
  const isTable =
    found.length >= fewestRows &&
    full >= mostFilled * found.length &&
    found.every((row) => isLevel(row) && row.every((cell) => cell.length <= mostLines)) &&
    found.some((row) => row.some((cell) => cell.length > 1)) &&
    !isProseIn(found);
  return isTable ? found : undefined;
}

function asRow(row: Row, parts: readonly Line[]): TableRow {
  const ys = row.flat().map(({ y }) => y);
  const [top, foot] = [Math.max(...ys), Math.min(...ys)];
  return {
    lines: parts.filter(({ y, size }) => y <= top + 0.3 * size && y >= foot - 0.3 * size),
    cells: row.map((cell) => cell.map(({ text }) => text)),
  };
}

/**
 * The rows of the first table of three columns or more whose cells go over several lines, level at their middles, tops or feet.
 * @param way whether rows are told by their distance, which is sure, or by one column's cells
 */
export function gridIn(lines: readonly Line[], way: 'distance' | 'keys'): readonly TableRow[] | undefined {
  const baselines = baselinesOf(lines);
  const parts = baselines.flat();
  for (const header of baselines.filter(({ length }) => length >= fewestColumns)) {
    const grid = gridFrom(parts, header);
    if (grid.parts.length <= 2 * header.length) continue;
    const rows = tableIn(way === 'distance' ? byDistance(grid) : byKeys(grid), grid.columns);
    if (rows) return rows.map((row) => asRow(row, grid.parts));
  }
  return undefined;
}
