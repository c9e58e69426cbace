import type { Article } from '../document/article.ts';
import { contains, type Span } from '../text/span.ts';
import type { Speaker } from './english/speaker.ts';
import type { Statement } from './statement.ts';

/** A statement while the article is still being read. */
export interface Found extends Span {
  readonly speaker: Speaker;
  readonly direct: boolean;
  readonly sentence: Span;
  readonly cue?: string;
  /** The unit it stands in, or where it goes on to. */
  readonly unit: number;
}

/** The same speaker's words once: "Lee said she believed that …" is one statement, and so are a lead-in and its speech. */
export const withoutRepeats = (found: readonly Found[]): readonly Found[] =>
  found.filter((statement) => !found.some((other) => other !== statement && covers(other, statement, found)));

function covers(outer: Found, inner: Found, all: readonly Found[]): boolean {
  if (outer.speaker.name !== inner.speaker.name) return false;
  if (outer.direct && !inner.direct && contains(outer.sentence, inner) && outer.start >= inner.end) return true;
  const isLonger = outer.end - outer.start > inner.end - inner.start;
  return contains(outer, inner) && (isLonger || all.indexOf(outer) < all.indexOf(inner));
}

export function toStatement(article: Article, { start, end, speaker, direct, sentence, cue }: Found): Statement {
  return {
    start,
    end,
    speaker: speaker.name,
    ...(speaker.role === undefined ? {} : { role: speaker.role }),
    quote: article.text.slice(start, end),
    direct,
    sentence: { start: sentence.start, end: sentence.end },
    ...(cue === undefined ? {} : { cue }),
  };
}
