import { type Hyphenation, hyphenationOf } from '../../../core/document/hyphenation.ts';
import { movedTurns } from '../../../core/document/pages.ts';
import { joinLines } from '../../../core/document/paragraphs.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import type { Line } from './page-lines.ts';
import type { Column } from './reading-order.ts';
import { tableRowsIn } from './table-rows.ts';

export interface PageColumn extends Column {
  readonly page: number;
  /** The page's order is a guess. */
  readonly uncertain: boolean;
}

const bullet = /^(?:[•‣▪■●○◦–*\uF0B7-]|\(?\d{1,2}[.)])\s+(?=.*\p{L})/u;
const endsSentence = /[.!?:…。！？][”"'’»)\]]*\d{0,2}$/u;

interface Open {
  readonly lines: Line[];
  readonly page: number;
  /** Pages it goes on to, and which of its lines comes first there. */
  readonly turns: { readonly page: number; readonly line: number }[];
  /** Of a table's row: its cells, each line by line. */
  readonly cells?: readonly (readonly string[])[];
  readonly gapBefore?: boolean;
}

const sizeOf = (lines: readonly Line[]): number => lines[0]?.size ?? 0;
const sameSize = (a: number, b: number): boolean => Math.abs(a - b) <= 0.08 * Math.max(a, b);

/** The size that most characters have. */
function bodySize(columns: readonly PageColumn[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of columns.flatMap(({ lines }) => lines)) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The usual distance of a column's lines. */
function spacingOf(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => (lines[at]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0);
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)] ?? 0;
}

/** Whether a paragraph begins at `line`: by distance, size, indent, bullet, or a short last line before. */
function begins(line: Line, before: Line, column: Column, spacing: number): boolean {
  const width = column.right - column.left;
  if (!sameSize(line.size, before.size) || bullet.test(line.text)) return true;
  if (before.y - line.y > 1.35 * Math.max(spacing, before.size)) return true;
  const indented = line.x - column.left > 0.6 * line.size && line.x - before.x > 0.6 * line.size;
  if (indented && line.x - column.left < 0.25 * width && endsSentence.test(before.text)) return true;
  return before.right < column.right - 0.25 * width && endsSentence.test(before.text) && width > 100;
}

/** Carried on over the end of a column or page: of the same size, begun before, and not ended. */
const carriesOn = (line: Line, open: Open | undefined, body: number): open is Open =>
  open !== undefined &&
  sameSize(line.size, sizeOf(open.lines)) &&
  sameSize(line.size, body) &&
  !endsSentence.test(open.lines.at(-1)?.text ?? '') &&
  !bullet.test(line.text) &&
  open.lines.length > 1;

/** Columns in reading order as paragraphs, items and headings; words broken at a line end are made whole. */
export async function readColumns(columns: readonly PageColumn[]): Promise<readonly RoughBlock[]> {
  const body = bodySize(columns);
  const paragraphs: Open[] = [];
  for (const [place, column] of columns.entries()) {
    const { page } = column;
    const spacing = spacingOf(column.lines);
    const rows = column.rows ?? tableRowsIn(column.lines);
    const rowOf = new Map(rows.flatMap((row) => row.lines.map((line) => [line, row] as const)));
    const gap = place > 0 && (column.uncertain || columns[place - 1]?.uncertain === true);
    column.lines.forEach((line, at) => {
      const before = column.lines[at - 1];
      const gapBefore = gap && !before;
      const last = before ? paragraphs.at(-1) : paragraphs.findLast(({ lines }) => sameSize(sizeOf(lines), body));
      const joins = before ? !begins(line, before, column, spacing) : !gap && carriesOn(line, last, body);
      const open = { lines: [line], page, turns: [], gapBefore };
      const row = rowOf.get(line);
      if (row?.lines[0] === line) paragraphs.push({ ...open, ...row, lines: [...row.lines] });
      else if (row) return;
      else if (joins && last && !last.cells) carryOn(last, line, page);
      else paragraphs.push(open);
    });
  }
  const hyphenation = await hyphenationOf(columns.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'));
  return withHeaders(paragraphs.map((paragraph) => asBlock(paragraph, body, hyphenation)));
}

function carryOn(open: Open, line: Line, page: number): void {
  if (page !== (open.turns.at(-1)?.page ?? open.page)) open.turns.push({ page, line: open.lines.length });
  open.lines.push(line);
}

/** The first of several rows in sequence heads them. */
function withHeaders(blocks: readonly RoughBlock[]): readonly RoughBlock[] {
  let header: number | undefined;
  return blocks.map((block, at) => {
    if (block.kind !== 'row') header = undefined;
    else if (blocks[at - 1]?.kind !== 'row') header = at;
    return block.kind === 'row' && header !== undefined && header !== at ? { ...block, context: header } : block;
  });
}

const longestHeading = 200;

function asBlock(open: Open, body: number, hyphenation: Hyphenation): RoughBlock {
  const { page, cells, gapBefore } = open;
  const lines = open.lines.map((line) => line.text);
  const text = joinLines(lines, hyphenation);
  const turns = open.turns.map((turn) => ({
    page: turn.page,
    at: joinLines(lines.slice(0, turn.line), hyphenation).length,
  }));
  const block = { page, ...(turns.length > 0 ? { turns } : {}), ...(gapBefore ? { gapBefore } : {}) };
  const size = sizeOf(open.lines);
  if (cells) return { ...block, kind: 'row', text: cells.map((cell) => joinLines(cell, hyphenation)).join(' | ') };
  if (size > 1.12 * body && text.length <= longestHeading)
    return { ...block, kind: 'heading', text, level: size > 1.5 * body ? 1 : 2 };
  if (size < 0.9 * body && /^(?:\d{1,2}|[*†‡])\s?\p{L}/u.test(text)) return { ...block, kind: 'notice', text };
  const bare = text.replace(bullet, '');
  const kind = bare === text ? 'paragraph' : 'item';
  return { ...block, kind, text: bare, ...movedTurns(block, (at) => Math.max(0, at - (text.length - bare.length))) };
}
