import type { Database } from 'better-sqlite3';
import { dotProduct } from '../../../core/retrieval/vectors.ts';

import { unseal } from '../../databases/sealed.ts';
import { toVector } from '../../databases/vector-bytes.ts';
import { articleOfRow, type Entry, rangeOf } from '../entries.ts';
import type { StoredCandidate } from '../stored.ts';
import type { Catalogue } from './catalogue.ts';

/** As they are stored, but unsealed: that is worked out on the thread that reads, which serves nobody. */
export interface Passages {
  of(entry: Entry): readonly string[];
  at(row: number): string | undefined;
  sentenceVectors(row: number): Uint8Array | undefined;
  /** The rows' passages, compared with the question where they have a vector of its space. */
  candidates(rows: readonly number[], catalogue: Catalogue, question: Question): readonly StoredCandidate[];
}

interface Question {
  readonly vector?: Float32Array;
  readonly space: number;
}

interface PassageRow {
  readonly row: number;
  readonly passage: string;
  readonly terms: string;
  readonly vector: Buffer | null;
}

export function createPassages(database: Database): Passages {
  const all = database
    .prepare<[number, number], string>('SELECT passage FROM passages WHERE row BETWEEN ? AND ? ORDER BY row')
    .pluck();
  const one = database.prepare<[number], string>('SELECT passage FROM passages WHERE row = ?').pluck();
  const sentences = database.prepare<[number], Buffer>('SELECT vectors FROM sentences WHERE row = ?').pluck();
  const chosen = database.prepare<[string], PassageRow>(
    'SELECT row, passage, terms, vector FROM passages LEFT JOIN vectors USING (row) WHERE row IN (SELECT value FROM json_each(?))',
  );

  return {
    of(entry) {
      const { first, last } = rangeOf(entry);
      return all.all(first, last).map(unseal);
    },
    at(row) {
      const passage = one.get(row);
      return passage && unseal(passage);
    },
    sentenceVectors: (row) => sentences.get(row),
    candidates: (rows, { numbers }, { vector: question, space }) =>
      chosen.all(JSON.stringify(rows)).map(({ row, vector: bytes, passage, terms }) => {
        const candidate = { passage: unseal(passage), terms };
        const vector = bytes && numbers.get(articleOfRow(row))?.space === space ? toVector(bytes) : undefined;
        if (vector?.length !== question?.length || !vector || !question) return candidate;
        return { ...candidate, similarity: dotProduct(vector, question) };
      }),
  };
}
