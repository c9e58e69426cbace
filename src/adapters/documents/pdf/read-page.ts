import type { getDocumentProxy } from 'unpdf';
import { linesOf, type Run } from './page-lines.ts';
import type { PageLines } from './running-lines.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** The item as it is seen on the page as it is shown, or nothing where it is drawn aslant or upside down. */
function seen(item: TextItem, viewport: { transform: Matrix; height: number }): Run | undefined {
  const [a, b, c, d, x, y] = times(viewport.transform, item.transform);
  const upright = a > 0 && Math.abs(b) < 0.2 * a;
  return upright ? { text: item.str, x, y: viewport.height - y, width: item.width, size: Math.hypot(c, d) } : undefined;
}

/** The page's lines as they are seen, rotated pages upright. */
export async function readPage(pdf: Pdf, number: number): Promise<PageLines> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const { transform, height } = page.getViewport({ scale: 1 });
  const viewport = { transform: transform as unknown as Matrix, height };
  const runs = (items as readonly (TextItem | object)[]).flatMap((item) =>
    'str' in item ? (seen(item, viewport) ?? []) : [],
  );
  page.cleanup();
  return { height, lines: linesOf(runs) };
}
