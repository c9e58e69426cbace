import { languageAmong } from '../text/language-among.ts';
import { termsOf } from '../text/terms.ts';
import type { AnswerKind, Intent } from './intent.ts';
import { understand } from './understand.ts';

/** A question as retrieval and extraction see it. */
export interface Query {
  readonly text: string;
  /** The language its terms are in: one of those of the articles that are searched. */
  readonly language: string;
  readonly kind: AnswerKind;
  /** Search terms in the question's order. */
  readonly terms: readonly string[];
}

/**
 * @param languages of the articles in scope, the most frequent first
 * @param intent what the question was understood as
 */
export function toQuery(
  question: string,
  languages: readonly string[],
  intent = understand(question, languages),
): Query {
  const { answer: kind, subject: text = question }: Intent = intent;
  const language = languageAmong(question, languages);
  return { text, language, kind, terms: termsOf(text, language) };
}

export const distinctTerms = (query: Query): readonly string[] => [...new Set(query.terms)];
