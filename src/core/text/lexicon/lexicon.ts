/**
 * What the rules need to know of a language, as data. A language that lacks a part goes without what rests on it: the
 * README's table of languages is made from the parts that are there.
 */
export interface Lexicon {
  /** ISO 639-1. */
  readonly code: string;
  /** A word in lower case → its stem; absent where words have none (Chinese). */
  readonly stem?: (word: string) => string;
  /** Where sentences begin and end. */
  readonly sentences?: SentenceWords;
  /** The commonest words, where they tell it from languages that share its letters. In lower case. */
  readonly commonWords?: readonly string[];
  /** Words that carry no meaning of their own, in lower case. */
  readonly stopWords: readonly string[];
}

export interface SentenceWords {
  /** Abbreviations that no sentence ends with where more follows, without their last full stop: "Mr", "e.g". */
  readonly neverEnd?: readonly string[];
  /** Abbreviations that may end one, without their last full stop: "p.m". */
  readonly mayEnd?: readonly string[];
  /** Words that open sentences, with a capital there, and are no names: "The". */
  readonly openers?: readonly string[];
  /** Words that want something after them, in lower case: a text that ends with one goes on elsewhere. */
  readonly neverLast?: readonly string[];
}
