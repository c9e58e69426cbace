import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { Matrix } from './matrix.ts';
import { times } from './matrix.ts';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** What a page draws, in the order of drawing. */
interface Painting {
  readonly letters: string;
  /** Whether the letter of `letters` at that place is seen. */
  readonly seen: readonly boolean[];
  /** Whether a picture covers most of the page. */
  readonly hasPicture: boolean;
}

/** Neither filled nor drawn, or a mere stencil; https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf 9.3.6 */
const unseenModes: ReadonlySet<unknown> = new Set([3, 7]);
/** Of the page's area: pictures of whole pages leave out a margin at most. Chosen by hand, not fitted. */
const mostOfPage = 0.5;

/**
 * Which of the page's texts nobody sees who looks at the page, because they are drawn in the mode for that. What lies so over a picture
 * of the whole page was put there by text recognition: that is what the picture shows, and counts as seen.
 * @param texts in the order of drawing
 */
export async function unseenTexts(page: Page, texts: readonly string[]): Promise<ReadonlySet<number>> {
  const painting = await paintingOf(page).catch(() => undefined);
  if (!painting) return new Set();
  const { letters, seen, hasPicture } = painting;
  const unseen = new Set<number>();
  let [at, hidden] = [0, 0];
  for (const [index, text] of texts.entries()) {
    const wanted = lettersOf(text);
    const from = wanted === '' ? -1 : letters.indexOf(wanted, at);
    if (from < 0 || from > at + lostAtMost) continue;
    at = from + wanted.length;
    const count = seen.slice(from, at).filter((one) => !one).length;
    if (2 * count <= wanted.length) continue;
    unseen.add(index);
    hidden += wanted.length;
  }
  return hasPicture && 2 * hidden >= letters.length ? new Set() : unseen;
}

/** In letters, between two texts: so many may be drawn that are not read as text. */
const lostAtMost = 500;

const lettersOf = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** What sets how things are drawn, and draws nothing. */
const preparing = (operators: Readonly<Record<string, number>>): ReadonlySet<number> =>
  new Set(
    Object.entries(operators).flatMap(([name, code]) => (/^set|^dependency$|^transform$/.test(name) ? [code] : [])),
  );

interface State {
  readonly mode: unknown;
  readonly matrix: Matrix;
}

async function paintingOf(page: Page): Promise<Painting> {
  withTransfer();
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const area = Math.abs((right - left) * (top - bottom));
  let state: State = { mode: 0, matrix: [1, 0, 0, 1, 0, 0] };
  const saved: State[] = [];
  let hasPicture = false;
  const letters: string[] = [];
  const seen: boolean[] = [];
  const paint = (given: unknown): void => {
    const glyphs = (Array.isArray(given) ? given : []) as readonly (
      | Partial<Record<'unicode', string>>
      | number
      | null
    )[];
    for (const glyph of glyphs) {
      const shown = glyph !== null && typeof glyph === 'object' ? lettersOf(glyph.unicode ?? '') : '';
      letters.push(shown);
      for (let count = shown.length; count > 0; count -= 1) seen.push(!unseenModes.has(state.mode));
    }
  };
  const prepares = preparing(OPS);
  let placed = false;
  const place = (): void => {
    const [a, b, c, d] = state.matrix;
    // Pictures are not unpacked ("maxImageSize"): where one is, its place alone is left.
    if (placed && Math.abs(a * d - b * c) >= mostOfPage * area) hasPicture = true;
    placed = false;
  };
  for (const [at, name] of fnArray.entries()) {
    if (name === OPS.restore) place();
    else if (!prepares.has(name)) placed = false;
    if (name === OPS.transform) placed = true;
    const given = (argsArray[at] ?? []) as readonly unknown[];
    if (name === OPS.save || name === OPS.paintFormXObjectBegin) saved.push(state);
    if (name === OPS.restore || name === OPS.paintFormXObjectEnd) state = saved.pop() ?? state;
    else if (name === OPS.transform) state = { ...state, matrix: times(state.matrix, given as unknown as Matrix) };
    else if (name === OPS.paintFormXObjectBegin && Array.isArray(given[0]))
      state = { ...state, matrix: times(state.matrix, given[0] as unknown as Matrix) };
    else if (name === OPS.setTextRenderingMode) state = { ...state, mode: given[0] };
    else if (name === OPS.showText || name === OPS.showSpacedText) paint(given[0]);
  }
  place();
  return { letters: letters.join(''), seen, hasPicture };
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
