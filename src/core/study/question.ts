import type { Citation, Evidence, NonEmpty } from '../answer.ts';

export type QuestionKind = 'gap' | 'who-said' | 'order' | 'true-or-changed';

/** How near the wrong choices come to the right one. */
export type QuizLevel = 'easy' | 'medium' | 'hard';

/** A question as it is made from an article; its evidence is not looked up yet. */
export interface QuestionDraft {
  /** The same for the same question of the same article, whatever else is asked. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly articleId: string;
  /** ISO 639-1: of the article, and so of the stem. */
  readonly language: string;
  /** What is asked, in the article's language, whole: a sentence with "_____", or a question and the words it is about. */
  readonly stem: string;
  /** In the order in which they are shown; four, but two in a question of order. */
  readonly choices: readonly string[];
  /** Place of the right one, from 0. */
  readonly right: number;
  /** The right choice stands word for word in the first; of a question of order the second holds the other choice. */
  readonly evidence: NonEmpty<Evidence>;
  /** How central to its article the sentence is, 0 to 1. */
  readonly worth: number;
}

/** A question whose evidence stands in its article. */
export interface QuizQuestion extends Omit<QuestionDraft, 'evidence' | 'worth'> {
  /** The title of its article. */
  readonly title: string;
  /** Numbered from 1 in each question. As the draft's evidence: the first holds the right choice. */
  readonly citations: NonEmpty<Citation>;
}

export interface QuizWish {
  /** At most so many. */
  readonly count: number;
  readonly level: QuizLevel;
  /** The same seed makes the same quiz of the same articles. */
  readonly seed: string;
}
