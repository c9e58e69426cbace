import { opensWithDay } from '../text/full-date.ts';

export const bullet = /^\s*(?:[-*•‣▪–]|\(?\d{1,3}[.)]|\(?[a-z][)]|[a-j]\.(?!\s*\p{L}\.))\s+(?=[^\n]*\p{L})/u;
export const isBullet = (line: string): boolean => bullet.test(line) && !opensWithDay(line);

/** Lines that open with a day are entries where there are more of them. */
const opensEntry = (lines: readonly string[]): ((line: string) => boolean) =>
  lines.filter(opensWithDay).length > 1 ? (line) => bullet.test(line) : isBullet;

/** The lines of each item, what stands before the first one apart. */
export function itemsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const opens = opensEntry(lines);
  const parts: string[][] = [];
  for (const line of lines) {
    if (opens(line) || parts.length === 0) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

/** In columns: items of one list may be a column apart. */
const leastIndent = 2;

/** Called with each item's first line, in order: which item it is nested in, told by its indentation. */
export function outerItems(): (line: string, at: number) => { readonly context?: number } {
  const open: { readonly indent: number; readonly at: number }[] = [];
  return (line, at) => {
    const indent = (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
    while ((open.at(-1)?.indent ?? 0) > indent - leastIndent && open.length > 0) open.pop();
    const context = open.at(-1)?.at;
    open.push({ indent, at });
    return context === undefined ? {} : { context };
  };
}

export const isList = (lines: readonly string[]): boolean =>
  lines.filter(opensEntry(lines)).length >= (lines.length > 1 ? 2 : 1);
