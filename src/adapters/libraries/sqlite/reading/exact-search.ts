import type { Database } from 'better-sqlite3';
import { toVector } from '../../../databases/vector-bytes.ts';
import { type Entry, rangeOf } from '../../entries.ts';
import { type ArticleVectors, createBest, createVectorCache, offerAll, vectorsKey } from '../../exact.ts';

interface ExactSearch {
  /** Rows of the passages closest to the question, best first, by comparing all. */
  nearest(entries: readonly Entry[], question: Float32Array, limit: number): readonly number[];
}

export function createExactSearch(database: Database): ExactSearch {
  const cache = createVectorCache();
  const select = database
    .prepare<[number, number], [number, Buffer]>('SELECT row, vector FROM vectors WHERE row BETWEEN ? AND ?')
    .raw();

  const vectorsOf = (entry: Entry): ArticleVectors => {
    const known = cache.get(vectorsKey(entry));
    if (known) return known;
    const { first, last } = rangeOf(entry);
    const read = select.all(first, last);
    const numbers = toVector(Buffer.concat(read.map(([, bytes]) => bytes)));
    const article = { rows: read.map(([row]) => row), numbers };
    cache.set(vectorsKey(entry), article);
    return article;
  };
  function* vectorsOfAll(entries: readonly Entry[]): Generator<ArticleVectors> {
    for (const entry of entries) yield vectorsOf(entry);
  }

  return {
    nearest(entries, question, limit) {
      const best = createBest(limit);
      offerAll(best, vectorsOfAll(entries), question);
      return best.rows();
    },
  };
}
