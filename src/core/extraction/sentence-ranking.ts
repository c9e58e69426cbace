import type { Sentence } from '../document/sentence.ts';
import type { Ranked } from '../retrieval/passage-ranking.ts';
import { type ByName, weightedSum } from '../retrieval/weighted-sum.ts';
import { termsOf } from '../text/terms.ts';
import { ordersMachines } from '../verification/orders-to-machines.ts';
import type { LeadQuestion } from './lead-questions.ts';
import { type Asked, candidatesOf } from './sentence-candidates.ts';
import { featuresOf, type SentenceFeatures } from './sentence-features.ts';
import { sentenceWeights } from './sentence-weights.ts';

export interface SentenceScore {
  readonly sentence: Sentence;
  readonly ranked: Ranked;
  readonly features: SentenceFeatures;
  readonly score: number;
  /** What it answers in an interview or a list of questions. */
  readonly lead?: LeadQuestion | undefined;
}

/** Every feature has its weight; and, where they are summed, every weight its feature. */
const weights: ByName<keyof SentenceFeatures> = sentenceWeights;

/** So many of the best may be shown. */
const mayBeShown = 24;

/** The sentences of the passages as answers to the question, best first; none of the best orders its readers about. */
export function rankSentences(ranked: readonly Ranked[], asked: Asked): readonly SentenceScore[] {
  const scored = scoredBy(ranked, asked);
  return [
    ...scored.slice(0, mayBeShown).filter(({ sentence }) => !ordersMachines(sentence.text)),
    ...scored.slice(mayBeShown),
  ];
}

function scoredBy(ranked: readonly Ranked[], asked: Asked): readonly SentenceScore[] {
  return candidatesOf(ranked, asked)
    .map((candidate) => {
      const features = featuresOf(candidate);
      const { sentence, ranked, lead } = candidate;
      const score = weightedSum<keyof typeof sentenceWeights>(weights, features);
      return { sentence, ranked, lead, features, score };
    })
    .sort((a, b) => b.score - a.score);
}

/** The sentence as it is to be judged with the question that it answers: that question's words are its own. */
export function withLead(best: SentenceScore): SentenceScore {
  const { lead, ranked } = best;
  if (!lead) return best;
  const terms = [...ranked.terms, ...termsOf(lead.text, ranked.passage.source.language)];
  return { ...best, ranked: { ...ranked, terms } };
}
