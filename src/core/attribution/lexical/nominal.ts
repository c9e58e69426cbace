import type { SpeechWords } from './speech-words.ts';
import { isCapital, isWord } from './token-kinds.ts';
import type { Token } from './tokens.ts';

/** Words that a noun phrase cannot hold. */
export const isFunctionWord = ({ lower, text }: Token, words: SpeechWords): boolean =>
  words.loose.has(lower) ||
  words.prepositions.has(lower) ||
  words.relatives.has(lower) ||
  words.that.has(lower) ||
  words.auxiliaries.has(lower) ||
  (words.days.has(lower) && (words.capitalNouns || /^\p{Ll}/u.test(text))) ||
  (/^\p{Ll}/u.test(text) && (words.verbs.has(lower) || words.adverb?.test(lower) === true));

/** Whether the token can be a word of a noun phrase that has begun. */
export function isNominal(token: Token | undefined, words: SpeechWords): boolean {
  if (!isWord(token)) return false;
  // "Domingo Zas": days have no capitals where nouns have none.
  if (isCapital(token)) return !words.capitalNouns || !words.days.has(token.lower);
  const { pronouns, determiners, objectDeterminers } = words;
  const isSmall = pronouns.has(token.lower) || determiners.has(token.lower) || objectDeterminers.has(token.lower);
  return !isSmall && !isFunctionWord(token, words) && words.verbForm?.test(token.text) !== true;
}
