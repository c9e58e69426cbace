import type { QuestionWords } from '../text/lexicon/question-words.ts';
import type { Reading } from './intent.ts';
import type { PlainQuestion } from './plain-question.ts';

/** Example questions by language (ISO 639-1): two at least for each language whose lexicon has the rule's words. */
export type Examples = Readonly<Record<string, readonly string[]>>;

/**
 * How one thing is asked for, in every language whose lexicon has the words for it. A test runs each example through the whole and expects
 * its own rule to tell, so that no rule shadows another.
 */
export interface Rule<Found> {
  readonly name: string;
  /** How a question is read with a language's words; undefined where the language has none for it. */
  readonly reader: (words: QuestionWords) => ((question: PlainQuestion) => Found | undefined) | undefined;
  readonly examples: Examples;
}

/** A rule that tells what is asked for beside facts of the text. */
export type RequestRule = Rule<Reading>;
