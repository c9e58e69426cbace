import { type Slot, touchedBy } from './grid-cells.ts';
import { areJustified } from './justified-lines.ts';
import type { Cell, Line } from './page-lines.ts';
import { headOf } from './table-head.ts';
import type { TableRow } from './table-row.ts';

const fewestCells = 3;
/** Lines between two that have all cells, and their distance in font sizes. */
const mostBetween = 8;
const furthest = 3;

const isWide = ({ cells }: Line): boolean => cells.length >= fewestCells;

/** Where the columns of a table are: what its cells, or columns found before, take up together. */
function slotsOf(taken: readonly Slot[]): readonly Slot[] {
  const slots: { x: number; right: number }[] = [];
  for (const { x, right } of [...taken].sort((a, b) => a.x - b.x)) {
    const last = slots.at(-1);
    if (last && x <= last.right) last.right = Math.max(last.right, right);
    else slots.push({ x, right });
  }
  return slots;
}

/** The column a cell stands in; undefined where it lies across several. */
function slotOf(cell: Cell, slots: readonly Slot[]): number | undefined {
  const touched = touchedBy(cell, slots);
  if (touched.length > 1) return undefined;
  const at = touched[0] ?? slots.findLastIndex((slot) => slot.x <= cell.x);
  return at < 0 ? undefined : at;
}

const fits = (line: Line, slots: readonly Slot[]): boolean =>
  line.cells.every((cell) => slotOf(cell, slots) !== undefined);

/** Lines that overlap in height are one row: a cell of one line stands beside the middle of one that has several. */
const overlap = 0.9;
/** Of the least distance of lines: as near they may be one row, further apart they are two. */
const near = 1.15;
const apart = 1.25;

function rowOf(lines: readonly Line[], slots: readonly Slot[]): TableRow {
  const cells = slots.map((): string[] => []);
  for (const line of lines) for (const cell of line.cells) cells[slotOf(cell, slots) ?? 0]?.push(cell.text);
  return { lines, cells };
}

const gapOf = (before: TableRow, part: TableRow): number => (before.lines.at(-1)?.y ?? 0) - (part.lines[0]?.y ?? 0);

const isNumber = (text = ''): boolean => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text);
const startsAnew = (text = ''): boolean => /^[\p{Lu}\d]/u.test(text);

/** How the lines of a table stand to each other. */
interface Spacing {
  readonly tight: number;
  /** Rows are further apart than the lines of one. */
  readonly isPadded: boolean;
  /** Often enough for lines with all cells to be told by it. */
  readonly isRegular: boolean;
}

function spacingOf(parts: readonly TableRow[]): Spacing {
  const gaps = parts.slice(1).map((part, at) => gapOf(parts[at] as TableRow, part));
  const tight = Math.min(...gaps);
  const loose = gaps.filter((gap) => gap > apart * tight).length;
  return { tight, isPadded: loose > 0, isRegular: loose >= 2 && loose >= 0.3 * (gaps.length - loose) };
}

/** Whether lines carry on the row before them. */
function carriesOn(part: TableRow, row: TableRow, { tight, isPadded, isRegular }: Spacing): boolean {
  const filled = part.cells.flatMap((lines, at) => (lines.length > 0 ? [at] : []));
  if (filled.some((at) => isNumber(part.cells[at]?.[0]) && isNumber(row.cells[at]?.at(-1)))) return false;
  if (isPadded && gapOf(row, part) > near * tight) return false;
  const texts = filled.map((at) => part.cells[at]?.[0]);
  if (filled.length === part.cells.length) return isRegular && !texts.some(isNumber);
  if (isPadded) return true;
  return filled[0] === 0 ? !texts.some(startsAnew) : filled.length === 1 || !texts.every(startsAnew);
}

const together = (row: TableRow, part: TableRow): TableRow => ({
  lines: [...row.lines, ...part.lines],
  cells: row.cells.map((lines, at) => [...lines, ...(part.cells[at] ?? [])]),
});

function rowsOf(lines: readonly Line[], slots: readonly Slot[]): readonly TableRow[] {
  const heights: Line[][] = [];
  for (const line of lines) {
    const last = heights.at(-1)?.at(-1);
    if (last && last.y - line.y < overlap * line.size) heights.at(-1)?.push(line);
    else heights.push([line]);
  }
  const parts = heights.map((height) => rowOf(height, slots));
  const spacing = spacingOf(parts);
  const rows: TableRow[] = [];
  for (const part of parts) {
    const row = rows.at(-1);
    if (row && carriesOn(part, row, spacing)) rows[rows.length - 1] = together(row, part);
    else rows.push(part);
  }
  return rows;
}

const isBeside = (line: Line, before: Line | undefined): boolean =>
  before !== undefined && before.y - line.y <= furthest * Math.max(line.size, before.size);

/** From a line with all cells to the last such line that only lines of the same columns lie between, and what carries that on. */
function tableFrom(lines: readonly Line[], first: number): readonly Line[] {
  let slots = slotsOf((lines[first] as Line).cells);
  let end = first;
  for (let at = first + 1; at < lines.length && at - end <= mostBetween + 1; at += 1) {
    const line = lines[at] as Line;
    if (!isBeside(line, lines[at - 1])) break;
    if (!isWide(line)) continue;
    const wider = slotsOf([...slots, ...line.cells]);
    if (wider.length < fewestCells || !lines.slice(end + 1, at).every((one) => fits(one, wider))) break;
    slots = wider;
    end = at;
  }
  const least = Math.min(...lines.slice(first + 1, end + 1).map((line, at) => (lines[first + at] as Line).y - line.y));
  let last = end;
  for (let at = end + 1; end > first && at < lines.length; at += 1) {
    const [line, before] = [lines[at] as Line, lines[at - 1] as Line];
    const isFirst = slotOf(line.cells[0] as Cell, slots) === 0;
    const isNear = before.y - line.y <= (isFirst ? near * Math.min(least, 1.35 * line.size) : 1.35 * line.size);
    if (!fits(line, slots) || !isNear || (isFirst && least > 1.35 * line.size)) break;
    last = at;
  }
  return lines.slice(first, last + 1);
}

/** Each cell of a line in a column of its own: not where one stands over several columns that others fill. */
const isInColumns = (line: Line, slots: readonly Slot[]): boolean =>
  new Set(line.cells.map((cell) => slotOf(cell, slots))).size === line.cells.length;

const fewestPairs = 3;
/** In points: of cells that begin at one edge. In font sizes: between a label and what stands beside it. In letters: a label. */
const aligned = 2;
const pairGap = 1.6;
const longestLabel = 40;

const isPair = ({ cells: [label, value, ...others], size }: Line): boolean =>
  label !== undefined &&
  value !== undefined &&
  others.length === 0 &&
  label.text.length <= longestLabel &&
  (value.x - label.right > pairGap * size || label.text.endsWith(':') || isNumber(value.text));

/** Lines in sequence from `first` that each are a label and what stands beside it, at one edge: a form's, a timetable's. */
function pairsFrom(lines: readonly Line[], first: number): readonly Line[] {
  const head = lines[first]?.cells[1] ?? { x: 0, right: 0 };
  const isAtEdge = ({ x, right, text }: Cell): boolean =>
    Math.abs(x - head.x) <= aligned || (Math.abs(right - head.right) <= aligned && isNumber(text));
  const isOther = (line: Line, at: number): boolean =>
    !isPair(line) || !isAtEdge(line.cells[1] as Cell) || (at > 0 && !isBeside(line, lines[first + at - 1]));
  const end = lines.slice(first).findIndex(isOther);
  return lines.slice(first, end < 0 ? undefined : first + end);
}

const asItStands = (line: Line): TableRow => ({ lines: [line], cells: line.cells.map(({ text }) => [text]) });

/**
 * The rows of tables among a column's lines: at least three cells, and another such line, cells that wrap are whole; or three
 * lines of a label and what stands beside it.
 */
export function tableRowsIn(lines: readonly Line[]): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!isWide(lines[at] as Line)) {
      const pairs = pairsFrom(lines, at);
      if (pairs.length < fewestPairs) continue;
      for (const pair of pairs) rows.push(asItStands(pair));
      at += pairs.length - 1;
      continue;
    }
    const table = tableFrom(lines, at);
    if (table.length < 2) continue;
    const wide = table.filter(isWide);
    if (areJustified(wide)) continue;
    const slots = slotsOf(wide.flatMap(({ cells }) => cells));
    const found = wide.every((line) => isInColumns(line, slots)) ? rowsOf(table, slots) : wide.map(asItStands);
    const before = lines[at - 1];
    const head =
      before && rows.at(-1)?.lines.at(-1) !== before && isBeside(lines[at] as Line, before) && headOf(before, slots);
    for (const row of head ? [head, ...found] : found) rows.push(row);
    at += table.length - 1;
  }
  return rows;
}
