import { isPageNumber } from '../../../core/document/boilerplate.ts';
import type { Line } from './page-lines.ts';

export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

const edge = 0.12;
const share = 0.3;
/** A full line of prose that comes again is prose. */
const longest = 70;

/** In the margin, or among the first and last lines of the page; larger letters are headings. */
function edgesOf({ lines, height }: PageLines): ReadonlySet<Line> {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  const usual = [...lines].sort((a, b) => a.size - b.size)[lines.length >> 1]?.size ?? 0;
  const margin = lines.filter(({ y }) => y > (1 - edge) * height || y < edge * height);
  const near = [...margin, ...byHeight.slice(0, 2), ...byHeight.slice(-2)];
  return new Set(near.filter(({ size }) => size <= 1.1 * usual));
}

const standsAlone = (line: Line, lines: readonly Line[]): boolean =>
  !lines.some((other) => other !== line && Math.abs(other.y - line.y) <= 0.35 * line.size);

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
  const isRunning = (line: Line, lines: readonly Line[]): boolean =>
    (line.text.length <= longest && (counts.get(pattern(line)) ?? 0) >= fewest) ||
    (isPageNumber(line.text) && standsAlone(line, lines));
  return pages.map(({ lines, height }, at) => ({
    height,
    lines: lines.filter((line) => !(edges[at]?.has(line) && isRunning(line, lines))),
  }));
}
