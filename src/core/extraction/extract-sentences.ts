import type { Draft, DraftClaim } from '../answer.ts';
import type { Passage } from '../document/passage.ts';
import type { Sentence } from '../document/sentence.ts';
import { underLeads } from '../document/under-leads.ts';
import type { AnswerKind } from '../question/intent.ts';
import type { Query } from '../question/query.ts';
import type { Ranked } from '../retrieval/passage-ranking.ts';
import { offers } from '../text/answer-kinds.ts';
import { newFirst } from './already-shown.ts';
import { comparedSentences } from './comparison.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { continuationOf, isTold } from './continuation.ts';
import { claimOf, type Excerpt, excerptsOf, follows, quotedOn } from './excerpt.ts';
import { itemsBelow, listAt, wordsUnderLead } from './lists.ts';
import { passagesToRead } from './passages-read.ts';
import type { Asked } from './sentence-candidates.ts';
import { rankSentences, type SentenceScore, withLead } from './sentence-ranking.ts';
import { toldOn } from './told-on.ts';

export interface Extract {
  readonly draft: Draft;
  /** Of the sentence that leads; absent when there is no sentence at all. */
  readonly confidence?: Confidence;
}

/** A further sentence is shown when its score comes so near to the first's: a softmax gives it more than half as much. */
const nearlyAsGood = 0.6;
/** … and sooner when it stands beside the first: it is read in one go. Where the first is not sure, a neighbour often has what it lacks. */
const nearlyAsGoodBeside = 0.8;
const unsureBeside = 2.5;
/** A question for several things wants more than one for a single one. */
const nearlyAsGoodInList = 2;
/** What a reader of an answer takes in; a list is read line by line. */
const mostClaims = 3;
const mostInList = 5;
/** A softmax that gives the first less than this is not sure of it: the second best stands below it, and with less than half the third. */
const sureness = 0.85;
/** … where no name, time, number or place tells that it answers. */
const surenessUntold = 0.97;
const halfSure = 0.5;
/** Of the question's terms that the first has, a further one that stands elsewhere has so many at least. */
const onTopic = 0.7;
/** … and so many where it is of another article. */
const onTopicElsewhere = 0.9;
/** Of the question's weight it has so much, or as much as the first: one word that all the article has is no topic. Chosen by hand, not fitted. */
const leastShared = 0.25;
/** On the scale of scores: what comes so much after the first is another matter. Chosen by hand, not fitted. */
const reachElsewhere = 1;
/** In terms: a shorter sentence says nothing by itself. */
const leastSaid = 3;

/**
 * The sentences that answer, best first, as a draft: each claim is a sentence and its own evidence.
 * @param found the sentences that may answer, best first
 * @param ranked all passages that were found
 * @param compares whether one sentence is wanted for each of two sides
 * @param above further passages in which what governs lists and tables is looked for
 */
export function extractDraft(
  found: readonly SentenceScore[],
  ranked: readonly Ranked[],
  {
    compares = false,
    above = [],
    ...asked
  }: Asked & { readonly compares?: boolean; readonly above?: readonly Passage[] },
): Extract {
  const sentences = newFirst(found, asked.shown, asked.query.kind);
  const [best] = sentences;
  if (!best) return { draft: { claims: [] } };
  // Of the best alone: trying the next ones too answered more near misses than questions, at whatever is enough.
  const confidence = confidenceOf(withLead(best), ranked, asked);
  const all = sentences.map(({ sentence }) => sentence);
  const sides = compares ? comparedSentences(sentences, asked.query) : [];
  const list = sides.length > 0 ? [] : listAt(best.sentence, all, asked.query.kind === 'list');
  const leads = [...ranked.map(({ passage }) => passage), ...above];
  const claims =
    list.length > 0
      ? claimsOf(
          list.map((one) => [one]),
          [],
          leads,
        )
      : claimsOf(
          sides.length > 0 ? excerptsOf(sides, all) : withList(told(sentences, all, asked.query), all),
          all,
          leads,
        );
  return { draft: { claims }, confidence };
}

/** The best with what it needs, and what is nearly as good or may be better; the same words once. */
function choose(
  sentences: readonly SentenceScore[],
  all: readonly Sentence[],
  { kind, text }: Query,
): readonly Sentence[] {
  const [best, ...others] = distinct(sentences);
  if (!best) return [];
  /** Where a name, a time, a number or a place is asked for, has one. */
  const mayAnswer = ({ sentence }: SentenceScore): boolean => !isTold(kind) || offers(kind, sentence.text, text);
  const isBeside = ({ sentence: one }: SentenceScore): boolean =>
    follows(one, best.sentence) || follows(best.sentence, one);
  const wanted = furtherWanted(chanceOf([best, ...others]), kind);
  const reachOf = (one: SentenceScore): number => {
    if (kind === 'list') return nearlyAsGoodInList;
    if (!isBeside(one)) return nearlyAsGood;
    return wanted > 0 && mayAnswer(one) ? unsureBeside : nearlyAsGoodBeside;
  };
  const related = others.filter(
    (one) =>
      isOnTopic(one, best) &&
      (one.features.soft >= Math.min(leastShared, best.features.soft) || one.features.answers >= onTopic) &&
      best.score - one.score <= reachElsewhere &&
      one.sentence.terms.length >= leastSaid &&
      isOfSameLanguage(one, best) &&
      (mayAnswer(one) || isBeside(one)),
  );
  const near = others.filter(
    (one) => (isBeside(one) || related.includes(one)) && best.score - one.score <= reachOf(one),
  );
  const second = related.slice(0, wanted);
  const further = continuationOf(best.sentence, all, kind);
  const rest = [...new Set([...near, ...second])].slice(0, (kind === 'list' ? mostInList : mostClaims) - 1);
  return [...new Set([best.sentence, ...(further ? [further] : []), ...rest.map(({ sentence }) => sentence)])];
}

/** What is chosen, the best as far as it is told on. */
function told(sentences: readonly SentenceScore[], all: readonly Sentence[], query: Query): readonly Excerpt[] {
  const [best] = sentences;
  const excerpts = excerptsOf(choose(sentences, all, query), all);
  if (!best) return excerpts;
  const extended = excerpts.map((excerpt) => quotedOn(toldOn(excerpt, best, { all, kind: query.kind })));
  const isWithin = ([one]: Excerpt): boolean =>
    extended.some(([from, to]) => to && from !== one && isSpanned(one, from, to));
  return extended.filter((excerpt) => !isWithin(excerpt));
}

/** Where the first ends with what leads in a list, that list is what it says. */
function withList(excerpts: readonly Excerpt[], all: readonly Sentence[]): readonly Excerpt[] {
  const [first] = excerpts;
  const items = first ? itemsBelow(first[1] ?? first[0], all) : [];
  return first && items.length > 0 ? [first, ...items.map((item): Excerpt => [item])] : excerpts;
}

const isSpanned = (one: Sentence, from: Sentence, to: Sentence): boolean =>
  one.passage.id === from.passage.id && from.index < one.index && one.index <= to.index;

/** Sentences in the same words under the same once, the best of them. */
function distinct(sentences: readonly SentenceScore[]): readonly SentenceScore[] {
  const once = new Map(sentences.toReversed().map((one) => [wordsUnderLead(one.sentence), one]));
  return sentences.filter((one) => once.get(wordsUnderLead(one.sentence)) === one);
}

const isOnTopic = (one: SentenceScore, best: SentenceScore): boolean =>
  one.features.answers >= onTopic ||
  one.features.soft >= (isOfSameArticle(one, best) ? onTopic : onTopicElsewhere) * best.features.soft;

const isOfSameLanguage = ({ ranked: one }: SentenceScore, { ranked: other }: SentenceScore): boolean =>
  one.passage.source.language === other.passage.source.language;

const isOfSameArticle = ({ ranked: one }: SentenceScore, { ranked: other }: SentenceScore): boolean =>
  one.passage.articleId === other.passage.articleId;

/** What a softmax over all gives to the first. */
const chanceOf = ([best, ...others]: readonly SentenceScore[]): number =>
  1 / others.reduce((sum, { score }) => sum + Math.exp(score - (best?.score ?? 0)), 1);

/** With the first they fill an answer. */
const mostFurther = mostClaims - 1;

const furtherWanted = (chance: number, kind: AnswerKind): number => {
  if (chance < halfSure) return mostFurther;
  return chance < (isTold(kind) ? sureness : surenessUntold) ? 1 : 0;
};

/** What is chosen as claims, items and rows after what governs them. @param found the passages in which that is looked for */
const claimsOf = (
  excerpts: readonly Excerpt[],
  all: readonly Sentence[],
  found: readonly Passage[],
): readonly DraftClaim[] =>
  underLeads(
    excerpts.map((excerpt) => claimOf(excerpt, all)),
    found,
  );

/** Of what the question names, a sentence about it has so much at least. */
const aboutIt = 0.6;

/** What the articles say about something: the sentences that speak of it, however little else tells that they answer. */
export function topicDraft(ranked: readonly Ranked[], asked: Asked): Draft | undefined {
  const all = rankSentences(passagesToRead(ranked), asked);
  const about = all.filter(({ features }) => features.soft >= aboutIt).slice(0, mostClaims);
  const sentences = all.map(({ sentence }) => sentence);
  const chosen = distinct(about).map(({ sentence }) => sentence);
  const found = ranked.map(({ passage }) => passage);
  const claims = claimsOf(excerptsOf(chosen, sentences), sentences, found);
  return claims.length > 0 ? { claims } : undefined;
}
