import { months } from '../../../core/text/full-date.ts';
import { hasBox } from './form-values.ts';
import { beginsNote } from './notes-at-foot.ts';
import type { Line } from './page-lines.ts';
import type { Column } from './reading-order.ts';
import { beginsUndrawn, hasRoom } from './undrawn-bullets.ts';

export interface PageColumn extends Column {
  readonly page: number;
  /** The page's order is a guess. */
  readonly uncertain: boolean;
}

/** A day before its month is no item's number: "12. Mai 2031". */
const day = `(?!\\s+${months}\\.?(?:,?\\s+\\d|,|$))`;
export const bullet = new RegExp(`^(?:[•‣▪■●○◦–*\\uF0B7-]|\\(?\\d{1,2}[.)]${day})\\s+(?=.*\\p{L})`, 'iu');
/** "(a)", "b)", "(ii)": in prose, too, where a line ends by chance before it. */
export const lettered = /^(?:\(?[a-z]\)|\([ivx]{2,4}\))\s+(?=.*\p{L})/u;
export const endsSentence = /[.!?:…。！？][”"'’»)\]]*\d{0,2}$/u;

/** A paragraph, note or row as it is read. */
export interface Open {
  readonly lines: Line[];
  readonly page: number;
  /** Pages it goes on to, and which of its lines comes first there. */
  readonly turns: { readonly page: number; readonly line: number }[];
  /** Of a table's row: its cells, each line by line. */
  readonly cells?: readonly (readonly string[])[];
  /** Such a row heads several columns at once. */
  readonly isUpper?: boolean;
  readonly gapBefore?: boolean;
  /** Its last line goes as far as its column does. */
  isFull: boolean;
  /** The left edge of the column that it begins in. */
  readonly left: number;
  /** It stands at a column's foot, in smaller letters. */
  readonly isNote: boolean;
  /** Of lines below a title: the names of the authors, or what stands there of them. */
  readonly about?: { readonly kind: 'byline' | 'notice'; readonly text?: string };
}

/** A column that is read: how far its lines stand apart, and the size of the document's text. */
export interface Place {
  readonly column: PageColumn;
  readonly spacing: number;
  readonly body: number;
}

export const sizeOf = (lines: readonly Line[]): number => lines[0]?.size ?? 0;
export const sameSize = (a: number, b: number): boolean => Math.abs(a - b) <= 0.08 * Math.max(a, b);

const widthOf = (column: Column): number => column.right - column.left;

/** Whether a line goes as far as its column does, so that it was broken for want of room. */
export const isFull = (line: Line, column: Column): boolean => line.right >= column.right - 0.12 * widthOf(column);

/** In font sizes: lines of short paragraphs stand apart, and no line is full enough to tell how far lines of one stand. */
const widestUnknown = 1.5;

/** The usual distance of lines of one paragraph: below a full line, where the text of the page goes on. */
export function spacingOf(column: Column, body: number): number {
  const gaps = column.lines.slice(1).flatMap((line, at) => {
    const before = column.lines[at] as Line;
    const isWithin = isFull(before, column) && sameSize(before.size, body) && sameSize(line.size, body);
    return before.y - line.y > 0 ? [{ gap: before.y - line.y, isWithin }] : [];
  });
  const usual = (some: readonly { readonly gap: number }[]): number | undefined =>
    some.map(({ gap }) => gap).sort((a, b) => a - b)[Math.floor(some.length * 0.4)];
  const within = gaps.filter(({ isWithin }) => isWithin);
  return within.length > 2 ? (usual(within) ?? 0) : Math.min(usual(gaps) ?? 0, widestUnknown * body);
}

/** In font sizes: lines of one heading stand further apart than those of text. */
const headingSpacing = 1.6;
/** Of a reference list. */
const reference = /^\[\d{1,3}\]\s/;

/** A figure or formula that stands by itself. */
const isFigure = ({ text }: Line): boolean => !/\p{L}{2}/u.test(text);

/** Whether a paragraph begins at `line`: by distance, size, indent, outdent, bullet, or a short last line before. */
export function begins(line: Line, before: Line, open: Open, { column, spacing, body }: Place): boolean {
  const width = widthOf(column);
  const ended = endsSentence.test(before.text);
  if (!sameSize(line.size, before.size) || bullet.test(line.text)) return true;
  if (hasBox.before(line.text) || hasBox.after(before.text)) return true;
  if (lettered.test(line.text) && hasRoom(before, line, column)) return true;
  if (isOutOf(open, line) && hasRoom(before, line, column)) return true;
  if (line.size <= 1.12 * body && !open.isNote && beginsUndrawn(before, line, column)) return true;
  if (ended && (reference.test(line.text) || (open.isNote && beginsNote(line)))) return true;
  const isHeading = line.size > 1.12 * body && before.y - line.y <= headingSpacing * line.size;
  if (!isHeading && before.y - line.y > 1.35 * Math.max(spacing, before.size)) return true;
  const indented = line.x - column.left > 0.6 * line.size && line.x - before.x > 0.6 * line.size;
  const isListed = open.lines.length === 1 && (bullet.test(before.text) || reference.test(before.text));
  if (indented && line.x - column.left < 0.25 * width && ended && !isListed) return true;
  if (isFigure(before) && open.lines.length === 1 && !isFull(before, column)) return true;
  if (open.lines.length > 1 && before.x - line.x > 0.6 * line.size && hangs(open, line)) return true;
  return before.right < column.right - 0.25 * width && ended && width > 100;
}

/** Whether a line begins left of the bullet of the item before it: no item goes on there whose last line had room. */
const isOutOf = ({ lines: [first] }: Open, line: Line): boolean =>
  first !== undefined && (bullet.test(first.text) || lettered.test(first.text)) && first.x - line.x > 0.6 * line.size;

/** Whether a paragraph's lines but the first stand right of where it begins, as the line does again. */
const hangs = ({ lines: [first, ...others] }: Open, line: Line): boolean =>
  first !== undefined && Math.abs(first.x - line.x) <= 2 && others.every(({ x }) => x - first.x > 0.6 * line.size);

/** Carried on over the end of a column or page: of the same size, begun before, and not ended. */
export const carriesOn = (line: Line, open: Open | undefined, body: number): open is Open =>
  open !== undefined &&
  sameSize(line.size, sizeOf(open.lines)) &&
  sameSize(line.size, body) &&
  !endsSentence.test(open.lines.at(-1)?.text ?? '') &&
  !bullet.test(line.text) &&
  (open.lines.length > 1 || open.isFull);
