import { type Sentence, sentencesIn } from '../document/sentence.ts';
import { distinctTerms, type Query } from '../question/query.ts';
import type { Ranked } from '../retrieval/passage-ranking.ts';
import { weighTerms } from '../retrieval/term-scores.ts';
import { type ByName, weightedSum } from '../retrieval/weighted-sum.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { termsOf } from '../text/terms.ts';
import { answeringPatterns } from './answering-patterns.ts';
import { confidenceWeights } from './confidence-weights.ts';
import { contradictions } from './contradictions.ts';
import { headsOf, mattersOf, ownersOf, speaksOf, speaksOfOwner } from './matter-asked.ts';
import { nameAsked } from './name-asked.ts';
import type { Asked } from './sentence-candidates.ts';
import type { SentenceScore } from './sentence-ranking.ts';
import { namesAsked, shareMentioned, softCoverage } from './similarity.ts';
import { isKnown, tellingTerms, termsOfArticle, unknownTerms } from './telling-terms.ts';
import { leavesUntold } from './untold.ts';

/** How sure it is that the best sentence answers, each 0 to 1; see `npm run fit` for where the numbers come from. */
export interface Confidence {
  /** The articles speak of what is asked at all. */
  readonly onTopic: number;
  /** They say just this: nothing that the question turns on is missing or reversed. */
  readonly supported: number;
  /** What is asked for does not stand there: a number, a time, or what was asked the number, time or place of. */
  readonly isLacking: boolean;
}

/**
 * What is enough: the one place where it is decided. On what is near without an answer it is a bargain, see "Figures" in the
 * README: more would refuse more of what the articles do say. Where what is asked for does not stand there, more is wanted.
 */
export const leastConfidence = {
  /** Somewhat less than an even chance, so that in doubt it is answered with a quote that can be checked. Chosen by hand, not fitted. */
  onTopic: 0.4,
  /** Low, since what is near without an answer is told badly by its words alone. Chosen by hand, not fitted. */
  supported: 0.11,
  /** Half as much again. Chosen by hand, not fitted. */
  supportedLacking: 0.17,
} as const;

export const isEnough = ({ onTopic, supported, isLacking }: Confidence): boolean =>
  onTopic >= leastConfidence.onTopic && supported >= leastConfidence[isLacking ? 'supportedLacking' : 'supported'];

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** What a term weighs that is in none of fifty passages; in a larger library its absence tells no more. */
const heaviest = 4.6;

/** `rivals` are the passages that were ranked, the best sentence's own among them. */
export function confidenceOf(best: SentenceScore, rivals: readonly Ranked[], asked: Asked): Confidence {
  const { isStrange, isFamiliar, hasVectors, features } = signsOf(best, rivals, asked);
  const topic = confidenceWeights[hasVectors ? 'onTopic' : 'onTopicWithoutVectors'];
  const judged = hasVectors ? features : { ...features, similarity: usualSimilarity };
  // What somebody did is told in more words than a matter has.
  const isWho = asked.query.kind === 'person';
  return {
    onTopic: isStrange ? 0 : chance(topic, features, isFamiliar ? benefitOfDoubt : 0),
    supported: supportedBy(best, asked.query, judged),
    isLacking: features.lacksNumber + features.lacksTime + (isWho ? 0 : features.headMissing) > 0,
  };
}

/** What is missing tells only where the words are known that refuse nothing when they are missing. */
function supportedBy(best: SentenceScore, query: Query, judged: ReturnType<typeof signsOf>['features']): number {
  if (leavesUntold(best, query)) return 0;
  return lexiconOf(query.language)?.everyday ? chance(confidenceWeights.supported, judged) : 1;
}

/**
 * About that of a best sentence with a question that it answers: where there are no vectors, nothing speaks against it. Chosen by
 * hand, not fitted.
 */
const usualSimilarity = 0.45;

/**
 * Whoever asks about one article has chosen it, and says little in few words: of 153 questions that belonged to other articles one
 * had at most two telling words, and one of them unknown.
 */
const mostTelling = 2;
const mostForgiven = 1;
/**
 * On the logistic scale: as much as the least of the natural questions that were refused so needed. Chosen by hand on them, not
 * fitted.
 */
const benefitOfDoubt = 6;

const chance = (weights: Partial<ByName<keyof ConfidenceFeatures>>, features: ConfidenceFeatures, more = 0): number =>
  logistic(weightedSum(weights, features) + more);

export type ConfidenceFeatures = ReturnType<typeof signsOf>['features'];

/** Articles of a few passages are not crowded, and beyond many it makes no difference. */
const fewPassages = 5;
const manyPassages = 20;

/**
 * How many other passages of its article could have held the best sentence, 0 to 1: the more an article says on its topic, the
 * likelier one of its sentences comes near to any question about it.
 */
function crowdOf({ ranked }: SentenceScore, rivals: readonly Ranked[]): number {
  const count = rivals.filter(({ passage }) => passage.articleId === ranked.passage.articleId).length;
  const share = Math.log(count / fewPassages) / Math.log(manyPassages / fewPassages);
  return Math.min(1, Math.max(0, share));
}

/** What the models judge by, and what needs no model. */
export function signsOf(best: SentenceScore, rivals: readonly Ranked[], { query, statistics, ofOne, typed }: Asked) {
  const { ranked, sentence } = best;
  const weights = weighTerms(distinctTerms(query), statistics);
  const nearby = neighboursOf(sentence)
    .map(({ text }) => text)
    .join(' ');
  const names = namesAsked(query.text);
  const present = new Set(ranked.terms);
  const known = termsOfArticle(ranked.passage.articleId, rivals);
  const telling = typedOf(tellingTerms(query), typed, query.language);
  const spoken = spokenIn(nearby, best, query);
  const unknown = unknownTerms(telling, known).filter((term) => !spoken.has(term));
  const missing = [...weights]
    .filter(([term]) => telling.has(term) && !spoken.has(term) && !isKnown(term, present))
    .map(([, weight]) => weight);
  const features = {
    bias: 1,
    rank: ranked.score,
    similarity: best.features.similarity,
    trigrams: best.features.trigrams,
    passageCoverage: softCoverage(present, weights),
    /** The share of what tells in the question that its article does not have. */
    unknown: unknown.length / Math.max(1, telling.size),
    /** The share of all of it that tells. */
    telling: telling.size / Math.max(1, weights.size),
    heaviestMissing: Math.min(heaviest, Math.max(0, ...missing)),
    names: shareMentioned(names, sentence.text, 1),
    namesNearby: shareMentioned(names, ranked.passage.text, 1),
    ...contradictions(best, query, known),
    headMissing:
      speaksOf(headsOf(query), nearby) && nameAsked(query)?.(nearby) !== 'unnamed' && isOwners(best, query) ? 0 : 1,
    crowd: crowdOf(best, rivals),
  };
  const isStrange = (weights.size <= fewTerms && namesAnUnknown(query, known)) || isOfAnother(unknown, best, rivals);
  const forgiven = telling.size <= mostTelling ? mostForgiven : 0;
  const isFamiliar = ofOne === true && unknown.length <= forgiven;
  return { isStrange, isFamiliar, hasVectors: ranked.similarity !== undefined, features };
}

/** The question's terms that ask for what the text tells in other words: "die" where it speaks of a death, "temperature" where it has degrees. */
function spokenIn(text: string, { features }: SentenceScore, query: Query): ReadonlySet<string> {
  const matters = mattersOf(query).flatMap(({ asked, isIn }) => (isIn(text) ? [...asked] : []));
  const measure = features.measured ? (answeringPatterns(query.language)?.measureWords(query.text) ?? '') : '';
  return new Set([...matters, ...termsOf(measure, query.language)]);
}

/** Of the terms those that were typed; all where none of them was, or nothing else was put in. */
function typedOf(terms: ReadonlySet<string>, typed: string | undefined, language: string): ReadonlySet<string> {
  if (typed === undefined) return terms;
  const own = new Set(termsOf(typed, language).filter((term) => terms.has(term)));
  return own.size > 0 ? own : terms;
}

/** Whether it is told of whom or what it is asked of: of what the sentence and those beside it speak of. */
function isOwners({ sentence, lead }: SentenceScore, query: Query): boolean {
  const asked = lead ? termsOf(lead.text, sentence.passage.source.language) : [];
  return speaksOfOwner(
    ownersOf(query),
    new Set([...neighboursOf(sentence).flatMap(({ terms }) => terms), ...sentence.terms, ...asked]),
  );
}

/** The sentence with the one before and the one after: what it goes on about, and what goes on about it. */
const neighboursOf = ({ passage, index }: Sentence): readonly Sentence[] =>
  sentencesIn(passage).slice(Math.max(0, index - 1), index + 2);

/** So many passages of an article that has a word in its title have it too, where it is what the article is about. Chosen by hand, not fitted. */
const passagesAbout = 3;

/** Whether the question names what another article is about and the best sentence's never speaks of: "the eel study". */
function isOfAnother(unknown: readonly string[], { ranked }: SentenceScore, rivals: readonly Ranked[]): boolean {
  const others = rivals.filter(({ passage }) => passage.articleId !== ranked.passage.articleId);
  return unknown.some((term) => {
    const about = others.filter(
      ({ passage: { source }, terms }) => terms.includes(term) && termsOf(source.title, source.language).includes(term),
    );
    return about.some(
      ({ passage }) => about.filter((one) => one.passage.articleId === passage.articleId).length >= passagesAbout,
    );
  });
}

/** In a short question a name that the article does not have is what it is about: "Who is the mayor of Paris?" */
const fewTerms = 3;
const namesAnUnknown = ({ text, terms, language }: Query, known: ReadonlySet<string>): boolean =>
  namesAsked(text).some((name) =>
    termsOf(name, language).some((term) => terms.includes(term) && !isKnown(term, known)),
  );
