import type { Database } from 'better-sqlite3';
import type { TermStatistics } from '../../../../core/retrieval/term-scores.ts';
import { keptOn } from '../../../../core/text/kept-on.ts';
import { type Entry, rowsOfArticle } from '../../entries.ts';
import type { Catalogue } from '../catalogue.ts';

/** How many occurrences are ranked at most; beyond, the most frequent terms choose no candidates where rarer ones do. */
const mostRanked = 20_000;
/** Larger scopes are given the statistics of the whole library, which hardly differ and need no counting. */
const mostCounted = 5_000;

interface LexicalSearch {
  statistics(catalogue: Catalogue, entries: readonly Entry[], terms: readonly string[]): TermStatistics;
  /** Rows of the passages that have any of the terms, best first by SQLite's BM25. */
  best(catalogue: Catalogue, entries: readonly Entry[], query: LexicalQuery): readonly number[];
}

interface LexicalQuery {
  readonly statistics: TermStatistics;
  readonly limit: number;
}

const inArticles = `AND rowid / ${rowsOfArticle} IN (SELECT value FROM json_each(?))`;

export function createLexicalSearch(database: Database): LexicalSearch {
  const prepared = (sql: string) => database.prepare<unknown[], number>(sql).pluck();
  const frequency = prepared('SELECT doc FROM vocabulary WHERE term = ?');
  const frequencyIn = prepared(`SELECT count(*) FROM passage_terms WHERE passage_terms MATCH ? ${inArticles}`);
  const ranked = (filter: string): string =>
    `SELECT rowid FROM passage_terms WHERE passage_terms MATCH ? ${filter} ORDER BY bm25(passage_terms) LIMIT ?`;
  const best = prepared(ranked(''));
  const bestIn = prepared(ranked(inArticles));

  return {
    statistics(catalogue, entries, terms) {
      const isWhole = entries.length === catalogue.entries.size || passagesOf(entries) > mostCounted;
      const counted = isWhole ? allOf(catalogue) : entries;
      const having = (term: string): number =>
        (isWhole ? frequency.get(term) : frequencyIn.get(phrase(term), numbersOf(counted))) ?? 0;
      const passages = passagesOf(counted);
      return {
        passages,
        averageLength: passages === 0 ? 0 : termsIn(counted) / passages,
        documentFrequency: new Map(terms.map((term) => [term, having(term)])),
      };
    },
    best(catalogue, entries, { statistics, limit }) {
      const expression = telling(statistics.documentFrequency).map(phrase).join(' OR ');
      if (expression === '') return [];
      if (entries.length === catalogue.entries.size) return best.all(expression, limit);
      return bestIn.all(expression, numbersOf(entries), limit);
    },
  };
}

const numbersOf = keptOn((entries: readonly Entry[]): string => JSON.stringify(entries.map(({ no }) => no)));

const sumOf = (entries: readonly Entry[], value: (entry: Entry) => number): number =>
  entries.reduce((sum, entry) => sum + value(entry), 0);

const passagesOf = keptOn((entries: readonly Entry[]): number => sumOf(entries, ({ summary }) => summary.passages));

const termsIn = keptOn((entries: readonly Entry[]): number => sumOf(entries, ({ terms }) => terms));

const allOf = keptOn((catalogue: Catalogue): readonly Entry[] => [...catalogue.entries.values()]);

/** A term as FTS5 takes it literally. */
const phrase = (term: string): string => `"${term.replaceAll('"', '""')}"`;

/** The terms that are there, the rarest first, as long as they do not occur too often together. */
function telling(documentFrequency: ReadonlyMap<string, number>): readonly string[] {
  const rarest = [...documentFrequency].filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b);
  let occurrences = 0;
  return rarest.flatMap(([term, count], index) => {
    occurrences += count;
    return index === 0 || occurrences <= mostRanked ? [term] : [];
  });
}
