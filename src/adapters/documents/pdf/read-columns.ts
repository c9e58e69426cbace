import { type Hyphenation, hyphenationOf } from '../../../core/document/hyphenation.ts';
import { movedTurns } from '../../../core/document/pages.ts';
import { joinLines } from '../../../core/document/paragraphs.ts';
import type { RoughBlock } from '../../../core/document/rough-document.ts';
import { withAuthorLine } from './author-line.ts';
import { beginsNote, notesIn } from './notes-at-foot.ts';
import type { Line } from './page-lines.ts';
import {
  begins,
  bullet,
  carriesOn,
  endsSentence,
  isFull,
  lettered,
  type Open,
  type PageColumn,
  type Place,
  sameSize,
  sizeOf,
  spacingOf,
} from './paragraph-starts.ts';
import { tableRowsIn } from './table-rows.ts';
import { itemsUnder, undrawnItems } from './undrawn-bullets.ts';

/** The size that most characters have. */
function bodySize(columns: readonly PageColumn[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of columns.flatMap(({ lines }) => lines)) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The paragraph that a column's first line carries on. */
function carriedOver(line: Line, paragraphs: readonly Open[], body: number): Open | undefined {
  const last = paragraphs.findLast(({ lines, isNote }) => !isNote && sameSize(sizeOf(lines), body));
  return carriesOn(line, last, body) ? last : undefined;
}

/** The note last read, where its sentence is not at its end: it goes on at the foot of the next column. */
function unendedNote(paragraphs: readonly Open[]): Open | undefined {
  const last = paragraphs.findLast(({ isNote }) => isNote);
  return endsSentence.test(last?.lines.at(-1)?.text ?? '.') ? undefined : last;
}

/** The paragraphs of a column, put below those before it. */
function readColumn(place: Place, isGap: boolean, paragraphs: Open[]): void {
  const { column, body } = place;
  const rows = column.rows ?? tableRowsIn(column.lines);
  const rowOf = new Map(rows.flatMap((row) => row.lines.map((line) => [line, row] as const)));
  const openNote = unendedNote(paragraphs);
  const notes = notesIn(column.lines, body, openNote !== undefined);
  /** What the line before belongs to; it need not be the last: a paragraph goes on below the notes of the page before. */
  let open: Open | undefined;
  column.lines.forEach((line, at) => {
    const before = column.lines[at - 1];
    const row = rowOf.get(line) ?? (line.ruled && { lines: [line], cells: line.ruled, isUpper: line.isUpper === true });
    if (row && row.lines[0] !== line) return;
    const isFirstNote = notes.has(line) && !(before && notes.has(before));
    const carried = isFirstNote
      ? !beginsNote(line) && openNote
      : before
        ? open && !begins(line, before, open, place) && open
        : !isGap && carriedOver(line, paragraphs, body);
    if (!row && carried && !carried.cells) {
      open = carried;
      carryOn(open, line, place);
      return;
    }
    open = {
      lines: [line],
      page: column.page,
      turns: [],
      gapBefore: isGap && !before,
      isFull: isFull(line, column),
      left: column.left,
      isNote: notes.has(line),
      ...(row ? { ...row, lines: [...row.lines] } : {}),
    };
    paragraphs.push(open);
  });
}

/**
 * Columns in reading order as paragraphs, items and headings; words broken at a line end are made whole.
 * @param pictured pages between them that are pictures: no paragraph goes on over these
 */
export async function readColumns(
  columns: readonly PageColumn[],
  pictured: readonly number[] = [],
): Promise<readonly RoughBlock[]> {
  const body = bodySize(columns);
  const paragraphs: Open[] = [];
  for (const [at, column] of columns.entries()) {
    const before = columns[at - 1];
    const isGap =
      before !== undefined &&
      (column.uncertain || before.uncertain || pictured.some((page) => before.page < page && page < column.page));
    readColumn({ column, spacing: spacingOf(column, body), body }, isGap, paragraphs);
  }
  const hyphenation = await hyphenationOf(columns.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'));
  const opened = withAuthorLine(paragraphs, body);
  return withHeaders(
    withItems(
      opened.map((paragraph) => asBlock(paragraph, body, hyphenation)),
      opened,
    ),
    opened,
  );
}

function carryOn(open: Open, line: Line, { column }: Place): void {
  const { page } = column;
  if (page !== (open.turns.at(-1)?.page ?? open.page)) open.turns.push({ page, line: open.lines.length });
  open.lines.push(line);
  open.isFull = isFull(line, column);
}

/** Items whose bullets are no text, and each under the item that it is set in from. */
function withItems(blocks: readonly RoughBlock[], paragraphs: readonly Open[]): readonly RoughBlock[] {
  const indentOf = (at: number): number => {
    const { lines = [], left = 0 } = paragraphs[at] ?? {};
    return (Math.min(...lines.map(({ x }) => x)) - left) / (lines[0]?.size || 1);
  };
  const undrawn = undrawnItems(blocks.map(({ kind, text }, at) => ({ kind, text, indent: indentOf(at) })));
  const listed = blocks.map((block, at): RoughBlock => (undrawn.has(at) ? { ...block, kind: 'item' } : block));
  const unders = itemsUnder(listed.map(({ kind, text }, at) => ({ kind, text, indent: indentOf(at) })));
  return listed.map((block, at) => {
    const under = unders[at];
    return under === undefined ? block : { ...block, context: under };
  });
}

/** The first of several rows in sequence heads them; the next, too, where that heads several columns at once. */
function withHeaders(blocks: readonly RoughBlock[], paragraphs: readonly Open[]): readonly RoughBlock[] {
  let header: number | undefined;
  return blocks.map((block, at) => {
    if (block.kind !== 'row') header = undefined;
    else if (blocks[at - 1]?.kind !== 'row') header = at;
    const context = block.kind === 'row' && header !== at ? header : undefined;
    if (context !== undefined && context === at - 1 && paragraphs[context]?.isUpper) header = at;
    return context === undefined ? block : { ...block, context };
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
  if (open.about) return { ...block, certain: true, kind: open.about.kind, text: open.about.text ?? text };
  if (cells) return { ...block, kind: 'row', text: cells.map((cell) => joinLines(cell, hyphenation)).join(' | ') };
  if (size > 1.12 * body && text.length <= longestHeading)
    return { ...block, kind: 'heading', text, level: size > 1.5 * body ? 1 : 2 };
  if (open.isNote || (size < 0.9 * body && /^(?:\d{1,2}|[*†‡])\s?\p{L}/u.test(text)))
    return { ...block, kind: 'notice', text };
  const bare = text.replace(bullet, '').replace(lettered, '');
  const kind = bare === text ? 'paragraph' : 'item';
  return { ...block, kind, text: bare, ...movedTurns(block, (at) => Math.max(0, at - (text.length - bare.length))) };
}
