import type { getDocumentProxy } from 'unpdf';
import { seenInDrawn } from '../reckoning/seen-drawn.ts';
import { withAccents } from './composed-accents.ts';
import { withoutTwins } from './drawn-twice.ts';
import { withDropCaps } from './drop-caps.ts';
import { type FieldValue, fieldValues } from './form-values.ts';
import { withNumbersApart, withoutLineNumbers } from './line-numbers.ts';
import { type Matrix, times } from './matrix.ts';
import { type Line, linesOf } from './page-lines.ts';
import { paintingOf } from './painting.ts';
import { withRaisedText } from './raised-runs.ts';
import { ruledTables } from './ruled-tables.ts';
import { rulesShown } from './rules.ts';
import type { Run } from './run.ts';
import type { PageLines } from './running-lines.ts';
import { withTexSigns } from './tex-signs.ts';
import { seenTexts, type TextItem } from './unseen-text.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

interface Viewport {
  readonly transform: Matrix;
  readonly height: number;
}

/** The item as it is seen on the page as it is shown, or nothing where it is drawn aslant or upside down. */
function seen(item: TextItem, viewport: Viewport): Run | undefined {
  const [a, b, c, d, x, y] = times(viewport.transform, item.transform);
  const upright = a > 0 && Math.abs(b) < 0.2 * a;
  return upright ? { text: item.str, x, y: viewport.height - y, width: item.width, size: Math.hypot(c, d) } : undefined;
}

/**
 * The page's lines as they are seen, rotated pages upright.
 * @param isFollowed whether its drawing is: it is worth looking for text that is not seen, or for lines
 */
export async function readPage(pdf: Pdf, number: number, isFollowed: boolean): Promise<PageLines> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const texts = (items as readonly (TextItem | object)[]).flatMap((item) => ('str' in item ? [item] : []));
  const painting = isFollowed || texts.length === 0 ? await paintingOf(page).catch(() => undefined) : undefined;
  const {
    shown: left,
    unseen,
    struck,
  } = painting ? seenTexts(texts, painting) : { shown: texts, unseen: [], struck: [] };
  const shown = left.map((text) => ({ ...text, str: withTexSigns(text.str) }));
  const { transform, height } = page.getViewport({ scale: 1 });
  const viewport = { transform: transform as unknown as Matrix, height };
  const drawn = withAccents(shown.flatMap((item) => seen(item, viewport) ?? []));
  const typed = fieldValues(await page.getAnnotations().catch(() => [])).flatMap((value) =>
    typedRuns(value, viewport, usualSize(drawn)),
  );
  page.cleanup();
  const unnumbered = withoutLineNumbers(await withDropCaps(withoutTwins([...drawn, ...typed])));
  const { runs, marks } = withRaisedText(unnumbered.runs);
  const tables = ruledTables(runs, rulesShown(painting?.rules ?? [], viewport.transform, height));
  return {
    height,
    lines: tables.rows.length > 0 ? inOrder([...linesOf(tables.others), ...tables.rows]) : linesOf(runs),
    marks,
    isPicture: painting?.hasPicture === true,
    seen: [
      ...withNumbersApart(seenInDrawn(shown), unnumbered.numbers),
      ...typed.map(({ text }) => ({ text })),
      ...unseen.map((text) => ({ text, apart: 'not seen' })),
      ...struck.map((text) => ({ text, apart: 'struck out' })),
    ],
  };
}

const inOrder = (lines: readonly Line[]): readonly Line[] => [...lines].sort((a, b) => b.y - a.y || a.x - b.x);

const usualSize = (runs: readonly Run[]): number =>
  runs.map(({ size }) => size).sort((a, b) => a - b)[runs.length >> 1] ?? 11;

/** In font sizes, from baseline to baseline. */
const leading = 1.2;

/** Typed lines as they are shown in their field, in letters of the page's size: they are no headings. */
const typedRuns = (value: FieldValue, viewport: Viewport, usual: number): readonly Run[] =>
  value.lines.flatMap((str, at) => {
    const size = Math.min(usual, Math.max(4, value.top - value.foot));
    const y = value.top - size - at * leading * size;
    const width = Math.min(value.right - value.left, 0.5 * size * str.length);
    return seen({ str, width, transform: [size, 0, 0, size, value.left, y] }, viewport) ?? [];
  });
