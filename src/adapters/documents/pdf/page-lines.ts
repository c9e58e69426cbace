import { undoubled } from './drawn-twice.ts';
import type { Run } from './run.ts';

/** A part of a line that may be a table's cell. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** Runs on one baseline without a gap that may separate columns or cells. */
export interface Line {
  readonly text: string;
  /** The cells of a table that it may be: parts with wide gaps between them. */
  readonly cells: readonly Cell[];
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  /** Of a table's row whose cells lines divide: the lines of each cell. */
  readonly ruled?: readonly (readonly string[])[];
  /** Such a row heads several columns at once, and the row below it heads each. */
  readonly isUpper?: boolean;
}

/** In font sizes: between words at least; between columns at least; between the cells of a table at least. */
const wordGap = 0.17;
const columnGap = 0.75;
const cellGap = 1;

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Runs by baseline, from the top; a baseline may be off by a third of the size (raised figures). */
function rowsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row && base && Math.abs(base.y - run.y) <= 0.35 * Math.min(base.size, run.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

const gapBefore = (runs: readonly Run[], at: number): number => {
  const before = runs[at - 1];
  const run = runs[at];
  return before && run ? run.x - (before.x + before.width) : 0;
};

const spaced = /^\S(?: \S)+$/u;

/** Words drawn with wide spaces between their letters ("W h a t") as words, where most of the row is drawn so. */
function closeUp(row: readonly Run[]): readonly Run[] {
  const long = row.filter(({ text }) => text.trim().length >= 3);
  const wide = long.filter(({ text }) => spaced.test(text)).length;
  if (wide < 1 || wide < 0.5 * long.length) return row;
  return row.map((run) => (spaced.test(run.text) ? { ...run, text: run.text.replaceAll(' ', '') } : run));
}

/** A sign of a font that does not say which: a control character or one for private use. */
const unknownSign = /^\s*[\p{Cc}\p{Co}\uFFFD]\s*$/u;

/** Such a sign before words, with nothing right before it, is a bullet. */
const withBullets = (row: readonly Run[]): readonly Run[] =>
  row.map((run, at) => {
    const isFirst = at === 0 || gapBefore(row, at) > cellGap * run.size;
    const isApart = gapBefore(row, at + 1) > wordGap * run.size;
    return isFirst && isApart && unknownSign.test(run.text) ? { ...run, text: '•' } : run;
  });

function lineOf(runs: readonly Run[]): Line {
  const size = median(runs.map((run) => run.size));
  const drawn = runs.reduce(
    (words, run, at) => words + (at > 0 && gapBefore(runs, at) > wordGap * size ? ' ' : '') + run.text,
    '',
  );
  const overlaps = runs.some((run, at) => at > 0 && gapBefore(runs, at) < -0.2 * run.size);
  const text = undoubled(drawn.replace(/\s+/g, ' ').trim(), overlaps);
  const right = Math.max(...runs.map((run) => run.x + run.width));
  const x = runs[0]?.x ?? 0;
  return { text, cells: [{ text, x, right }], x, y: median(runs.map((run) => run.y)), right, size };
}

function split(row: readonly Run[]): readonly (readonly Run[])[] {
  const parts: Run[][] = [];
  row.forEach((run, at) => {
    const last = parts.at(-1);
    const size = Math.min(run.size, row[at - 1]?.size ?? run.size);
    if (last && gapBefore(row, at) <= columnGap * size) last.push(run);
    else parts.push([run]);
  });
  return parts;
}

/** Parts of one line, in order, as the line. */
function joined(parts: readonly Line[]): Line {
  const [first] = parts as readonly [Line, ...Line[]];
  const cells: Cell[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    const last = cells.at(-1);
    if (!last || part.x - right > cellGap * part.size) cells.push({ text: part.text, x: part.x, right: part.right });
    else cells[cells.length - 1] = { ...last, text: `${last.text} ${part.text}`, right: part.right };
    right = Math.max(right, part.right);
  }
  const ruled = parts.some((part) => part.ruled) ? parts.flatMap((part) => part.ruled ?? [[part.text]]) : undefined;
  return { ...first, text: cells.map(({ text }) => text).join(' '), cells, right, ...(ruled ? { ruled } : {}) };
}

/** In font sizes: parts of one baseline stand so level; raised and lowered ones of one line. */
const level = 0.1;
const nearlyLevel = 0.35;

/** Parts by baseline, from the top; each from left to right. @param within in font sizes */
export function baselinesOf(parts: readonly Line[], within = level): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  for (const part of [...parts].sort((a, b) => b.y - a.y)) {
    const base = rows.at(-1)?.[0];
    if (base && Math.abs(base.y - part.y) <= within * Math.min(base.size, part.size)) rows.at(-1)?.push(part);
    else rows.push([part]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Parts that stand on one baseline within a column are one line again. */
export const joinRows = (parts: readonly Line[]): readonly Line[] => baselinesOf(parts, nearlyLevel).map(joined);

/**
 * A page's runs as lines, from top to bottom and left to right; what is drawn in pieces is joined by position,
 * and what stands further apart than words do is apart until the columns are known.
 */
export const linesOf = (runs: readonly Run[]): readonly Line[] =>
  rowsOf(runs.filter(({ text }) => text.trim() !== ''))
    .map(closeUp)
    .map(withBullets)
    .flatMap(split)
    .map(lineOf)
    .filter(({ text }) => text !== '');
