import { distinctTerms } from '../question/query.ts';
import { thingCounted } from '../question/question-kind.ts';
import { type Ranked, weighTerms } from '../retrieval/passage-ranking.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { termsOf } from '../text/terms.ts';
import { directionDiffers } from '../verification/antonyms.ts';
import { type Token, tokensOf } from '../verification/claim-words.ts';
import type { Asked, SentenceScore } from './sentence-ranking.ts';
import { namesAsked, shareMentioned, softCoverage } from './similarity.ts';

/** How sure it is that the best sentence answers: two logistic models, each 0 to 1, fitted on the open question sets. */
export interface Confidence {
  /** The articles speak of what is asked at all. */
  readonly onTopic: number;
  /** They say just this: nothing that the question turns on is missing or reversed. Told for English only. */
  readonly supported: number;
}

/** The one place where it is decided what is enough; see `npm run evaluate`. */
const least: Confidence = { onTopic: 0.4, supported: 0.17 };

export const isEnough = ({ onTopic, supported }: Confidence): boolean =>
  onTopic >= least.onTopic && supported >= least.supported;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const negation = new RegExp(anyWord(defaultLexicon.negation.words), 'iu');
const heaviest = 4.6;

/** `rivals` are the passages that were ranked, the best sentence's own among them. */
export function confidenceOf(best: SentenceScore, rivals: readonly Ranked[], asked: Asked): Confidence {
  const signs = { ...signsOf(best, asked), crowd: crowdOf(best, rivals) };
  return { onTopic: onTopic(signs), supported: asked.query.language === 'en' ? supported(signs) : 1 };
}

type Signs = ReturnType<typeof signsOf> & { readonly crowd: number };

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

function signsOf({ ranked, sentence, features }: SentenceScore, { query, statistics }: Asked) {
  const weights = weighTerms(distinctTerms(query), statistics);
  const names = namesAsked(query.text);
  const present = new Set(ranked.terms);
  const missing = [...weights].filter(([term]) => !present.has(term)).map(([, weight]) => weight);
  const unknown = [...weights.keys()].filter((term) => !statistics.documentFrequency.get(term)).length;
  const claimed = tokensOf(query.text, query.language);
  const given = tokensOf(sentence.text, query.language);
  const asksYear = /\bwhat year\b/i.test(query.text) && !/\b\d{3,4}\b/.test(sentence.text);
  return {
    hasVectors: ranked.similarity !== undefined,
    rank: ranked.score,
    similarity: features.similarity,
    trigrams: features.trigrams,
    passageCoverage: softCoverage(present, weights),
    unknown: unknown / Math.max(1, weights.size),
    isStrange: weights.size <= fewTerms && namesAnUnknown(query, statistics),
    heaviestMissing: Math.min(heaviest, Math.max(0, ...missing)),
    numbers: shareOfNumbers(claimed, given),
    names: shareMentioned(names, sentence.text, 1),
    namesNearby: shareMentioned(names, ranked.passage.text, 1),
    // A sentence that says the opposite answers "Does the union support the plan?" with no.
    negated: query.kind !== 'yes-no' && negation.test(query.text) && !negation.test(sentence.text) ? 1 : 0,
    opposed: query.kind !== 'yes-no' && directionDiffers(claimed, given) ? 1 : 0,
    lacksTime: asksYear || (query.kind === 'time' && features.kind === 0) ? 1 : 0,
    lacksNumber: query.kind === 'number' && (features.kind === 0 || countsUnknown(query, statistics)) ? 1 : 0,
  };
}

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

function onTopic(signs: Signs): number {
  if (signs.isStrange) return 0;
  if (!signs.hasVectors) return logistic(3.69 - 10.47 * signs.unknown + 1.45 * signs.trigrams + 5 * signs.rank);
  return logistic(
    -9.65 +
      3.7 * signs.passageCoverage -
      4.49 * signs.unknown +
      0.35 * signs.namesNearby +
      8.41 * signs.trigrams +
      4.77 * signs.rank +
      12.38 * signs.similarity,
  );
}

/** Every sign pulls the way a reader would expect, though free weights would fit the sets better. */
const supported = (signs: Signs): number =>
  logistic(
    -2.42 +
      1.66 * signs.similarity +
      0.44 * signs.names +
      0.22 * signs.namesNearby +
      1.57 * signs.numbers -
      0.08 * signs.heaviestMissing -
      0.6 * signs.lacksTime -
      2.1 * signs.lacksNumber -
      3.46 * signs.negated -
      1.8 * signs.opposed -
      1.4 * signs.crowd,
  );
