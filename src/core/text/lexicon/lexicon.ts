import type { AnsweringWords } from './answering-words.ts';
import type { QuestionWords } from './question-words.ts';

/** The matters that people ask about most, by one name in every language, so that a question may be in another than its answer. */
export type Matter =
  | 'age'
  | 'birth'
  | 'bail'
  | 'children'
  | 'cost'
  | 'death'
  | 'defeat'
  | 'founding'
  | 'injury'
  | 'invention'
  | 'marriage'
  | 'prize'
  | 'punishment'
  | 'victory'
  | 'wage';

export type Relatives = Readonly<Partial<Record<Matter, string>>>;

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
  /** Words of everyday speech and of chat that tell nothing of what a text is about; white space between them. */
  readonly everyday?: string;
  /** Words of one matter, which ask for it and answer for each other; after a bar those that only answer. White space between them. */
  readonly relatives?: Relatives;
  /** How questions are asked; without it they are known by their words alone. */
  readonly question?: QuestionWords;
}
