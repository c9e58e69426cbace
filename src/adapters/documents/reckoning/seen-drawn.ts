import type { SeenText } from '../../../core/document/reckoning.ts';
import { accented, combining } from '../pdf/accents.ts';
import type { Matrix } from '../pdf/matrix.ts';
import { seenInLines } from './seen-lines.ts';

interface DrawnText {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
}

interface Row {
  text: string;
  readonly y: number;
  readonly size: number;
  right: number;
}

const aslant = ({ transform: [a, b] }: DrawnText): boolean => Math.abs(b) >= 0.2 * Math.abs(a);
/** In letters: a stamp or watermark is shorter, a table on its side is not. */
const longestStamp = 40;

/** Raised or lowered beside the row: smaller, and off its baseline by less than a line. */
const isShifted = (row: Row, y: number, size: number): boolean =>
  size < 0.93 * row.size && Math.abs(row.y - y) < 0.76 * row.size;

/** A number raised after a word too long for a formula, or after a sentence's end. */
const isNoteMark = (row: Row, y: number, text: string): boolean =>
  y > row.y && /^\d{1,3}$/.test(text.trim()) && /\p{L}{4}[.,;:!?)”"»]{0,2}$|[.!?,;:]$/u.test(row.text);

const anyAccent = `[${Object.keys(combining).join('')}]`;
const accent = new RegExp(`^\\s*${anyAccent}\\s*$`);
const endsInAccent = new RegExp(`${anyAccent}$`);
const besideLetter = new RegExp(`(${anyAccent}) ?([\\p{L}])`, 'gu');

/** Accents drawn beside the letters that they are over. */
const composed = (text: string): string =>
  text.replace(besideLetter, (both, mark: string, letter: string) => accented(letter, mark) ?? both);

/** What is drawn on a page, a row at a time and in the order of drawing; what lies over the run before is drawn twice. */
export function seenInDrawn(texts: readonly DrawnText[]): readonly SeenText[] {
  const turned = texts.filter(aslant).map(({ str }) => str);
  const stamps = turned.join('').length <= longestStamp;
  const rows: Row[] = [];
  const apart: SeenText[] = [];
  for (const item of texts) {
    const [a, , , d, x, y] = item.transform;
    const size = Math.abs(d) || Math.abs(a);
    const row = rows.at(-1);
    const isNear = row !== undefined && x - row.right < 1.5 * size;
    const isSame =
      isNear && (Math.abs(row.y - y) < (accent.test(item.str) ? 0.4 : 0.2) * size || isShifted(row, y, size));
    const over = row ? row.right - x : 0;
    const isAccent = isSame && endsInAccent.test(row.text);
    if (stamps && aslant(item)) apart.push({ text: item.str, apart: 'drawn aslant' });
    else if (isSame && !isAccent && over > 0.2 * size && over < item.width + 2 * size && !isShifted(row, y, size)) {
      apart.push({ text: item.str, apart: 'drawn twice' });
      row.right = Math.max(row.right, x + item.width);
    } else if (isSame && isShifted(row, y, size) && isNoteMark(row, y, item.str)) {
      apart.push({ text: item.str, apart: 'marks of notes' });
      row.right = x + item.width;
    } else if (isSame) {
      row.text += (x - row.right > 0.2 * size ? ' ' : '') + item.str;
      row.right = x + item.width;
    } else rows.push({ text: item.str, y, size, right: x + item.width });
  }
  return [...rows.flatMap(({ text }) => seenInLines(composed(text))), ...apart];
}
