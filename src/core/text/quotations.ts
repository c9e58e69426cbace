import { type Span, trimSpan } from './span.ts';

const pairs = [
  /“([^“”]+)”/gu,
  /„([^„“”]+)[“”]/gu,
  /«([^«»]+)»/gu,
  /"([^"]+)"/gu,
  /(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])/gu,
  /「([^「」]+)」/gu,
];

/** What stands between quotation marks in the text, in order, without the marks. */
export function quotationsIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const pair of pairs)
    for (const match of text.matchAll(pair)) {
      const start = match.index + 1;
      const span = trimSpan(text, { start, end: start + (match[1]?.length ?? 0) });
      if (span.end > span.start && !found.some((other) => other.start < span.end && span.start < other.end))
        found.push(span);
    }
  return found.sort((a, b) => a.start - b.start);
}
