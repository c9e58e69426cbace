import { languageAmong } from '../text/language-among.ts';
import { standing } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { type Word, wordsOf } from '../text/terms.ts';
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
  return { text, language, kind, terms: wordsAsked(text, language).flatMap(({ term }) => term ?? []) };
}

export const distinctTerms = (query: Query): readonly string[] => [...new Set(query.terms)];

const asksIn = perLanguage(({ question }) => {
  const pattern = standing(question?.asks);
  return pattern && new RegExp(pattern, 'giu');
});

/**
 * The question's words with their search terms; those that only ask ("how many", "pourquoi") have none, unless there are no others: in
 * an article they are rare, and so would weigh more than what is asked about.
 */
export function wordsAsked(text: string, language: string): readonly Word[] {
  const words = wordsOf(text, language);
  const pattern = asksIn(language);
  if (!pattern) return words;
  const asking = [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const told = words.map(
    ({ term, ...span }): Word =>
      term === undefined || asking.some((one) => one.start <= span.start && span.end <= one.end)
        ? span
        : { ...span, term },
  );
  return told.some(({ term }) => term !== undefined) ? told : words;
}
