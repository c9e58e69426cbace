import type { Ranked } from '../retrieval/passage-ranking.ts';
import { coverage, type WeightedTerms } from '../retrieval/term-scores.ts';

/** Passages looked at on either side. */
const looked = 5;
/** Chosen so that of questions that do lean hardly any are cut off; see "Figures" in the README. */
const nearlyAll = 0.99;
/** A third: one of three words of about equal weight. */
const little = 0.34;

export interface TwoSearches {
  /** Found for the question by itself, best first. */
  readonly alone: readonly Ranked[];
  /** Found for the question with the names of its conversation, best first. */
  readonly leaning: readonly Ranked[];
  /** The question's own terms. */
  readonly own: WeightedTerms;
  /** Terms of the conversation's names. */
  readonly about: ReadonlySet<string>;
}

/**
 * Whether a question that may lean on its conversation begins a new topic: some passage has all of its words, and those
 * that are about the conversation have hardly any of them. What that passage shares with the conversation's names tells
 * nothing: "Mayor Cole" is another than "Mayor Vale".
 */
export function isNewTopic({ alone, leaning, own, about }: TwoSearches): boolean {
  const [best] = alone;
  if (!best || coverage(best.terms, own) < nearlyAll) return false;
  const known = new Set(best.terms);
  const telling = new Set([...about].filter((term) => !known.has(term)));
  const [first] = leaning;
  const ofConversation = leaning.slice(0, looked).filter(({ terms }) => terms.some((term) => telling.has(term)));
  if (first && !ofConversation.includes(first)) return true;
  return ofConversation.every(({ terms }) => coverage(terms, own) <= little);
}
