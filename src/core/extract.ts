import type { Draft } from './answer.ts';
import { distinctTerms } from './query.ts';
import { coverage, type Ranked, weighTerms } from './ranking.ts';
import { type Asked, type RankedSentence, rankSentences } from './sentence-ranking.ts';

export interface Extract {
  readonly draft: Draft;
  /** How well the best sentence answers, 0 to 1. */
  readonly confidence: number;
}

/** Passages beyond these hardly ever hold the answer. */
export const passagesRead = 8;
/** A further sentence is shown when its score comes so near to the first's. */
const nearlyAsGood = 0.6;
const mostClaims = 3;

/** The sentences that answer, best first, as a draft: each claim is a sentence and its own evidence. */
export function extractDraft(ranked: readonly Ranked[], asked: Asked): Extract {
  const sentences = rankSentences(ranked.slice(0, passagesRead), asked);
  return { draft: { claims: choose(sentences).map(toClaim) }, confidence: confidenceOf(sentences[0], asked) };
}

const toClaim = ({ sentence }: RankedSentence): Draft['claims'][number] => ({
  text: sentence.text,
  evidence: [{ passage: sentence.passage, quote: sentence.text, at: sentence.start }],
});

function choose(sentences: readonly RankedSentence[]): readonly RankedSentence[] {
  const best = sentences[0];
  return best ? sentences.slice(0, mostClaims).filter(({ score }) => best.score - score <= nearlyAsGood) : [];
}

function confidenceOf(best: RankedSentence | undefined, asked: Asked): number {
  if (!best) return 0;
  const weights = weighTerms(distinctTerms(asked.query), asked.statistics);
  return 0.6 * coverage(best.ranked.terms, weights) + 0.4 * coverage(best.sentence.terms, weights);
}
