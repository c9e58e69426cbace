import type { Database } from 'better-sqlite3';
import type { LibraryQuery, LibraryResult } from '../../../ports.ts';
import { type Catalogue, type Entry, entriesInScope } from './catalogue.ts';
import { createExactSearch } from './exact-search.ts';
import { createLexicalSearch } from './lexical-search.ts';
import type { Passages } from './passages.ts';

export interface Search {
  /** What takes time and may be done before, while the thread serves others. */
  prepare(catalogue: Catalogue, query: LibraryQuery): Promise<void>;
  /** At one revision, without a pause. */
  run(catalogue: Catalogue, query: LibraryQuery): LibraryResult;
}

export function createSearch(database: Database, passages: Passages): Search {
  const lexical = createLexicalSearch(database);
  const exact = createExactSearch(database);

  /** Vectors of an earlier recipe cannot be compared with the question's. */
  const comparable = (catalogue: Catalogue, entries: readonly Entry[]): readonly Entry[] =>
    entries.filter(({ generation, vectors }) => vectors > 0 && generation === catalogue.generation);

  return {
    async prepare(catalogue, { scope, vector }) {
      if (vector) await exact.prepare(comparable(catalogue, entriesInScope(catalogue, scope)));
    },
    run(catalogue, { scope, terms, vector, limit }) {
      const entries = entriesInScope(catalogue, scope);
      const statistics = lexical.statistics(catalogue, entries, terms);
      const rows = new Set(lexical.best(catalogue, entries, { statistics, limit }));
      if (vector) for (const row of exact.nearest(comparable(catalogue, entries), vector, limit)) rows.add(row);
      return { candidates: passages.candidates([...rows], catalogue, vector), statistics };
    },
  };
}
