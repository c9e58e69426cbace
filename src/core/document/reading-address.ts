import { createHash } from 'node:crypto';
import type { Span } from '../text/span.ts';

/** Words of an article as the address of a page to read on names them: a span of `article.text`, and its paragraph. */
export interface WordsAt extends Span {
  readonly paragraph: number;
  /** `markOf` the words; where they are others now, the article has changed since. */
  readonly mark?: string;
}

/** What of an article an address leads to: a paragraph, or words of it. */
export type ReadingPlace = Pick<WordsAt, 'paragraph'> | WordsAt;

export const isWords = (place: ReadingPlace): place is WordsAt => 'start' in place;

/** Six hexadecimal characters of the quoted words. */
export const markOf = (quote: string): string => createHash('sha256').update(quote).digest('hex').slice(0, 6);

/** "p4:120-260": the element's id on the page, and what stands behind "#" in an address. */
export const placeName = (place: ReadingPlace): string =>
  isWords(place) ? `p${place.paragraph}:${place.start}-${place.end}` : `p${place.paragraph}`;

/** The same with the mark: "p4:120-260~1a2b3c". */
export const placeText = (place: ReadingPlace): string =>
  isWords(place) && place.mark !== undefined ? `${placeName(place)}~${place.mark}` : placeName(place);

const written = /^p(\d{1,7})(?::(\d{1,9})-(\d{1,9})(?:~([0-9a-f]{6}))?)?$/;

/** Undefined for what `placeText` does not write. */
export function placeFromText(text: string): ReadingPlace | undefined {
  const [, paragraph, start, end, mark] = written.exec(text) ?? [];
  if (paragraph === undefined || Number(paragraph) === 0) return undefined;
  if (start === undefined || end === undefined) return { paragraph: Number(paragraph) };
  if (Number(start) >= Number(end)) return undefined;
  return {
    paragraph: Number(paragraph),
    start: Number(start),
    end: Number(end),
    ...(mark === undefined ? {} : { mark }),
  };
}

/** "/a/1f2e3d4c5b6a/p4:120-260", from the root of the page to read on; without a place, the article. */
export const readingPath = (articleId: string, place?: ReadingPlace): string =>
  `/a/${encodeURIComponent(articleId)}${place ? `/${placeText(place)}` : ''}`;
