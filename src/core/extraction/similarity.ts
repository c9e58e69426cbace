import type { WeightedTerms } from '../retrieval/term-scores.ts';
import { defaultLexicon, inAllLanguages } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';

/** Words that ask rather than name what is asked for. */
const asking: ReadonlySet<string> = new Set(defaultLexicon.asking);

/** The text's words as written, in lower case, without those that merely ask. */
export const plainWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !asking.has(word));

/** Two letters are in everything, four are too many to outlive an ending. */
const gramLetters = 3;

/** Character trigrams of the words, with their ends marked: likeness that outlives stems ("intercept", "interception"). */
export function trigramsOf(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of words) {
    const padded = `_${word}_`;
    for (let at = 0; at + gramLetters <= padded.length; at += 1) found.add(padded.slice(at, at + gramLetters));
  }
  return found;
}

/** Those of the trigrams that the words have; the words' own need not be written out for that. */
export function trigramsHeld(wanted: ReadonlySet<string>, words: readonly string[]): readonly string[] {
  const marked = `_${words.join('_ _')}_`;
  return [...wanted].filter((gram) => marked.includes(gram));
}

/** The share of `wanted` that is in `present`: 0 to 1. */
export function shareIn(wanted: ReadonlySet<string>, present: { has(item: string): boolean }): number {
  let found = 0;
  for (const item of wanted) if (present.has(item)) found += 1;
  return shareOf(found, wanted);
}

/** So many of `wanted`, as a share: 0 to 1. */
export const shareOf = (found: number, wanted: ReadonlySet<string>): number =>
  wanted.size === 0 ? 0 : found / wanted.size;

/** Words that share so many first letters are mostly kin; shorter beginnings are prefixes. */
const stemLetters = 5;
/** What a term with only the same beginning counts: it may be another word after all. */
const kinship = 0.7;

/** As `coverage`, where a long term that shares its first letters counts for most: "govern" and "governor". */
export function softCoverage(terms: ReadonlySet<string>, weights: WeightedTerms): number {
  const beginnings = new Set([...terms].map((term) => term.slice(0, stemLetters)));
  let total = 0;
  let found = 0;
  for (const [term, weight] of weights) {
    total += weight;
    if (terms.has(term)) found += weight;
    else if (term.length >= stemLetters && beginnings.has(term.slice(0, stemLetters))) found += weight * kinship;
  }
  return total === 0 ? 0 : found / total;
}

const possessive = new RegExp(`${anyOf(inAllLanguages(({ names }) => names?.possessive))}$`, 'u');

/** Capitalised words of the question but the first, in lower case. */
export const namesAsked = (question: string): readonly string[] =>
  [...question.matchAll(/(?<=\s)\p{Lu}[\p{L}'’-]+/gu)].map(([name]) => name.toLowerCase().replace(possessive, ''));

/** Of the things in lower case, how many the text mentions: 0 to 1; `ifNone` when there are none. */
export function shareMentioned(things: readonly string[], text: string, ifNone: 0 | 1): number {
  if (things.length === 0) return ifNone;
  const lower = text.toLowerCase();
  return things.filter((thing) => lower.includes(thing)).length / things.length;
}
