import type { Passage } from '../document/passage.ts';
import { distinctTerms, type Query } from '../question/query.ts';
import { offers } from '../text/answer-kinds.ts';
import { namesOf } from '../text/names.ts';
import { termsOf } from '../text/terms.ts';
import { likenessInLetters, runsAsked } from './letter-runs.ts';
import { orderWeights } from './order-weights.ts';
import { passageWeights } from './passage-weights.ts';
import {
  clauseWidth,
  closeness,
  coverage,
  lexicalScore,
  pairing,
  sentenceWidth,
  type TermStatistics,
  type WeightedTerms,
  weighTerms,
} from './term-scores.ts';
import { type ByName, weightedSum } from './weighted-sum.ts';

/** A passage as it was found, with what it is ranked by. */
export interface FoundPassage {
  readonly passage: Passage;
  readonly terms: readonly string[];
  /** Cosine with the question; absent without vectors. */
  readonly similarity?: number;
}

export interface Ranked extends FoundPassage {
  /** Rises with closeness; between questions it is comparable only roughly. */
  readonly score: number;
}

/** Lexical and semantic closeness made one, best first; without vectors what `orderWeights` weigh decides the order, and is in no score. */
export function rankPassages(
  found: readonly FoundPassage[],
  query: Query,
  statistics: TermStatistics,
): readonly Ranked[] {
  const asked = { query, weights: weighTerms(distinctTerms(query), statistics), statistics };
  const scored = found.map((one) => ({ ...one, score: weightedSum(passageWeights, passageFeatures(one, asked)) }));
  if (scored.some(({ similarity }) => similarity !== undefined)) return scored.sort(byScore);
  const order = new Map(orderFeatures(scored, asked).map((one, at) => [scored[at], weightedSum(orderWeights, one)]));
  return scored.sort((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0) || byScore(a, b));
}

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.passage.id.localeCompare(b.passage.id);

export interface WeightedQuery {
  readonly query: Query;
  readonly weights: WeightedTerms;
  readonly statistics: TermStatistics;
}

/** What a passage is ranked by: each 0 to 1. */
export const passageFeatures = (
  { terms, similarity = 0 }: FoundPassage,
  { query, weights, statistics }: WeightedQuery,
): ByName<keyof typeof passageWeights> => ({
  lexical: lexicalScore(terms, weights, statistics.averageLength),
  similarity,
  coverage: coverage(terms, weights),
  closeness: closeness(terms, weights, sentenceWidth),
  closenessNearby: closeness(terms, weights, clauseWidth),
  pairing: pairing(terms, query.terms),
});

/** What passages are ordered by where there are no vectors, in the order of the passages. */
export function orderFeatures(
  scored: readonly Ranked[],
  { query, weights }: WeightedQuery,
): readonly ByName<keyof typeof orderWeights>[] {
  const likeness = likenessInLetters(
    scored.map(({ passage }) => passage),
    runsAsked(query.text, query.language),
    (sentence) => offers(query.kind, sentence, query.text),
  );
  const named = weightsOfNames(query, weights);
  return scored.map(({ score, terms }, at) => ({
    score,
    letters: likeness[at]?.nearby ?? 0,
    offered: likeness[at]?.offered ?? 0,
    names: coverage(terms, named),
  }));
}

/** The terms of what a question names or numbers. */
function weightsOfNames({ text, language }: Query, weights: WeightedTerms): WeightedTerms {
  const numbers = text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
  const named = new Set([...namesOf(text, language), ...numbers].flatMap((name) => termsOf(name, language)));
  return new Map([...weights].filter(([term]) => named.has(term)));
}
