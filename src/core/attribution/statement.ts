import type { Article } from '../document/article.ts';
import { contains, type Span } from '../text/span.ts';

/** Something somebody says in an article. `quote` is exactly `article.text.slice(start, end)`. */
export interface Statement extends Span {
  /** As fully named as the article ever names them: "James Mattis". */
  readonly speaker: string;
  /** "US Defence Secretary", where the article says so. */
  readonly role?: string;
  /** The statement's words: what was said (without the cue), or the whole sentence where they cannot be told apart. */
  readonly quote: string;
  /** In quotation marks, as against reported speech. */
  readonly direct: boolean;
  /** The whole sentence or sentences with the cue: what an answer shows. */
  readonly sentence: Span;
  /** "said", "told Voice of America", "denounced". */
  readonly cue?: string;
}

/** Who says something, as the article names them. */
export interface Speaker {
  readonly name: string;
  readonly role?: string;
  readonly person: boolean;
  readonly plural: boolean;
  /** A study or a document, not somebody. */
  readonly work?: boolean;
}

/** A statement while the article is still being read. */
export interface FoundStatement extends Span {
  readonly speaker: Speaker;
  readonly direct: boolean;
  readonly sentence: Span;
  readonly cue?: string;
  /** The unit it stands in, or where it goes on to. */
  readonly unit: number;
}

/** The same speaker's words once: "Lee said she believed that …" is one statement, and so are a lead-in and its speech. */
export const withoutRepeats = (found: readonly FoundStatement[]): readonly FoundStatement[] =>
  found.filter((statement) => !found.some((other) => other !== statement && covers(other, statement, found)));

function covers(outer: FoundStatement, inner: FoundStatement, all: readonly FoundStatement[]): boolean {
  if (outer.speaker.name !== inner.speaker.name) return false;
  if (outer.direct && !inner.direct && contains(outer.sentence, inner) && outer.start >= inner.end) return true;
  const isLonger = outer.end - outer.start > inner.end - inner.start;
  return contains(outer, inner) && (isLonger || all.indexOf(outer) < all.indexOf(inner));
}

export function toStatement(
  article: Article,
  { start, end, speaker, direct, sentence, cue }: FoundStatement,
): Statement {
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
