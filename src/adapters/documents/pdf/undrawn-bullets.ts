import type { Line } from './page-lines.ts';
import type { Column } from './reading-order.ts';

/** In font sizes: items of a list stand so far from their column's edge at least, further than a paragraph's first line does. */
const leastIndent = 1.6;
/** In points: lines that begin at one edge, or stand around one middle. */
const atEdge = 2;
/** In font sizes: room for a word and its blank, and for what is not known of how wide it is. */
const slack = 1;

const isIndented = ({ x, size }: Line, column: Column): boolean => x - column.left > leastIndent * size;

const middleOf = ({ x, right }: Line): number => (x + right) / 2;

const firstWordOf = ({ text, x, right }: Line): number =>
  ((text.split(' ')[0] ?? '').length / Math.max(1, text.length)) * (right - x);

/** How far lines from that edge may go: quotations are set in from both sides. */
function limitOf({ x }: Line, column: Column): number {
  const inset = column.right - (x - column.left);
  const furthest = Math.max(...column.lines.filter((line) => Math.abs(line.x - x) <= atEdge).map(({ right }) => right));
  return furthest <= inset + atEdge ? inset : column.right;
}

/** Whether a line was ended though the next one's first word had room in it. */
export const hasRoom = (before: Line, line: Line, column: Column): boolean =>
  before.right + firstWordOf(line) + slack * line.size < limitOf(before, column);

/** A sentence that goes on: right of a large initial, or below a paragraph's first line that is set in. */
const goesOn = (before: Line, line: Line): boolean => /^\p{Ll}/u.test(line.text) && !ends.test(before.text);

const ends = /[.!?…。！？][”"'’»)\]]*\d{0,2}$/u;

/**
 * Whether a line, set in or below one that is, begins anew since the one before it had room: an item whose bullet is drawn without
 * text, as browsers do it. Lines around one middle are none.
 */
export const beginsUndrawn = (before: Line, line: Line, column: Column): boolean =>
  (isIndented(line, column) || (isIndented(before, column) && !goesOn(before, line))) &&
  !(before === column.lines[0] && /^\p{Lu}/u.test(before.text) && goesOn(before, line)) &&
  Math.abs(middleOf(before) - middleOf(line)) > atEdge &&
  hasRoom(before, line, column);

/** In font sizes: an item further in than the one before it by so much stands under it. */
const step = 0.8;
const mostStep = 4;

/** What is known of a paragraph. */
export interface Indented {
  readonly text: string;
  /** In font sizes: from its column's edge, of the line that begins nearest to it. */
  readonly indent: number;
  readonly kind: string;
}

const leadsIn = /[:：]$/u;

/** Which paragraphs are items without a bullet: set in, one after another, and no sentences or below what leads in to them. */
export function undrawnItems(paragraphs: readonly Indented[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < paragraphs.length; at += 1) {
    if (!mayBeItem(paragraphs[at])) continue;
    let end = at;
    while (mayBeItem(paragraphs[end])) end += 1;
    const group = paragraphs.slice(at, end);
    const open = group.filter(({ kind, text }) => kind === 'item' || !ends.test(text)).length;
    const isLed = leadsIn.test(paragraphs[at - 1]?.text ?? '');
    if (group.length > 1 && (isLed || 2 * open > group.length))
      group.forEach((one, index) => {
        const before = found.has(at + index - 1) ? group[index - 1] : undefined;
        const isNested =
          before !== undefined && one.indent >= before.indent + step && one.indent <= before.indent + mostStep;
        if (isNested || group.some((other) => other !== one && isLevel(one, other))) found.add(at + index);
      });
    at = end;
  }
  return found;
}

/** In font sizes: items of one list begin at one edge. */
const sameIndent = 0.15;
const isLevel = (one: Indented, other: Indented): boolean => Math.abs(one.indent - other.indent) <= sameIndent;

const mayBeItem = (one: Indented | undefined): boolean =>
  one !== undefined &&
  (one.kind === 'item' || (one.kind === 'paragraph' && one.indent > leastIndent && /\p{L}/u.test(one.text)));

/** For each item the one that it stands under, by how far it is set in. */
export function itemsUnder(paragraphs: readonly Indented[]): readonly (number | undefined)[] {
  let open: number[] = [];
  const indentOf = (at: number): number => paragraphs[at]?.indent ?? 0;
  return paragraphs.map(({ kind }, at) => {
    if (kind !== 'item') open = [];
    if (kind !== 'item') return undefined;
    while (open.length > 0 && indentOf(at) < indentOf(open.at(-1) ?? 0) + step) open.pop();
    const under = open.at(-1);
    open.push(at);
    return under;
  });
}
