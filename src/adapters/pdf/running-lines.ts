import { isPageNumber } from '../../core/furniture.ts';
import type { Line } from './page-lines.ts';

export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

const edge = 0.12;
const share = 0.3;
/** A full line of prose that comes again is prose. */
const longest = 70;

/** In the margin, or among the first and last lines of the page. */
function edgesOf({ lines, height }: PageLines): ReadonlySet<Line> {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  const margin = lines.filter(({ y }) => y > (1 - edge) * height || y < edge * height);
  return new Set([...margin, ...byHeight.slice(0, 2), ...byHeight.slice(-2)]);
}

/** Page numbers change from page to page; the words around them do not. */
const pattern = (line: Line): string => line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** Takes running heads, running feet and page numbers out of the pages: what comes again at the edge of several pages. */
export function withoutRunningLines(pages: readonly PageLines[]): readonly PageLines[] {
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  for (const lines of edges) {
    for (const text of new Set([...lines].map(pattern))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const fewest = Math.max(2, Math.ceil(share * pages.length));
  const isRunning = (line: Line): boolean =>
    (line.text.length <= longest && (counts.get(pattern(line)) ?? 0) >= fewest) || isPageNumber(line.text);
  return pages.map(({ lines, height }, at) => ({
    height,
    lines: lines.filter((line) => !(edges[at]?.has(line) && isRunning(line))),
  }));
}
