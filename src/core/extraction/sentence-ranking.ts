import type { Sentence } from '../document/sentence.ts';
import type { Ranked } from '../retrieval/passage-ranking.ts';
import { type ByName, weightedSum } from '../retrieval/weighted-sum.ts';
import { type Asked, candidatesIn, viewOf } from './sentence-candidates.ts';
import { featuresOf, type SentenceFeatures } from './sentence-features.ts';
import { sentenceWeights } from './sentence-weights.ts';

export interface SentenceScore {
  readonly sentence: Sentence;
  readonly ranked: Ranked;
  readonly features: SentenceFeatures;
  readonly score: number;
}

/** Every feature has its weight; and, where they are summed, every weight its feature. */
const weights: ByName<keyof SentenceFeatures> = sentenceWeights;

/** The sentences of the passages as answers to the question, best first. */
export function rankSentences(ranked: readonly Ranked[], asked: Asked): readonly SentenceScore[] {
  const question = viewOf(asked);
  return ranked
    .flatMap((one) => candidatesIn(one, question))
    .map((candidate) => {
      const features = featuresOf(candidate);
      const { sentence, ranked } = candidate;
      return { sentence, ranked, features, score: weightedSum<keyof typeof sentenceWeights>(weights, features) };
    })
    .sort((a, b) => b.score - a.score);
}
