import { claimWords } from './checks/claim-words.ts';
import { directionDiffers } from './checks/opposites.ts';
import { namesAsked, shareMentioned, softCoverage } from './likeness.ts';
import { distinctTerms } from './query.ts';
import { weighTerms } from './ranking.ts';
import type { Asked, RankedSentence } from './sentence-ranking.ts';
import { termsOf } from './terms.ts';

/** How sure it is that the best sentence answers: two logistic models, each 0 to 1, fitted on the open question sets. */
export interface Confidence {
  /** The articles speak of what is asked at all. */
  readonly onTopic: number;
  /** They say just this: nothing that the question turns on is missing or reversed. Told for English only. */
  readonly supported: number;
}

/** The one place where it is decided what is enough; see `npm run evaluate`. */
const least: Confidence = { onTopic: 0.4, supported: 0.2 };

export const isEnough = ({ onTopic, supported }: Confidence): boolean =>
  onTopic >= least.onTopic && supported >= least.supported;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const negation = /\b(?:not|never|no|nor|neither|none|non|cannot)\b|n['’]t\b/i;
const heaviest = 4.6;

export function confidenceOf(best: RankedSentence, asked: Asked): Confidence {
  const signs = signsOf(best, asked);
  return { onTopic: onTopic(signs), supported: asked.query.language === 'en' ? supported(signs) : 1 };
}

type Signs = ReturnType<typeof signsOf>;

function signsOf({ ranked, sentence, features }: RankedSentence, { query, statistics }: Asked) {
  const weights = weighTerms(distinctTerms(query), statistics);
  const names = namesAsked(query.text);
  const present = new Set(ranked.terms);
  const missing = [...weights].filter(([term]) => !present.has(term)).map(([, weight]) => weight);
  const unknown = [...weights.keys()].filter((term) => !statistics.documentFrequency.get(term)).length;
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
    numbers: shareMentioned(query.text.match(/\p{N}[\p{N}.,]*/gu) ?? [], sentence.text, 1),
    names: shareMentioned(names, sentence.text, 1),
    namesNearby: shareMentioned(names, ranked.passage.text, 1),
    negated: negation.test(query.text) && !negation.test(sentence.text) ? 1 : 0,
    opposed: directionDiffers(claimWords(query.text, query.language), claimWords(sentence.text, query.language))
      ? 1
      : 0,
    lacksTime: asksYear || (query.kind === 'time' && features.kind === 0) ? 1 : 0,
    lacksNumber: query.kind === 'number' && features.kind === 0 ? 1 : 0,
  };
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
    -2.21 +
      2.25 * signs.similarity +
      0.45 * signs.names +
      0.18 * signs.namesNearby +
      1.14 * signs.numbers -
      0.17 * signs.heaviestMissing -
      0.75 * signs.lacksTime -
      1.75 * signs.lacksNumber -
      3.43 * signs.negated -
      1.89 * signs.opposed,
  );
