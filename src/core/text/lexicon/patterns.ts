/** Written without spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

const sourceOf = (word: string): string =>
  word
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll(' ', '\\s+')
    .replaceAll("'", "['’]");

/**
 * The source of a pattern (flag u) for any of a lexicon's words, the longest first. In a word a star stands for any letters
 * or none, a blank for white space. No words: it matches nothing.
 */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return longestFirst.length === 0 ? '(?!)' : `(?:${longestFirst.map(sourceOf).join('|')})`;
}

/** As `anyOf`, where words of spaced writing stand by themselves: "in" is not found in "inside". */
export function anyWord(words: readonly string[]): string {
  const spaced = `(?<![\\p{L}\\p{N}])${anyOf(words.filter((word) => !unspaced.test(word)))}(?![\\p{L}\\p{N}])`;
  return `(?:${spaced}|${anyOf(words.filter((word) => unspaced.test(word)))})`;
}

/** For the source of a pattern where it stands by itself, in whatever casing: "is" is not found in "island". No source: no pattern. */
export const standing = (source: string | undefined): RegExp | undefined =>
  source === undefined ? undefined : new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'iu');
