import { joinRows, type Line, linesOf, median } from './page-lines.ts';
import type { Rule } from './rules.ts';
import type { Run } from './run.ts';

/** In points: lines so near each other are one, and touch. */
const nearby = 2.5;
/** More lines than that are a drawing's. */
const mostRules = 1_500;
/** Lines of the fullest cell: more is prose in a frame. */
const mostLines = 14;
/** Of the cells, those with a text at least; of the texts, those that lie across an upright line at most. */
const fewestFilled = 0.4;
const mostAcross = 0.05;

/** Where a table's columns and rows begin and end, and which lines divide its cells. */
interface Grid {
  readonly xs: readonly number[];
  /** From the top. */
  readonly ys: readonly number[];
  readonly rules: readonly Rule[];
}

const touches = (a: Rule, b: Rule): boolean =>
  a.direction === b.direction
    ? Math.abs(a.at - b.at) <= nearby && a.from <= b.to + nearby && b.from <= a.to + nearby
    : a.at >= b.from - nearby && a.at <= b.to + nearby && b.at >= a.from - nearby && b.at <= a.to + nearby;

/** Lines that hang together. */
function groupsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const left = new Set(rules);
  const groups: Rule[][] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group)
      for (const other of left) {
        if (!touches(one, other)) continue;
        left.delete(other);
        group.push(other);
      }
    groups.push(group);
  }
  return groups;
}

/** Places with one for those that are near each other, in order. */
function edgesOf(places: readonly number[]): readonly number[] {
  const edges: number[] = [];
  for (const place of [...places].sort((a, b) => a - b))
    if (edges.length === 0 || place - (edges.at(-1) as number) > nearby) edges.push(place);
  return edges;
}

function gridOf(rules: readonly Rule[]): Grid | undefined {
  const at = (direction: Rule['direction']): readonly number[] =>
    edgesOf(rules.filter((rule) => rule.direction === direction).map((rule) => rule.at));
  const [xs, ys] = [at('upright'), [...at('level')].reverse()];
  return xs.length > 2 && ys.length > 2 ? { xs, ys, rules } : undefined;
}

/** The cell that something stands in: columns and rows counted from the left and the top. */
interface Place {
  readonly column: number;
  readonly row: number;
}

/** Whether a line divides two places beside or below each other. */
function isDivided({ xs, ys, rules }: Grid, { column, row }: Place, direction: Rule['direction']): boolean {
  const [x, y] = [xs[column] as number, ys[row] as number];
  const [middleX, middleY] = [(x + (xs[column + 1] as number)) / 2, (y + (ys[row + 1] as number)) / 2];
  const [at, across] = direction === 'upright' ? [x, middleY] : [y, middleX];
  return rules.some(
    (rule) =>
      rule.direction === direction && Math.abs(rule.at - at) <= nearby && rule.from <= across && rule.to >= across,
  );
}

/** The first place of the cell that goes over several. */
function cellAt(grid: Grid, { column, row }: Place): Place {
  if (column > 0 && !isDivided(grid, { column, row }, 'upright')) return cellAt(grid, { column: column - 1, row });
  if (row > 0 && !isDivided(grid, { column, row }, 'level')) return cellAt(grid, { column, row: row - 1 });
  return { column, row };
}

function placeOf({ x, y, width, size }: Run, { xs, ys }: Grid): Place | undefined {
  const [middle, height] = [x + width / 2, y + 0.3 * size];
  const column = xs.findLastIndex((edge) => edge <= middle);
  const row = ys.findLastIndex((edge) => edge >= height);
  return column < 0 || row < 0 || column > xs.length - 2 || row > ys.length - 2 ? undefined : { column, row };
}

/** The rows of a table as lines, each with its cells, if the grid is one of a table. */
function rowsIn(grid: Grid, runs: readonly Run[]): readonly Line[] {
  const { xs, ys } = grid;
  const cells = new Map<string, Run[]>();
  let across = 0;
  for (const run of runs) {
    const found = placeOf(run, grid);
    if (!found) return [];
    const { column, row } = cellAt(grid, found);
    const end = column + xs.slice(column + 1).findIndex((_, at) => isEnd(grid, { column: column + 1 + at, row })) + 1;
    if (run.x < (xs[column] as number) - nearby || run.x + run.width > (xs[end] as number) + nearby) across += 1;
    const key = `${row} ${column}`;
    const cell = cells.get(key);
    if (cell) cell.push(run);
    else cells.set(key, [run]);
  }
  const rows = ys.slice(1).map((_, row) => xs.slice(1).map((__, column) => cells.get(`${row} ${column}`) ?? []));
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  const lines = filled.map((row) => row.map((cell) => joinRows(linesOf(cell))));
  const isTable =
    across <= mostAcross * runs.length &&
    filled.length > 1 &&
    cells.size >= fewestFilled * filled.length * (xs.length - 1) &&
    lines.filter((row) => row.filter((cell) => cell.length > 0).length > 1).length >= filled.length / 2 &&
    lines.every((row) => row.every((cell) => cell.length <= mostLines));
  const isUpper = filled[0]?.some((cell, at) => cell.length > 0 && goesOver(grid, at, rows.indexOf(filled[0] ?? [])));
  return isTable ? lines.map((row, at) => ({ ...asLine(row, xs), ...(at === 0 && isUpper ? { isUpper } : {}) })) : [];
}

/** Whether a cell goes over several columns. */
const goesOver = (grid: Grid, column: number, row: number): boolean =>
  column + 1 < grid.xs.length - 1 && !isDivided(grid, { column: column + 1, row }, 'upright');

const isEnd = (grid: Grid, place: Place): boolean =>
  place.column >= grid.xs.length - 1 || isDivided(grid, place, 'upright');

function asLine(row: readonly (readonly Line[])[], xs: readonly number[]): Line {
  const parts = row.flat();
  const cells = row.map((cell) => cell.map(({ text }) => text));
  const [x, right] = [xs[0] as number, xs.at(-1) as number];
  const text = cells.flat().join(' ');
  return {
    ...{ text, x, right, cells: [{ text, x, right }], ruled: cells },
    y: Math.max(...parts.map(({ y }) => y)),
    size: median(parts.map(({ size }) => size)),
  };
}

interface Ruled {
  /** The rows of tables. */
  readonly rows: readonly Line[];
  /** What stands in none. */
  readonly others: readonly Run[];
}

/** The rows of tables whose cells lines divide, and what stands beside these tables. */
export function ruledTables(runs: readonly Run[], rules: readonly Rule[]): Ruled {
  if (rules.length > mostRules) return { rows: [], others: runs };
  const grids = groupsOf(rules).flatMap((group) => gridOf(group) ?? []);
  const rows: Line[] = [];
  let others = runs.filter(({ text }) => text.trim() !== '');
  for (const grid of grids) {
    const inside = new Set(others.filter((run) => placeOf(run, grid) !== undefined));
    const found = rowsIn(grid, [...inside]);
    if (found.length === 0) continue;
    rows.push(...found);
    others = others.filter((run) => !inside.has(run));
  }
  return rows.length > 0 ? { rows, others } : { rows, others: runs };
}
