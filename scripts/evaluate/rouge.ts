export interface Rouge {
  /** ROUGE-1: the share of a reference's words that the text has, each as often. */
  readonly one: number;
  /** ROUGE-L: the longest run of the reference's words that the text has in the same order, with gaps, as a share. */
  readonly longest: number;
}

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Recall (Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries"), without stems; the best of the references. */
export function rougeRecall(text: string, references: readonly string[]): Rouge {
  const words = wordsIn(text);
  const scores = references.map((reference) => {
    const wanted = wordsIn(reference);
    const length = Math.max(1, wanted.length);
    return { one: shared(words, wanted) / length, longest: longestCommon(words, wanted) / length };
  });
  return {
    one: Math.max(0, ...scores.map(({ one }) => one)),
    longest: Math.max(0, ...scores.map(({ longest }) => longest)),
  };
}

/** As many words of the article's beginning as the summary has: what a summary must do better than. */
export function leadOfWords(article: string, summary: string): string {
  return wordsIn(article).slice(0, wordsIn(summary).length).join(' ');
}

function shared(words: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const current = [0];
    b.forEach((other, index) => {
      const best =
        word === other ? (previous[index] ?? 0) + 1 : Math.max(previous[index + 1] ?? 0, current[index] ?? 0);
      current.push(best);
    });
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
