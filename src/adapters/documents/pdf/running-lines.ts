import { isPageNumber } from '../../../core/document/boilerplate.ts';
import type { SeenText } from '../../../core/document/reckoning.ts';
import { changingLines, headsWithin, pattern, sameHeight, setOff } from './changing-lines.ts';
import type { Line } from './page-lines.ts';

export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
  /** A picture covers most of the page; looked for only where something may be drawn that is not read. */
  readonly isPicture?: boolean;
  /** Marks of notes that were left out of them. */
  readonly marks: readonly string[];
  /** What is drawn, row by row as it comes, and what of it was left out for what it is. */
  readonly seen: readonly SeenText[];
}

const edge = 0.12;
const share = 0.3;
/** A full line of prose that comes again is prose. */
const longest = 70;

/** Of a head or foot. */
const mostRows = 2;

/** The parts of the first rows. */
function rowsFrom(lines: readonly Line[]): readonly Line[] {
  const edges: number[] = [];
  return lines.filter(({ y, size }) => {
    if (Math.abs(y - (edges.at(-1) ?? Number.NaN)) <= 0.1 * size) return true;
    edges.push(y);
    return edges.length <= mostRows;
  });
}

/** In the margin, or among the first and last lines of the page; larger letters are headings. */
function edgesOf({ lines, height }: PageLines): ReadonlySet<Line> {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  const usual = [...lines].sort((a, b) => a.size - b.size)[lines.length >> 1]?.size ?? 0;
  const margin = lines.filter(({ y }) => y > (1 - edge) * height || y < edge * height);
  const near = [...margin, ...rowsFrom(byHeight), ...rowsFrom([...byHeight].reverse())];
  return new Set(near.filter(({ size }) => size <= 1.1 * usual));
}

/** On one baseline with what a browser prints. */
const isPrinted = (line: Line, lines: readonly Line[]): boolean =>
  lines.some((other) => printed.test(other.text) && Math.abs(other.y - line.y) <= 0.35 * line.size);
const printedEdge = 0.06;

const standsAlone = (line: Line, lines: readonly Line[]): boolean =>
  !lines.some((other) => other !== line && Math.abs(other.y - line.y) <= 0.35 * line.size);

/** In font sizes: words of a stretched line stand as near each other; they come again by chance. */
const stretched = 3;

/** Each part's text with the parts of its line that stand near it. */
function textsOf(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const pieces: Line[][] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = pieces.at(-1)?.at(-1);
    const isBeside =
      last && Math.abs(last.y - line.y) <= 0.1 * line.size && line.x - last.right <= stretched * line.size;
    if (isBeside) pieces.at(-1)?.push(line);
    else pieces.push([line]);
  }
  return new Map(
    pieces.flatMap((piece) => piece.map((line) => [line, piece.map(({ text }) => text).join(' ')] as const)),
  );
}

const mostLines = 5;

/** Lines at the head or foot that white space divides from the text, or smaller letters. */
function marginsOf({ lines }: PageLines): ReadonlySet<Line> {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  const gaps = sorted.slice(1).map((line, at) => (sorted[at]?.y ?? 0) - line.y);
  const spacing = gaps.filter((gap) => gap > 1).sort((a, b) => a - b)[gaps.length >> 2] ?? 0;
  const usual = sorted.map(({ size }) => size).sort((a, b) => a - b)[sorted.length >> 1] ?? 0;
  const isApart = (a: Line | undefined, b: Line | undefined): boolean =>
    a !== undefined && b !== undefined && Math.abs(a.y - b.y) > setOff * spacing;
  const head = sorted.findIndex((line, at) => isApart(line, sorted[at + 1]));
  const foot = sorted.findLastIndex((line, at) => at > 0 && isApart(sorted[at - 1], line));
  const small = (line: Line): boolean => line.size < 0.92 * usual;
  const ends = [...sorted.slice(0, mostLines), ...sorted.slice(-mostLines)].filter(small);
  return new Set([
    ...(head >= 0 && head < mostLines ? sorted.slice(0, head + 1) : []),
    ...(foot >= 0 && sorted.length - foot <= mostLines ? sorted.slice(foot) : []),
    ...ends,
  ]);
}

/** What browsers print around a page: its address, and when it was printed. */
const printed = /^(?:(?:https?|file):\/\/\S+|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? +\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?)$/i;

/** Takes running heads, running feet and page numbers out of the pages: what comes again at the edge of several pages. */
export function withoutRunningLines(pages: readonly PageLines[]): readonly PageLines[] {
  const edges = pages.map(edgesOf);
  const texts = new Map(pages.flatMap(({ lines }) => [...textsOf(lines)]));
  const textOf = (line: Line): string => texts.get(line) ?? line.text;
  /** Where lines with these words stand, by page; several of one page only once. */
  const places = new Map<string, Map<number, number>>();
  for (const [at, lines] of edges.entries()) {
    for (const line of lines) {
      const text = pattern(textOf(line));
      const there = places.get(text) ?? new Map<number, number>();
      places.set(text, there.set(at, line.y));
    }
  }
  const changing = new Set([...changingLines(pages, textOf), ...headsWithin(pages)]);
  const fewest = Math.max(2, Math.ceil(share * pages.length));
  const comesAgain = (line: Line, height: number): boolean => {
    const ys = [...(places.get(pattern(textOf(line))) ?? [])].filter(
      ([at, y]) =>
        Math.min(Math.abs(y - line.y), Math.abs((pages[at]?.height ?? 0) - y - height + line.y)) <= sameHeight,
    );
    return ys.length >= fewest;
  };
  const isRunning = (line: Line, { lines, height }: PageLines, margins: ReadonlySet<Line>): boolean =>
    ((textOf(line).length <= longest || margins.has(line)) && comesAgain(line, height)) ||
    changing.has(line) ||
    (isPageNumber(line.text) && standsAlone(line, lines)) ||
    (isPrinted(line, lines) && Math.abs(line.y - height / 2) > (0.5 - printedEdge) * height);
  return pages.map((page, at) => {
    const margins = marginsOf(page);
    return {
      ...page,
      lines: page.lines.filter((line) => !(edges[at]?.has(line) && isRunning(line, page, margins))),
    };
  });
}
