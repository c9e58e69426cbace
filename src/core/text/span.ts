/** A stretch of a text, in UTF-16 code units, end exclusive: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** White space that no joiner or combining mark makes a grapheme with. */
const leading = /^(?:\s(?![\p{M}\u200d]))+/u;

/** The span without white space at either end; empty (start = end) where there is nothing else. Never cuts a grapheme. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const from = start + (leading.exec(slice)?.[0].length ?? 0);
  return { start: from, end: Math.max(from, start + slice.trimEnd().length) };
}
