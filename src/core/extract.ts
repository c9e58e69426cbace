import type { Draft } from './answer.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import type { Ranked } from './ranking.ts';
import { type Asked, type RankedSentence, rankSentences } from './sentence-ranking.ts';

export interface Extract {
  readonly draft: Draft;
  /** Of the best sentence; absent when there is no sentence at all. */
  readonly confidence?: Confidence;
}

/** Passages beyond these hardly ever hold the answer. */
export const passagesRead = 8;
/** A further sentence is shown when its score comes so near to the first's. */
const nearlyAsGood = 0.6;
const mostClaims = 3;

/** The sentences that answer, best first, as a draft: each claim is a sentence and its own evidence. */
export function extractDraft(ranked: readonly Ranked[], asked: Asked): Extract {
  const sentences = rankSentences(ranked.slice(0, passagesRead), asked);
  const [best] = sentences;
  const draft = { claims: choose(sentences).map(toClaim) };
  return best ? { draft, confidence: confidenceOf(best, asked) } : { draft };
}

const toClaim = ({ sentence }: RankedSentence): Draft['claims'][number] => ({
  text: sentence.text,
  evidence: [{ passage: sentence.passage, quote: sentence.text, at: sentence.start }],
});

function choose(sentences: readonly RankedSentence[]): readonly RankedSentence[] {
  const best = sentences[0];
  return best ? sentences.slice(0, mostClaims).filter(({ score }) => best.score - score <= nearlyAsGood) : [];
}
