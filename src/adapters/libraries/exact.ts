import { LRUCache } from 'lru-cache';
import { dotProduct } from '../../core/retrieval/vectors.ts';
import type { Entry } from './entries.ts';

/** Keeps the best few of many scored rows, without sorting the many. */
export interface Best {
  offer(row: number, score: number): void;
  /** Best first. */
  rows(): readonly number[];
}

export function createBest(limit: number): Best {
  const rows: number[] = [];
  const scores: number[] = [];
  return {
    offer(row, score) {
      if (rows.length === limit && !(score > (scores.at(-1) ?? Infinity))) return;
      const place = placeOf(scores, score);
      rows.splice(place, 0, row);
      scores.splice(place, 0, score);
      if (rows.length <= limit) return;
      rows.pop();
      scores.pop();
    },
    rows: () => rows,
  };
}

/** Where a score belongs in a falling list, behind its equals. */
function placeOf(scores: readonly number[], score: number): number {
  let [low, high] = [0, scores.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scores[middle] as number) >= score) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An article's vectors, one behind the other, each with its row. */
export interface ArticleVectors {
  readonly rows: readonly number[];
  readonly numbers: Float32Array;
}

/** Vectors kept in memory: about 130,000 of 512 numbers. The least used go first. */
const cacheBytes = 256 * 2 ** 20;

/** Articles' vectors by `vectorsKey`. */
export const createVectorCache = (): LRUCache<number, ArticleVectors> =>
  new LRUCache({ maxSize: cacheBytes, sizeCalculation: ({ numbers }) => 64 + numbers.byteLength });

/** More than there are articles, and little enough that a key is a whole number with room for 8,000 spaces. */
const mostArticles = 2 ** 40;

/** An article's number is never used twice; of one space its vectors stay as they are. A number is made and found sooner than a text. */
export const vectorsKey = ({ no, space }: Pick<Entry, 'no' | 'space'>): number => space * mostArticles + no;

/** Compares all with the question. */
export function offerAll(best: Best, articles: Iterable<ArticleVectors>, question: Float32Array): void {
  for (const { rows, numbers } of articles) {
    if (numbers.length !== rows.length * question.length) continue;
    for (const [index, row] of rows.entries()) best.offer(row, dotProduct(question, numbers, index * question.length));
  }
}
