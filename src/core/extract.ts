import type { Draft, DraftClaim, Evidence } from './answer.ts';
import { clarified } from './clarify.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { fold } from './fold.ts';
import type { Query } from './query.ts';
import type { Ranked } from './ranking.ts';
import type { Sentence } from './sentence.ts';
import { type Asked, type RankedSentence, rankSentences } from './sentence-ranking.ts';
import { isContextOf } from './table-draft.ts';

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
const mostItems = 12;

/** The sentences that answer, best first, as a draft: each claim is a sentence and its own evidence. */
export function extractDraft(ranked: readonly Ranked[], asked: Asked): Extract {
  const sentences = rankSentences(ranked.slice(0, passagesRead), asked);
  const [best] = sentences;
  const chosen = choose(sentences, asked.query);
  const items = chosen[0] ? itemsBelow(chosen[0].sentence, sentences) : [];
  const draft = {
    claims:
      chosen[0] && items.length > 0
        ? [chosen[0].sentence, ...items].map(asItStands)
        : chosen.map((one) => toClaim(one, sentences)),
  };
  return best ? { draft, confidence: confidenceOf(best, ranked, asked) } : { draft };
}

/** The items of the list that the sentence leads in, in their order. */
const itemsBelow = (lead: Sentence, all: readonly RankedSentence[]): readonly Sentence[] =>
  all
    .map(({ sentence }) => sentence)
    .filter((sentence) => isContextOf(lead, sentence))
    .sort((a, b) => a.passage.start + a.start - (b.passage.start + b.start))
    .slice(0, mostItems);

const asItStands = (sentence: Sentence): DraftClaim => ({ text: sentence.text, evidence: [evidenceOf(sentence)] });

function toClaim({ sentence }: RankedSentence, all: readonly RankedSentence[]): DraftClaim {
  const neighbour = (step: number): Sentence | undefined =>
    all.find(({ sentence: other }) => other.passage.id === sentence.passage.id && other.index === sentence.index + step)
      ?.sentence;
  const twins = all.map((one) => one.sentence).filter((other) => other !== sentence && isSame(other, sentence));
  const evidence = [sentence, ...twins.slice(0, mostTwins)].map(evidenceOf);
  const following = sentence.text.endsWith(':') ? neighbour(1) : undefined;
  if (following) return announced(sentence, following);
  return { text: clarified(sentence, neighbour(-1)), evidence };
}

const evidenceOf = ({ passage, text, start }: Sentence): Evidence => ({ passage, quote: text, at: start });

/** "… told the press:" says nothing without what comes next. */
function announced({ passage, start }: Sentence, { end }: Sentence): DraftClaim {
  const quote = passage.text.slice(start, end);
  return { text: quote.replace(/\s+/g, ' '), evidence: [{ passage, quote, at: start }] };
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
