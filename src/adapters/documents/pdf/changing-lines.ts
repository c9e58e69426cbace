import type { Line } from './page-lines.ts';

interface PageOfLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** In points, from a page's head or foot: a line that comes again elsewhere is the text's. */
export const sameHeight = 6;
/** In usual distances of lines: what stands further off than this is set off from the text. */
export const setOff = 1.6;

/** Page numbers change from page to page; the words around them do not. */
export const pattern = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** In letters: heads that begin or end alike so far are one whose other end changes, and of their length at least. */
const likeLength = 12;
const likeShare = 0.4;

const sharedStart = (a: string, b: string): number => {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1;
  return at;
};

const reversed = (text: string): string => [...text].reverse().join('');

/** Whether two heads are one with a part that changes: a chapter's title, a section's. */
function isLike(a: string, b: string): boolean {
  const shared = Math.max(sharedStart(a, b), sharedStart(reversed(a), reversed(b)));
  return shared >= likeLength && shared >= likeShare * Math.max(a.length, b.length);
}

const ends = [/^\d{1,4}(?=\s|$)/, /(?<=^|\s)\d{1,4}$/];

/** The number at either end of a line. */
const numbersAtEnds = (text: string): readonly number[] =>
  ends.flatMap((end) => {
    const number = end.exec(text)?.[0];
    return number === undefined ? [] : [Number(number)];
  });

/** A head or foot that is set off from the text: its place, its words without their figures, the numbers at its ends and its page. */
interface Margin {
  readonly line: Line;
  readonly text: string;
  readonly numbers: readonly number[];
  readonly page: number;
  readonly height: number;
}

const isLevel = (a: Margin, b: Margin): boolean =>
  Math.min(Math.abs(a.line.y - b.line.y), Math.abs(a.height - a.line.y - b.height + b.line.y)) <= sameHeight;

/** Whether the numbers of two go up as their pages do. */
const isCounted = (a: Margin, b: Margin): boolean =>
  a.numbers.some((one) => b.numbers.some((other) => one - other === a.page - b.page));

/** In pages: heads that are one are looked for so far on; left and right pages have their own. */
const furthestOn = 4;

/** The first and the last row of a page, each where white space divides it from the others. */
function outermost({ lines }: PageOfLines): readonly Line[] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const y = rows.at(-1)?.[0]?.y;
    if (y !== undefined && y - line.y <= 0.35 * line.size) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  const heights = rows.map((row) => row[0]?.y ?? 0);
  const gaps = heights.slice(1).map((y, at) => (heights[at] ?? 0) - y);
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 2] ?? 0;
  return [
    ...((gaps[0] ?? 0) > setOff * usual ? (rows[0] ?? []) : []),
    ...((gaps.at(-1) ?? 0) > setOff * usual ? (rows.at(-1) ?? []) : []),
  ];
}

/** What is set off at the head or foot of pages and comes again on others with another number, or with a part that changes. */
export function changingLines(pages: readonly PageOfLines[], textOf: (line: Line) => string): ReadonlySet<Line> {
  const margins = pages.map((page, at): readonly Margin[] =>
    outermost(page).map((line) => {
      const text = textOf(line);
      return { line, text: pattern(text), numbers: numbersAtEnds(text), page: at, height: page.height };
    }),
  );
  const found = new Set<Line>();
  for (const [at, own] of margins.entries()) {
    const next = margins.slice(at + 1, at + 1 + furthestOn).flat();
    for (const one of own)
      for (const other of next)
        if (isLevel(one, other) && (isCounted(one, other) || isLike(one.text, other.text)))
          found.add(one.line).add(other.line);
  }
  return found;
}

/** Of a page's height: a head stands above, a figure's caption below. */
const headEdge = 0.88;

/** A head that stands once, on the last page: set off above a line that goes on with a sentence of the page before. */
export function headsWithin(pages: readonly PageOfLines[]): ReadonlySet<Line> {
  return new Set(
    pages.slice(1).flatMap((page) => {
      const margins = outermost(page);
      const heads = page.lines.filter((line) => margins.includes(line) && line.y > headEdge * page.height);
      const below = page.lines.filter((line) => !heads.includes(line)).sort((a, b) => b.y - a.y || a.x - b.x)[0];
      const isSetOff = below !== undefined && heads.every((line) => line.y - below.y > 2 * line.size);
      return isSetOff && /^\p{Ll}/u.test(below.text) && !heads.some(({ text }) => /^\p{Ll}/u.test(text)) ? heads : [];
    }),
  );
}
