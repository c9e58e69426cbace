import { languageAmong } from '../text/language.ts';
import { termsOf } from '../text/terms.ts';
import { type QuestionKind, questionKind } from './question-kind.ts';

/** A question as retrieval and extraction see it. */
export interface Query {
  readonly text: string;
  /** The language its terms are in: one of those of the articles that are searched. */
  readonly language: string;
  readonly kind: QuestionKind;
  /** Search terms in the question's order. */
  readonly terms: readonly string[];
}

/** @param languages of the articles in scope, the most frequent first */
export function toQuery(text: string, languages: readonly string[]): Query {
  const language = languageAmong(text, languages);
  return { text, language, kind: questionKind(text), terms: termsOf(text, language) };
}

export const distinctTerms = (query: Query): readonly string[] => [...new Set(query.terms)];
