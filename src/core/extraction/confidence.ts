import { distinctTerms } from '../question/query.ts';
import { thingCounted } from '../question/question-kind.ts';
import { type Ranked, weighTerms } from '../retrieval/passage-ranking.ts';
import { type ByName, weightedSum } from '../retrieval/weighted-sum.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { termsOf } from '../text/terms.ts';
import { directionDiffers } from '../verification/antonyms.ts';
import { type Token, tokensOf } from '../verification/claim-words.ts';
import { confidenceWeights } from './confidence-weights.ts';
import type { Asked } from './sentence-candidates.ts';
import type { SentenceScore } from './sentence-ranking.ts';
import { namesAsked, shareMentioned, softCoverage } from './similarity.ts';

/** How sure it is that the best sentence answers, each 0 to 1; see `npm run fit` for where the numbers come from. */
export interface Confidence {
  /** The articles speak of what is asked at all. */
  readonly onTopic: number;
  /** They say just this: nothing that the question turns on is missing or reversed. Told for English only. */
  readonly supported: number;
}

/**
 * What is enough: the one place where it is decided. On what is near without an answer it is a bargain, see "Figures" in the
 * README: more would refuse more of what the articles do say.
 */
export const leastConfidence: Confidence = { onTopic: 0.4, supported: 0.17 };

export const isEnough = ({ onTopic, supported }: Confidence): boolean =>
  onTopic >= leastConfidence.onTopic && supported >= leastConfidence.supported;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const negation = new RegExp(anyWord(defaultLexicon.negation.words), 'iu');
/** What a term weighs that is in none of fifty passages; in a larger library its absence tells no more. */
const heaviest = 4.6;

/** `rivals` are the passages that were ranked, the best sentence's own among them. */
export function confidenceOf(best: SentenceScore, rivals: readonly Ranked[], asked: Asked): Confidence {
  const { isStrange, hasVectors, features } = signsOf(best, rivals, asked);
  const model = hasVectors ? 'onTopic' : 'onTopicWithoutVectors';
  return {
    onTopic: isStrange ? 0 : chance(confidenceWeights[model], features),
    supported: asked.query.language === 'en' ? chance(confidenceWeights.supported, features) : 1,
  };
}

const chance = (weights: Partial<ByName<keyof ConfidenceFeatures>>, features: ConfidenceFeatures): number =>
  logistic(weightedSum(weights, features));

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
export function signsOf(best: SentenceScore, rivals: readonly Ranked[], { query, statistics }: Asked) {
  const { ranked, sentence } = best;
  const weights = weighTerms(distinctTerms(query), statistics);
  const names = namesAsked(query.text);
  const present = new Set(ranked.terms);
  const missing = [...weights].filter(([term]) => !present.has(term)).map(([, weight]) => weight);
  const unknown = [...weights.keys()].filter((term) => !statistics.documentFrequency.get(term)).length;
  const features = {
    bias: 1,
    rank: ranked.score,
    similarity: best.features.similarity,
    trigrams: best.features.trigrams,
    passageCoverage: softCoverage(present, weights),
    /** The share of the question's terms that no article has. */
    unknown: unknown / Math.max(1, weights.size),
    heaviestMissing: Math.min(heaviest, Math.max(0, ...missing)),
    names: shareMentioned(names, sentence.text, 1),
    namesNearby: shareMentioned(names, ranked.passage.text, 1),
    ...contradictions(best, { query, statistics }),
    crowd: crowdOf(best, rivals),
  };
  const isStrange = weights.size <= fewTerms && namesAnUnknown(query, statistics);
  return { isStrange, hasVectors: ranked.similarity !== undefined, features };
}

/** What the question turns on and the sentence lacks or reverses. */
function contradictions({ sentence, features }: SentenceScore, { query, statistics }: Asked) {
  const claimed = tokensOf(query.text, query.language);
  const given = tokensOf(sentence.text, query.language);
  const asksYear = /\bwhat year\b/i.test(query.text) && !/\b\d{3,4}\b/.test(sentence.text);
  return {
    numbers: shareOfNumbers(claimed, given),
    // A sentence that says the opposite answers "Does the union support the plan?" with no.
    negated: query.kind !== 'yes-no' && negation.test(query.text) && !negation.test(sentence.text) ? 1 : 0,
    opposed: query.kind !== 'yes-no' && directionDiffers(claimed, given) ? 1 : 0,
    lacksTime: asksYear || (query.kind === 'time' && features.time === 0) ? 1 : 0,
    lacksNumber: asksNumber(query) && (features.number === 0 || countsUnknown(query, statistics)) ? 1 : 0,
  };
}

const asksNumber = ({ kind }: Asked['query']): boolean => kind === 'number' || kind === 'money';

/** Of the numbers in the question, however they are written, how many the sentence has; "one" seldom counts anything. */
function shareOfNumbers(question: readonly Token[], sentence: readonly Token[]): number {
  const present = new Set(sentence.map(({ key }) => key));
  const wanted = question.filter(({ key, number }) => number !== undefined && key !== '#1').map(({ key }) => key);
  return wanted.length === 0 ? 1 : wanted.filter((key) => present.has(key)).length / wanted.length;
}

/** "How many troops", where no article speaks of troops. */
function countsUnknown({ text, language }: Asked['query'], { documentFrequency }: Asked['statistics']): boolean {
  const [term] = termsOf(thingCounted(text) ?? '', language);
  return term !== undefined && documentFrequency.has(term) && !documentFrequency.get(term);
}

/** In a short question a name that no article has is what it is about: "Who is the mayor of Paris?" */
const fewTerms = 3;
const namesAnUnknown = (
  { text, terms, language }: Asked['query'],
  { documentFrequency }: Asked['statistics'],
): boolean =>
  namesAsked(text).some((name) =>
    termsOf(name, language).some((term) => terms.includes(term) && !documentFrequency.get(term)),
  );
