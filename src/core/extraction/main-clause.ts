import type { Query } from '../question/query.ts';
import { termsOf } from '../text/terms.ts';
import { answeringPatterns } from './answering-patterns.ts';

/** In terms: with fewer, what tells which is all that is asked about ("Who is the man who invented it?"). */
const fewestTerms = 2;

/**
 * What the question asks, without what only tells which or when it means: "How many seconds were left when they won?" asks about seconds that
 * were left, and not about winning. What stands before the inverted mark of a Spanish question asks nothing either.
 */
export function mainClause({ text, language }: Pick<Query, 'text' | 'language'>): string {
  const asked = text.slice(Math.max(0, text.lastIndexOf('¿')));
  const { tellsWhich } = answeringPatterns(language) ?? {};
  if (!tellsWhich) return asked;
  for (const { index } of asked.matchAll(tellsWhich))
    if (termsOf(asked.slice(0, index), language).length >= fewestTerms) return asked.slice(0, index);
  return asked;
}
