import type { Draft } from '../answer.ts';
import type { Sentence } from '../document/sentence.ts';
import type { Query } from '../question/query.ts';
import type { Ranked } from '../retrieval/passage-ranking.ts';
import { fold } from '../text/fold.ts';
import { newFirst } from './already-shown.ts';
import { type Confidence, confidenceOf, isEnough } from './confidence.ts';
import { claimOf, excerptsOf, follows } from './excerpt.ts';
import type { Asked } from './sentence-candidates.ts';
import { rankSentences, type SentenceScore } from './sentence-ranking.ts';
import { isContextOf } from './table-rows.ts';

export interface Extract {
  readonly draft: Draft;
  /** Of the best sentence; absent when there is no sentence at all. */
  readonly confidence?: Confidence;
}

/** Passages beyond these hardly ever hold the answer; see `npm run evaluate` for how often the first five do. */
export const passagesRead = 8;
/** A further sentence is shown when its score comes so near to the first's: a softmax gives it more than half as much. */
const nearlyAsGood = 0.6;
/** … and sooner when it stands beside the first: it is read in one go. */
const nearlyAsGoodBeside = 0.8;
/** A question for several things wants more than one for a single one. */
const nearlyAsGoodInList = 2;
/** What a reader of an answer takes in; a list is read line by line, and one that the article has as a list whole. */
const mostClaims = 3;
const mostInList = 5;
const mostItems = 12;

/** The sentences that answer, best first, as a draft: each claim is a sentence and its own evidence. */
export function extractDraft(ranked: readonly Ranked[], asked: Asked): Extract {
  const scored = rankSentences(ranked.slice(0, passagesRead), asked);
  const sentences = newFirst(scored, asked.shown);
  const [best] = sentences;
  const all = sentences.map(({ sentence }) => sentence);
  const chosen = choose(sentences, asked.query);
  const [lead] = chosen;
  const items = lead ? itemsBelow(lead, all) : [];
  const claims =
    lead && items.length > 0
      ? [lead, ...items].map((one) => claimOf([one], []))
      : excerptsOf(chosen, all).map((excerpt) => claimOf(excerpt, all));
  const draft = { claims };
  return best ? { draft, confidence: surenessOf([best, ...scored.slice(0, 1)], ranked, asked) } : { draft };
}

/** What was shown and gave way answers as well or nothing does: the first of these that is not enough. */
function surenessOf(
  [best, ...others]: readonly [SentenceScore, ...SentenceScore[]],
  ranked: readonly Ranked[],
  asked: Asked,
): Confidence {
  const unsure = others
    .filter(({ sentence }) => sentence !== best.sentence)
    .map((one) => confidenceOf(one, ranked, asked))
    .find((confidence) => !isEnough(confidence));
  return unsure ?? confidenceOf(best, ranked, asked);
}

/** The items of the list that the sentence leads in, in their order. */
const itemsBelow = (lead: Sentence, all: readonly Sentence[]): readonly Sentence[] =>
  all
    .filter((sentence) => isContextOf(lead, sentence))
    .sort((a, b) => a.passage.start + a.start - (b.passage.start + b.start))
    .slice(0, mostItems);

/** The best, and what is nearly as good; the same words once. */
function choose(sentences: readonly SentenceScore[], { kind }: Query): readonly Sentence[] {
  const [best] = sentences;
  if (!best) return [];
  const isBeside = ({ sentence: one }: SentenceScore): boolean =>
    follows(one, best.sentence) || follows(best.sentence, one);
  const reachOf = (one: SentenceScore): number =>
    kind === 'list' ? nearlyAsGoodInList : isBeside(one) ? nearlyAsGoodBeside : nearlyAsGood;
  const near = sentences.filter((one) => best.score - one.score <= reachOf(one));
  const once = new Map(near.toReversed().map((one) => [fold(one.sentence.text).text, one]));
  return near
    .filter((one) => once.get(fold(one.sentence.text).text) === one)
    .slice(0, kind === 'list' ? mostInList : mostClaims)
    .map(({ sentence }) => sentence);
}
