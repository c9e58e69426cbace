/** A stretch of a text, in UTF-16 code units, end exclusive: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Of spans in the order of their starts, those that start within the stretch. Takes time with the logarithm of their number. */
export const startingWithin = <S extends Pick<Span, 'start'>>(
  ordered: readonly S[],
  { start, end }: Span,
): readonly S[] => ordered.slice(startsBefore(ordered, start), startsBefore(ordered, end));

/** Of spans in the order of their starts, the last that starts before the place. Takes time with the logarithm of their number. */
export const lastBefore = <S extends Span>(ordered: readonly S[], place: number): S | undefined =>
  ordered[startsBefore(ordered, place) - 1];

/** How many of the spans, in the order of their starts, start before the place. */
export function startsBefore(ordered: readonly Pick<Span, 'start'>[], place: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** White space that no joiner or combining mark makes a grapheme with. */
const leading = /^(?:\s(?![\p{M}\u200d]))+/u;

/** The span without white space at either end; empty (start = end) where there is nothing else. Never cuts a grapheme. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const from = start + (leading.exec(slice)?.[0].length ?? 0);
  return { start: from, end: Math.max(from, start + slice.trimEnd().length) };
}
