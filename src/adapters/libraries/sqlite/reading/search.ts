import type { Database } from 'better-sqlite3';
import { keptOn } from '../../../../core/text/kept-on.ts';
import type { LibraryQuery, LibraryResult } from '../../../../ports/library.ts';
import { articleOfRow, type Entry } from '../../entries.ts';
import type { StoredCandidate } from '../../stored.ts';
import { type Catalogue, entriesInScope } from '../catalogue.ts';
import { createHnswSearch, type Nearest } from '../hnsw/search.ts';
import type { Passages } from '../passages.ts';
import { createExactSearch } from './exact-search.ts';
import { createLexicalSearch } from './lexical-search.ts';

export interface SearchOptions {
  readonly folder: string;
  /** Scopes of up to so many vectors are compared one by one, larger ones by way of HNSW. */
  readonly exactLimit: number;
}

/** Its vector is of the space. */
export interface SpaceQuery extends LibraryQuery {
  readonly space: number;
}

export interface StoredResult extends Omit<LibraryResult, 'candidates'> {
  readonly candidates: readonly StoredCandidate[];
}

export interface Search {
  /** What the HNSW index finds, which may have to be loaded first; nothing where all vectors are compared instead. */
  prepare(catalogue: Catalogue, query: SpaceQuery): Promise<Nearest | undefined>;
  /** At one revision, without a pause; finds also what has come since it was prepared, and nothing that has gone. */
  run(catalogue: Catalogue, query: SpaceQuery, prepared: Nearest | undefined): StoredResult;
}

export function createSearch(database: Database, passages: Passages, { folder, exactLimit }: SearchOptions): Search {
  const lexical = createLexicalSearch(database);
  const exact = createExactSearch(database);
  const hnsw = createHnswSearch(folder);

  return {
    async prepare(catalogue, { scope, vector, space, limit }) {
      if (!vector) return undefined;
      const entries = comparable(entriesInScope(catalogue, scope), space);
      const isLarge = vectorsOf(entries) > exactLimit;
      return isLarge ? hnsw.nearest(catalogue, entries, { vector, space, limit }) : undefined;
    },
    run(catalogue, { scope, terms, vector, space, limit }, nearest) {
      const entries = entriesInScope(catalogue, scope);
      const statistics = lexical.statistics(catalogue, entries, terms);
      const rows = new Set(lexical.best(catalogue, entries, { statistics, limit }));
      const near = comparable(entries, space);
      if (vector) for (const row of exact.nearest(newer(near, nearest), vector, limit)) rows.add(row);
      if (nearest) for (const row of foundAmong(near, nearest)) rows.add(row);
      return {
        candidates: passages.candidates([...rows], catalogue, { space, ...(vector ? { vector } : {}) }),
        statistics,
      };
    },
  };
}

/** Vectors of another space cannot be compared with the question's. */
const comparable = (entries: readonly Entry[], space: number): readonly Entry[] => bySpace(entries).get(space) ?? [];

const bySpace = keptOn((entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> => {
  const withVectors = entries.filter(({ vectors }) => vectors > 0);
  const spaces = new Set(withVectors.map(({ space }) => space));
  return new Map([...spaces].map((one) => [one, withVectors.filter(({ space }) => space === one)]));
});

const vectorsOf = keptOn((entries: readonly Entry[]): number => entries.reduce((sum, { vectors }) => sum + vectors, 0));

const numbersOf = keptOn((entries: readonly Entry[]): ReadonlySet<number> => new Set(entries.map(({ no }) => no)));

const foundAmong = (entries: readonly Entry[], { rows }: Nearest): readonly number[] =>
  rows.filter((row) => numbersOf(entries).has(articleOfRow(row)));

/** What HNSW does not cover. */
const newer = (entries: readonly Entry[], nearest: Nearest | undefined): readonly Entry[] =>
  nearest ? entries.filter(({ no }) => no > nearest.covered) : entries;
