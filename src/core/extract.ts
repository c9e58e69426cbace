import type { Draft, DraftClaim } from './answer.ts';
import { clarified } from './clarify.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { fold } from './fold.ts';
import type { Query } from './query.ts';
import type { Ranked } from './ranking.ts';
import type { Sentence } from './sentence.ts';
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
/** A question for several things wants more than one for a single one. */
const nearlyAsGoodInList = 2;
const mostClaims = 3;
const mostInList = 5;
const mostTwins = 2;

/** The sentences that answer, best first, as a draft: each claim is a sentence and its own evidence. */
export function extractDraft(ranked: readonly Ranked[], asked: Asked): Extract {
  const sentences = rankSentences(ranked.slice(0, passagesRead), asked);
  const [best] = sentences;
  const draft = { claims: choose(sentences, asked.query).map((one) => toClaim(one, sentences)) };
  return best ? { draft, confidence: confidenceOf(best, asked) } : { draft };
}

function toClaim({ sentence }: RankedSentence, all: readonly RankedSentence[]): DraftClaim {
  const { passage, index } = sentence;
  const before = all.find((other) => other.sentence.passage.id === passage.id && other.sentence.index === index - 1);
  const twins = all
    .filter((other) => other.sentence !== sentence && isSame(other.sentence, sentence))
    .slice(0, mostTwins);
  const evidence = [sentence, ...twins.map((twin) => twin.sentence)].map(({ passage, text, start }) => ({
    passage,
    quote: text,
    at: start,
  }));
  return { text: clarified(sentence, before?.sentence), evidence };
}

/** The same words in another article: another footnote for the same claim. */
const isSame = (a: Sentence, b: Sentence): boolean =>
  a.passage.articleId !== b.passage.articleId &&
  a.text.length === b.text.length &&
  fold(a.text).text === fold(b.text).text;

/** The best, and what is nearly as good; the same words once. */
function choose(sentences: readonly RankedSentence[], { kind }: Query): readonly RankedSentence[] {
  const [best] = sentences;
  const reach = kind === 'list' ? nearlyAsGoodInList : nearlyAsGood;
  const near = sentences.filter(({ score }) => best !== undefined && best.score - score <= reach);
  const once = new Map(near.toReversed().map((one) => [fold(one.sentence.text).text, one]));
  return near
    .filter((one) => once.get(fold(one.sentence.text).text) === one)
    .slice(0, kind === 'list' ? mostInList : mostClaims);
}
