import type { AnsweringWords } from './answering-words.ts';
import type { QuestionWords } from './question-words.ts';

/**
 * What the rules need to know of a language, as data. A language that lacks a part goes without what rests on it: the
 * README's table of languages is made from the parts that are there.
 */
export interface Lexicon {
  /** ISO 639-1. */
  readonly code: string;
  /** A word in lower case → its stem; absent where words have none (Chinese). */
  readonly stem?: (word: string) => string;
  /** Words that carry no meaning of their own, in lower case. */
  readonly stopWords: readonly string[];
  /** By what sentences are known to answer. */
  readonly answering?: AnsweringWords;
  /** How questions are asked; without it they are known by their words alone. */
  readonly question?: QuestionWords;
}
