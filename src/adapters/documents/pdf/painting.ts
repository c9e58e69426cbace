import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { type Matrix, times } from './matrix.ts';
import { type Rule, rulesIn } from './rules.ts';
import { beginLine, moved, place, shown, type Writing, writing } from './writing.ts';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** A letter as it is drawn; its place in points of the page, and undefined where it is not drawn upright. */
export interface Letter {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** What a page draws, in the order of drawing. */
export interface Painting {
  readonly letters: string;
  /** Whether the letter of `letters` at that place is seen. */
  readonly seen: readonly boolean[];
  /** Where it is. */
  readonly places: readonly (Letter | undefined)[];
  /** Whether a picture covers most of the page. */
  readonly hasPicture: boolean;
  /** Lines and narrow boxes, level or upright. */
  readonly rules: readonly Rule[];
}

/** Neither filled nor drawn, or a mere stencil; https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf 9.3.6 */
const unseenModes: ReadonlySet<unknown> = new Set([3, 7]);
/** Of the page's area: pictures of whole pages leave out a margin at most. Chosen by hand, not fitted. */
const mostOfPage = 0.5;

export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** What sets how things are drawn, and draws nothing. */
const preparing = (operators: Readonly<Record<string, number>>): ReadonlySet<number> =>
  new Set(
    Object.entries(operators).flatMap(([name, code]) => (/^set|^dependency$|^transform$/.test(name) ? [code] : [])),
  );

interface State {
  readonly mode: unknown;
  readonly matrix: Matrix;
  /** Of a line, in the units of the matrix. */
  readonly lineWidth: number;
  /** Areas are filled in the colour of the paper. */
  readonly isWhite: boolean;
  readonly writing: Writing;
}

const start: State = { mode: 0, matrix: [1, 0, 0, 1, 0, 0], lineWidth: 1, isWhite: false, writing };

/** What the page draws; takes as long as reading its text again. */
export async function paintingOf(page: Page): Promise<Painting> {
  withTransfer();
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const area = Math.abs((right - left) * (top - bottom));
  let state = start;
  const saved: State[] = [];
  let hasPicture = false;
  const letters: string[] = [];
  const seen: boolean[] = [];
  const places: (Letter | undefined)[] = [];
  const rules: Rule[] = [];
  const paint = (given: unknown): void => {
    for (const glyph of Array.isArray(given) ? given : []) {
      const drawn = glyph !== null && typeof glyph === 'object' ? lettersOf(glyph.unicode ?? '') : '';
      letters.push(drawn);
      const after = shown(state.writing, glyph);
      for (let at = 0; at < drawn.length; at += 1) {
        seen.push(!unseenModes.has(state.mode));
        places.push(place(state.writing, after, state.matrix));
      }
      state = { ...state, writing: after };
    }
  };
  const prepares = preparing(OPS);
  let placed = false;
  const endPicture = (): void => {
    const [a, b, c, d] = state.matrix;
    // Pictures are not unpacked ("maxImageSize"): where one is, its place alone is left.
    if (placed && Math.abs(a * d - b * c) >= mostOfPage * area) hasPicture = true;
    placed = false;
  };
  for (const [at, name] of fnArray.entries()) {
    if (name === OPS.restore) endPicture();
    else if (!prepares.has(name)) placed = false;
    if (name === OPS.transform) placed = true;
    const given = (argsArray[at] ?? []) as readonly unknown[];
    if (name === OPS.save || name === OPS.paintFormXObjectBegin) saved.push(state);
    if (name === OPS.restore || name === OPS.paintFormXObjectEnd) state = saved.pop() ?? state;
    else if (name === OPS.transform) state = { ...state, matrix: times(state.matrix, given as unknown as Matrix) };
    else if (name === OPS.paintFormXObjectBegin && Array.isArray(given[0]))
      state = { ...state, matrix: times(state.matrix, given[0] as unknown as Matrix) };
    else if (name === OPS.setTextRenderingMode) state = { ...state, mode: given[0] };
    else if (name === OPS.setLineWidth) state = { ...state, lineWidth: Number(given[0]) };
    else if (name === OPS.setFillRGBColor) state = { ...state, isWhite: /^#f{3,6}$/i.test(String(given[0])) };
    else if (name === OPS.constructPath) rules.push(...rulesIn(given, state, OPS));
    else if (name === OPS.showText || name === OPS.showSpacedText) paint(given[0]);
    else if (name === OPS.beginText) state = { ...state, writing: beginLine(state.writing) };
    else state = { ...state, writing: moved(state.writing, name, given, OPS) };
  }
  endPicture();
  return { letters: letters.join(''), seen, places, hasPicture, rules };
}

/** PDF.js asks for it of fonts it hands over; Node has it from version 21 on. */
function withTransfer(): void {
  const prototype = ArrayBuffer.prototype as {
    transferToFixedLength?: (this: ArrayBuffer, length: number) => ArrayBuffer;
  };
  prototype.transferToFixedLength ??= function (length) {
    return this.slice(0, length);
  };
}
