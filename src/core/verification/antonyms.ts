import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import type { Token } from './claim-words.ts';
import { negationsOf } from './negation.ts';

const sides = new Map<string, Set<string>>();
const opposites = new Map<string, Set<string>>();
for (const line of defaultLexicon.antonyms) {
  const [one = [], other = []] = line.split('|').map((side) => side.trim().split(/\s+/));
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const)
    for (const word of here) {
      sides.set(word, new Set([...(sides.get(word) ?? []), ...here]));
      opposites.set(word, new Set([...(opposites.get(word) ?? []), ...there]));
    }
}

const prefixes = new RegExp(`^${anyOf(defaultLexicon.negation.prefixes)}`, 'u');

/** "legal" and "illegal", "establish" and "disestablish". */
function reverses(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length > 3 && prefixes.test(longer) && longer.replace(prefixes, '') === shorter;
}

/** "rose" and "fell", "before" and "after", "legal" and "illegal". */
export function areAntonyms(one: string, other: string): boolean {
  return (opposites.get(one)?.has(other) && !sides.get(one)?.has(other)) || reverses(one, other);
}

const boundWords = new Set(
  Object.values(defaultLexicon.checking.bounds).flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))),
);

/** "no fewer than 9": how numbers are bounded is compared elsewhere. */
const boundsNumber = (words: readonly Token[], at: number): boolean =>
  boundWords.has(words[at]?.lower ?? '') && words.slice(at + 1, at + 3).some(({ number }) => number);

const isNegated = (words: readonly Token[], at: number): boolean =>
  negationsOf(words).some(({ head }) => head === words[at]);

/** Whether the claim has a word that the evidence lacks, while the evidence has its opposite. */
export function directionDiffers(claim: readonly Token[], evidence: readonly Token[]): boolean {
  const there = new Set(evidence.map(({ lower }) => lower));
  const stems = new Set(evidence.map(({ key }) => key));
  return claim.some(({ lower, key }, at) => {
    if (boundsNumber(claim, at) || isNegated(claim, at)) return false;
    if (stems.has(key) || there.has(lower) || [...(sides.get(lower) ?? [])].some((word) => there.has(word)))
      return false;
    return evidence.some((other) => areAntonyms(lower, other.lower) || reverses(key, other.key));
  });
}
