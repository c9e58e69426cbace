import type { Passage } from '../document/passage.ts';
import { lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { directionDiffers } from './antonyms.ts';
import { type Token, tokensOf } from './claim-words.ts';
import { type GroundSentence, languageOf, sentencesOfPassage } from './evidence-context.ts';
import { negationDiffers } from './negation.ts';
import { ordersMachines } from './orders-to-machines.ts';
import type { Quoted } from './support.ts';

/** Words with content that a claim and a sentence must share to be on the same thing: one of two says little. Chosen by hand, not fitted. */
const leastShared = 3;
/** Of a sentence's words with content, those that are the claim's, where it is to deny the claim: more is on something else as well. */
const leastOfDenial = 0.5;
/** Of the claim's words with content, those that may be others where a sentence has another number. */
const mostMissing = 0.2;
const mostFound = 2;

/**
 * Sentences of the cited articles that say of the same thing another number, the opposite, or that it is not so: a claim that
 * one of them contradicts is not settled by its own. Another time or another name makes it another thing.
 * @param known the passages to look in
 */
export function contradictionsOf(
  claim: string,
  quotes: readonly Quoted[],
  known: readonly Passage[],
): readonly Quoted[] {
  const cited = new Set(quotes.map(({ passage }) => passage.articleId));
  const language = quotes[0] ? languageOf(quotes[0].passage) : undefined;
  if (language === undefined) return [];
  const words = tokensOf(claim, language);
  const about = contentOf(words);
  if (about.length < leastShared) return [];
  const evidence = quotes.flatMap(sentencesAt);
  const said: Said = { words, about, evidence: evidence.flatMap((sentence) => sentence.words) };
  return known
    .filter((passage) => cited.has(passage.articleId) && mayTell(passage, about))
    .flatMap((passage) =>
      sentencesOfPassage(passage)
        .filter((sentence) => !evidence.includes(sentence) && contradicts(sentence, said, language))
        .map((place) => ({ passage, place })),
    )
    .slice(0, mostFound);
}

interface Said {
  readonly words: readonly Token[];
  /** Its words with content, numbers apart. */
  readonly about: readonly Token[];
  readonly evidence: readonly Token[];
}

const contentOf = (words: readonly Token[]): readonly Token[] =>
  words.filter(({ content, number }) => content && !number);

const sentencesAt = ({ passage, place }: Quoted): readonly GroundSentence[] =>
  sentencesOfPassage(passage).filter(({ start, end }) => start < place.end && end > place.start);

/** Before a passage is read: whether the beginnings of the words stand in it. */
const mayTell = ({ text }: Passage, about: readonly Token[]): boolean => {
  const lower = text.toLowerCase();
  return about.filter((word) => lower.includes(word.lower.slice(0, 4))).length >= leastShared;
};

function contradicts({ text, words }: GroundSentence, said: Said, language: string): boolean {
  if (/\?\s*$/u.test(text) || ordersMachines(text)) return false;
  const there = new Set(words.map(({ key }) => key));
  const missing = said.about.filter(({ key }) => !there.has(key));
  if (lexiconOf(language)?.capitalNouns !== true && otherNames(words, said).length > 0) return false;
  if (missing.length <= said.about.length * mostMissing && otherNumber(text, words, said, language)) return true;
  if (missing.length > 1 || isOtherTime(words, said, language) || numbersMissing(said.words, words).length > 0)
    return false;
  const own = contentOf(words);
  const shared = own.filter(({ key }) => said.about.some((word) => word.key === key));
  if (shared.length < leastShared || shared.length < own.length * leastOfDenial) return false;
  return missing.length === 0 ? negationDiffers(said.words, words) : directionDiffers(said.words, words);
}

const numbersMissing = (here: readonly Token[], there: readonly Token[]): readonly Token[] =>
  here.filter(({ number, key }) => number && key !== '#1' && !there.some((other) => other.key === key));

const otherNames = (words: readonly Token[], { evidence, words: claim }: Said): readonly Token[] =>
  words.filter(({ name, key }) => name && ![...evidence, ...claim].some((other) => other.key === key));

const isYear = ({ key }: Token): boolean => /^#(?:1\d|20)\d\d$/.test(key);

/** One number of the claim is not there, but another of its kind. */
function otherNumber(text: string, words: readonly Token[], said: Said, language: string): boolean {
  const [one, ...more] = numbersMissing(said.words, words);
  if (!one || more.length > 0) return false;
  const others = numbersMissing(words, [...said.evidence, ...said.words]);
  if (isYear(one))
    return (
      others.filter(isYear).length === 1 &&
      !words.some((word) => isYear(word) && said.words.some(({ key }) => key === word.key))
    );
  if (isOtherTime(words, said, language)) return false;
  return others.some((other) => isOfKind(other, words, one, said.words) && !isBounded(text, other, language));
}

/** Counting the same: the word behind it, or its unit. */
function isOfKind(other: Token, there: readonly Token[], one: Token, here: readonly Token[]): boolean {
  if (isYear(other) || /th$/.test(other.key) !== /th$/.test(one.key)) return false;
  if (one.number?.unit !== undefined || other.number?.unit !== undefined)
    return one.number?.unit === other.number?.unit;
  const behind = (word: Token, words: readonly Token[]): string | undefined =>
    words.slice(words.indexOf(word) + 1, words.indexOf(word) + 3).find(({ content }) => content)?.key;
  const counted = behind(one, here);
  return counted !== undefined && counted === behind(other, there);
}

const boundBefore = perLanguage(
  ({ checking }) =>
    new RegExp(`(?<!\\p{L})${anyOf(Object.values(checking?.bounds ?? {}).flat())}(?:\\s\\p{L}+)?\\s*$`, 'iu'),
);

/** "About 9,000" does not contradict 8,953. */
const isBounded = (text: string, { start }: Token, language: string): boolean =>
  boundBefore(language)?.test(text.slice(0, start)) === true;

const namesOfTimes = perLanguage(({ calendar }) => {
  const { months = [], weekdays = [], relative = [] } = calendar ?? {};
  return new Set([...months, ...weekdays, ...relative].map((word) => word.toLowerCase()));
});

/** It tells of a day, month or year that the evidence does not, or the other way round. */
function isOtherTime(words: readonly Token[], { evidence, words: claim }: Said, language: string): boolean {
  const named = namesOfTimes(language);
  const timesOf = (of: readonly Token[]): ReadonlySet<string> =>
    new Set(of.filter((word) => isYear(word) || named?.has(word.lower)).map(({ key }) => key));
  const [there, here] = [timesOf(words), timesOf([...evidence, ...claim])];
  return [...there].some((key) => !here.has(key)) || [...here].some((key) => !there.has(key));
}
