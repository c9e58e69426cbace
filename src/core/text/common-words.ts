import { capital } from './letters.ts';

let tokenizer: Promise<(text: string) => readonly number[]> | undefined;

/** Loaded when first needed: it takes a fifth of a second, and hardly any question asks for it. */
const loadTokenizer = (): NonNullable<typeof tokenizer> =>
  (tokenizer ??= import('gpt-tokenizer/encoding/o200k_base').then(({ encode }) => encode));

/** No word that is kept in one piece is longer. */
const longest = 40;

/**
 * Whether a word or name is so common, in whatever language, that it is no typing error: a byte-pair encoding learnt from
 * texts of all languages keeps it in one piece. A rare word may be false.
 */
export async function isCommonWord(word: string): Promise<boolean> {
  if (word.length > longest) return false;
  const encode = await loadTokenizer();
  const lower = word.toLowerCase();
  return [lower, capital(lower)].some((form) => encode(` ${form}`).length === 1);
}
