import type { AnswerWords } from '../text/lexicon/question-words.ts';

/** What kind of words answer a question. */
export type AnswerKind = keyof AnswerWords | 'other';

/** What of an article a question about the article itself asks for. */
export type ArticleFact = 'byline' | 'date' | 'site' | 'title';

/** Whose words are asked for. */
export type SaidQuestion =
  /** What somebody said; `topic` is what follows the verb ("about Warmbier", "on Tuesday"). */
  | {
      readonly kind: 'by';
      readonly name: string;
      readonly verb: string;
      readonly topic?: string;
      readonly isAbout: boolean;
    }
  /** Who said the words. */
  | { readonly kind: 'who'; readonly words: string };

/** How a summary is to be. */
export interface SummaryWish {
  readonly length: 'short' | 'medium' | 'long';
  readonly style: 'lines' | 'bullets' | 'timeline' | 'who-said-what';
  /** Of this alone, not of the whole article. */
  readonly topic?: string;
}

/** What is asked, by kind of task. */
export type Task =
  /** Something that the text tells. */
  | { readonly kind: 'fact' }
  /** Something about the article itself; or about a thing that the article may be, and may speak of: "Who wrote the report?". */
  | { readonly kind: 'metadata'; readonly facts: readonly ArticleFact[]; readonly thing?: string }
  | { readonly kind: 'summary'; readonly wish: SummaryWish }
  | { readonly kind: 'statements'; readonly said: SaidQuestion }
  | { readonly kind: 'comparison' }
  /** A greeting, thanks, assent: nothing is asked. */
  | { readonly kind: 'small-talk' };

/** A question understood. */
export interface Intent {
  readonly task: Task;
  /** What kind of words answer it, whatever the task: where the task comes to nothing, the text is searched for them. */
  readonly answer: AnswerKind;
  /** ISO 639-1: the question's own language. */
  readonly language: string;
  /** The rule that told; "other" where none did. */
  readonly rule: string;
  /** What the article is told apart by: "the bridge" of "Who wrote the article about the bridge?". */
  readonly article?: string;
  /** The question without the words that merely request: what is to be searched for. */
  readonly subject?: string;
}

/** What a rule reads in a question. */
export type Reading = Pick<Intent, 'task' | 'article' | 'subject'> & Partial<Pick<Intent, 'answer'>>;
