import type { Passage } from './document/passage.ts';
import type { Span } from './text/span.ts';

/** What a drafter claims, with the words it says it rests on. Untrusted, whoever wrote it. */
export interface Draft {
  readonly claims: readonly DraftClaim[];
}

export interface DraftClaim {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** Shown for what stands below it in a list or a table, not as an answer by itself: it may ask, deny or be a label. */
  readonly leads?: true;
}

export interface Evidence {
  readonly passage: Passage;
  /** Words that should stand in the passage. */
  readonly quote: string;
  /** Where in the passage they should stand, when the drafter knows; tells repeated sentences apart. Offset into `passage.text`. */
  readonly at?: number;
}

declare const checked: unique symbol;

/** Words found in an article after the draft was written: `article.text.slice(start, end) === quote`. Made in `verify.ts` alone. */
export interface Citation extends Span {
  readonly [checked]: true;
  /** The footnote's number in this answer, from 1. */
  readonly number: number;
  readonly passage: Passage;
  readonly quote: string;
  readonly paragraph: number;
  /** The page the quote begins on. */
  readonly page?: number;
  /** The page it ends on, where that is another. */
  readonly lastPage?: number;
}

export type NonEmpty<T> = readonly [T, ...T[]];

export interface Claim {
  readonly text: string;
  readonly citations: NonEmpty<Citation>;
  /** In another language than its citations: only names, numbers and negations could be compared. */
  readonly translated?: true;
  /** An article's sentence, shown where the drafter's claim on it could not be confirmed. */
  readonly instead?: true;
  /** Spans of `text` that answer the question: the name, date or number asked for. */
  readonly emphasis?: readonly Span[];
}

/** Why there is no answer. */
export type Reason =
  | 'nothing-indexed'
  | 'no-such-article'
  | 'not-in-articles'
  | 'no-question' // empty, or without a single word
  | 'question-too-long'
  | 'small-talk';

interface AnswerBase {
  readonly question: string;
  /** The question that was answered, when it differs from what was asked (a follow-up made to stand alone). */
  readonly understoodAs?: string;
}

export interface GroundedAnswer extends AnswerBase {
  readonly kind: 'grounded';
  readonly claims: NonEmpty<Claim>;
  /** Claims of the draft that could not be confirmed. */
  readonly leftOut: number;
  /** How the answer came about. */
  readonly notes?: readonly Note[];
}

export interface UngroundedAnswer extends AnswerBase {
  readonly kind: 'ungrounded';
  readonly reason: Reason;
  /** The sentences that come nearest, best first: found in the articles as those of an answer are, but not an answer. */
  readonly nearest: readonly Claim[];
  /** Whose words were asked for, as it was typed, where the articles have none of theirs and the nearest speak of them. */
  readonly silent?: string;
}

export type Answer = GroundedAnswer | UngroundedAnswer;

/** Why the articles' own words are shown in place of what a language model would have written. */
export type NoModel =
  | 'unconfirmed' // nothing it wrote could be confirmed
  | 'empty' // it wrote nothing
  | 'long' // the question leaves no room for passages
  | 'late'
  | 'cut' // its reply ended in the middle
  | 'withheld' // a content filter kept the reply
  | 'failed'
  | 'user' // the person's share of it for today is used up
  | 'server';

/** How an answer came about. Each shell puts it in its reader's language. */
export type Note =
  /** Paragraphs that a summary's sentences are from, of all that were weighed, of so many articles; and articles that were not. */
  | {
      readonly kind: 'chosen';
      readonly paragraphs: number;
      readonly of: number;
      readonly articles: number;
      readonly articlesLeft: number;
    }
  /** Passages that the language model has read, of those there are. */
  | { readonly kind: 'written'; readonly passages: number; readonly of: number }
  /** `detail` says in English what happened, for whoever runs Footnote. */
  | { readonly kind: 'own-words'; readonly because: NoModel; readonly detail?: string }
  /** The language model stopped midway. */
  | { readonly kind: 'unfinished'; readonly detail?: string }
  /** Written by the language model, and checked. */
  | { readonly kind: 'by-model' }
  /** So many of the statements are the article's own sentences, in place of what could not be confirmed. */
  | { readonly kind: 'quoted'; readonly count: number }
  /** By the language model, so that only names, numbers and negations were compared. */
  | { readonly kind: 'translated' };
