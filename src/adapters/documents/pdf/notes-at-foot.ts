import type { Line } from './page-lines.ts';

/** Of the text's size. */
const smaller = 0.92;

/** What begins a note: its number or sign, right before its first word. */
const mark = /^(?:\d{1,3}|[*†‡§¶]{1,3})\s?[\p{L}"“„«‘¿¡]/u;

export const beginsNote = ({ text }: Line): boolean => mark.test(text);

/**
 * The lines of notes at a column's foot: smaller than the text and below it, from the first with a mark on; all of them where
 * they go on with a note of the column before.
 */
export function notesIn(lines: readonly Line[], body: number, isOneOpen: boolean): ReadonlySet<Line> {
  const small = lines.slice(lines.findLastIndex(({ size }) => size > smaller * body) + 1);
  const goesOn = isOneOpen && small.length < lines.length && /^\p{Ll}/u.test(small[0]?.text ?? '');
  const first = goesOn ? 0 : small.findIndex(beginsNote);
  return new Set(first < 0 ? [] : small.slice(first));
}
