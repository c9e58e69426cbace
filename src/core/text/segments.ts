import { defaultLexicon } from './lexicon/index.ts';
import type { Span } from './span.ts';

type Granularity = 'grapheme' | 'word' | 'sentence';

export interface Segment {
  /** Offset into the text that was given. */
  readonly start: number;
  readonly segment: string;
}

/**
 * In UTF-16 code units. Each segment keeps a copy of all that Intl.Segmenter was given, and its time grows with the square
 * of that (V8 of Node 20): a text is read in stretches. Enough for any sentence, word or grapheme that people write.
 */
const atOnce: Readonly<Record<Granularity, number>> = { grapheme: 500, word: 2_000, sentence: 10_000 };

const segmenters = new Map<string, Intl.Segmenter>();

/** Cached: making an Intl.Segmenter costs more than using it. */
function segmenter(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${language}/${granularity}`;
  const found = segmenters.get(key);
  if (found) return found;
  const locale = Intl.Segmenter.supportedLocalesOf([language]).length > 0 ? language : defaultLexicon.code;
  const made = new Intl.Segmenter(locale, { granularity });
  segmenters.set(key, made);
  return made;
}

/**
 * What Intl.Segmenter takes the text, or a span of it, to be made of (UAX #29), in order and without gaps. The last
 * segment of a stretch is read again with the next; one that is longer than a stretch is cut at its end.
 */
export function* segmentsOf(
  text: string,
  language: string,
  granularity: Granularity,
  { start, end }: Span = { start: 0, end: text.length },
): Generator<Segment, void> {
  const found = segmenter(language, granularity);
  for (let from = start; from < end; ) {
    const to = Math.min(end, from + atOnce[granularity]);
    let last: Segment | undefined;
    for (const { index, segment } of found.segment(text.slice(from, to))) {
      if (last) yield last;
      last = { start: from + index, segment };
    }
    const isWhole = to === end || last === undefined || last.start === from;
    if (last && isWhole) yield last;
    from = isWhole ? to : (last?.start ?? to);
  }
}

/** What a reader takes for letters, which is the same in every language, in order and without gaps. */
export const graphemesOf = (text: string, span?: Span): Generator<Segment, void> =>
  segmentsOf(text, defaultLexicon.code, 'grapheme', span);

/** The text cut between graphemes, with "…" in the place of the rest, so that it is at most `most` code units long. */
export function cutShort(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { start, segment } of graphemesOf(text, { start: 0, end: most + 1 })) {
    if (start + segment.length >= most) break;
    end = start + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
