import type { Token } from './claim-words.ts';
import type { EvidenceContext } from './evidence-context.ts';

/** The least share of a claim's words with content that its evidence must have, and the longest run it may lack. Chosen by hand, not fitted. */
const enough = { share: 0.6, run: 2 };

/** Whether the claim is about what its evidence is about. */
export function sharesEnough(words: readonly Token[], context: EvidenceContext): boolean {
  const content = words.filter((word) => word.content && !word.capital);
  if (content.length === 0) return words.some((word) => context.keys.has(word.key) && word.content);
  const has = content.map((word) => isKnown(word, context.keys));
  const longest = Math.max(
    ...has
      .join(' ')
      .split('true')
      .map((lacking) => lacking.split('false').length - 1),
  );
  return has.filter(Boolean).length / content.length >= enough.share && longest <= enough.run;
}

/** In letters: words that begin alike for so long are mostly forms of one. */
const stemLetters = 5;

const isKnown = (word: Token, keys: ReadonlySet<string>): boolean =>
  keys.has(word.key) ||
  (word.key.length >= stemLetters &&
    [...keys].some((key) => key.slice(0, stemLetters) === word.key.slice(0, stemLetters)));
