import type { ClaimWord } from './claim-words.ts';
import type { Grounds } from './evidence-context.ts';

/** The least share of a claim's words with content that its evidence must have, and the longest run it may lack. */
const enough = { share: 0.6, run: 2 };

/** Whether the claim is about what its evidence is about. */
export function sharesEnough(words: readonly ClaimWord[], grounds: Grounds): boolean {
  const content = words.filter((word) => word.content && !word.capital);
  if (content.length === 0) return words.some((word) => grounds.keys.has(word.key) && word.content);
  const has = content.map((word) => isKnown(word, grounds.keys));
  const longest = Math.max(
    ...has
      .join(' ')
      .split('true')
      .map((lacking) => lacking.split('false').length - 1),
  );
  return has.filter(Boolean).length / content.length >= enough.share && longest <= enough.run;
}

const isKnown = (word: ClaimWord, keys: ReadonlySet<string>): boolean =>
  keys.has(word.key) || (word.key.length >= 5 && [...keys].some((key) => key.slice(0, 5) === word.key.slice(0, 5)));
