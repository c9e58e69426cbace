import { capital } from './letters.ts';

let vocabulary: Promise<ReadonlySet<string>> | undefined;

/** Tokens that begin with a blank, in base64, as the vocabulary has them. */
const afterBlank = /(?<=\s)I[A-P][\w+/]*=*(?=\s|$)/g;

/** Loaded when first needed: it takes a tenth of a second, and hardly any question asks for it. */
const loadVocabulary = (): NonNullable<typeof vocabulary> =>
  (vocabulary ??= import('js-tiktoken/ranks/o200k_base').then(
    ({ default: { bpe_ranks: tokens } }) => new Set(tokens.match(afterBlank)),
  ));

/** No word that is kept in one piece is longer. */
const longest = 40;

/**
 * Whether a word or name is so common, in whatever language, that it is no typing error: a byte-pair encoding learnt from
 * texts of all languages keeps it in one piece. A rare word may be false.
 */
export async function isCommonWord(word: string): Promise<boolean> {
  if (word.length > longest) return false;
  const tokens = await loadVocabulary();
  const lower = word.toLowerCase();
  return [lower, capital(lower)].some((form) => tokens.has(Buffer.from(` ${form}`).toString('base64')));
}
