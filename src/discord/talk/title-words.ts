import { bare } from './bare.ts';

/** Shorter words are of any title. */
const shortest = 4;
const ending = /(?:es|en|er|e|n|s)$/;
const stemOf = (word: string): string => word.replace(ending, '');

/** Whether a word, as `bare` leaves it, is one of these titles, whatever its ending. */
export function wordsOfTitles(titles: readonly string[]): (word: string) => boolean {
  const stems = new Set(
    titles
      .flatMap((title) => bare(title).split(' '))
      .filter((word) => word.length >= shortest)
      .map(stemOf),
  );
  return (word) => word.length >= shortest && stems.has(stemOf(word));
}
