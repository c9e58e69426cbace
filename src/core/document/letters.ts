/** In letters: as many together are no chance. */
const width = 8;

/** Letters and figures alone. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '');

/** Calls back with a hash of every so many letters, and where they begin. */
function eachWindow(letters: string, visit: (hash: number, at: number) => void): void {
  for (let at = 0; at + width <= letters.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + width; next += 1) hash = Math.imul(hash ^ letters.charCodeAt(next), 0x01000193);
    visit((hash ^ (hash >>> 15)) >>> 0, at);
  }
}

export interface Sample {
  /** Which letters of the text stand in the sample too, among others before and after. */
  cover(letters: string, words: readonly string[], covered: Uint8Array): void;
}

/** Bits a letter: so few of them are set that hardly any is by chance. */
const bitsPerLetter = 64;

/** Texts to look letters up in; a bit for every few letters in sequence, so that a book costs some megabytes. */
export function sampleOf(texts: readonly string[]): Sample {
  const letters = texts.map(bare).join('');
  const words = new Set(texts.flatMap(wordsOf));
  const wholes = new Set(texts.map(bare));
  const size = 2 ** Math.min(29, Math.max(16, Math.ceil(Math.log2(bitsPerLetter * letters.length + 1))));
  const bits = new Uint8Array(size / 8);
  eachWindow(letters, (hash) => {
    const bit = hash % size;
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  });
  return {
    cover(text, own, covered) {
      if (text.length < width && (wholes.has(text) || own.every((word) => words.has(word)))) covered.fill(1);
      eachWindow(text, (hash, at) => {
        const bit = hash % size;
        if ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) covered.fill(1, at, at + width);
      });
    },
  };
}

export const count = (covered: Uint8Array): number => covered.reduce((sum, one) => sum + one, 0);

/** Of a text's letters: kept so far, it is the article's. */
const ofArticle = 0.8;
const shortestOfArticle = 40;

/** Whether most of a text's letters stand in the sample, and there are enough of them to tell. */
export function standsIn(text: string, sample: Sample): boolean {
  const letters = bare(text);
  if (letters.length < shortestOfArticle) return false;
  const covered = new Uint8Array(letters.length);
  sample.cover(letters, [], covered);
  return count(covered) >= ofArticle * letters.length;
}
