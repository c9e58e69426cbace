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
  readonly calendar?: Calendar;
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

export interface Calendar {
  /** January first, as the language writes them: with a capital or without. */
  readonly months?: readonly string[];
  /** As far as they differ from the long ones, without their full stop. */
  readonly shortMonths?: readonly string[];
  /** Monday first. */
  readonly weekdays?: readonly string[];
  readonly shortWeekdays?: readonly string[];
  /** Say when by themselves: "yesterday". */
  readonly relative?: readonly string[];
  /** Stretches of time and what says which: "century", "last week". */
  readonly periods?: readonly string[];
  /** Stand between day, month and year: "22 *of* June". */
  readonly joints?: readonly string[];
  /** What follows the number of a year, month or day where it has no name: "6月22日". */
  readonly counters?: readonly string[];
  /** After them four digits are a year. */
  readonly beforeYear?: readonly string[];
  /** Days and months only with a capital, in lower case: "may". */
  readonly homographs?: readonly string[];
  /** How words begin without which no sentence has a date, in lower case; without the part every sentence may have one. */
  readonly signs?: readonly string[];
  /** Words of a sentence that looks ahead: its dates lie in the future. */
  readonly ahead?: readonly string[];
}
