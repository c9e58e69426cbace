import type { TermStatistics } from '../../../core/retrieval/term-scores.ts';
import type { Sql } from '../../databases/postgres/postgres.ts';
import { type Entry, rowsOfArticle } from '../entries.ts';
import type { InScope } from './catalogue.ts';
import { keyOf, wordOf } from './terms.ts';

/**
 * How many occurrences are ranked at most; beyond, the most frequent terms choose no candidates where rarer ones do. Fewer than in
 * SQLite, whose index knows how often a term occurs in a passage: here each row is looked at for that.
 */
const mostRanked = 5_000;
/** A larger choice of a collection's articles is given the statistics of the whole collection, which hardly differ. */
const mostCounted = 5_000;

/** As Lucene and SQLite have them. */
const bm25 = { k1: 1.2, b: 0.75 };

const sumOf = (entries: readonly Entry[], value: (entry: Entry) => number): number =>
  entries.reduce((sum, entry) => sum + value(entry), 0);

const passagesOf = (entries: readonly Entry[]): number => sumOf(entries, ({ summary }) => summary.passages);

/** Of the scope, but for a large choice among a collection's articles: then of the collections. */
export async function statisticsOf(sql: Sql, scope: InScope, terms: readonly string[]): Promise<TermStatistics> {
  const { entries, collections, isWhole } = scope;
  const passages = passagesOf(entries);
  const length = sumOf(entries, ({ terms: count }) => count);
  const isCounted = !isWhole && passages <= mostCounted;
  const counts =
    terms.length === 0 ? [] : await (isCounted ? countedIn(sql, scope, terms) : known(sql, collections, terms));
  const frequency = new Map(counts.map(({ word, passages: count }) => [word, count]));
  return {
    passages,
    averageLength: passages === 0 ? 0 : length / passages,
    // In part of a collection, what the whole has may be more than there is.
    documentFrequency: new Map(terms.map((term) => [term, Math.min(frequency.get(wordOf(term)) ?? 0, passages)])),
  };
}

interface Frequency {
  readonly word: string;
  readonly passages: number;
}

const known = (sql: Sql, collections: readonly number[], terms: readonly string[]) =>
  sql.rows<Frequency>(
    `SELECT term AS word, sum(passages)::int AS passages FROM frequencies
     WHERE collection = ANY($1::int[]) AND term = ANY($2::text[]) GROUP BY term`,
    [collections, terms.map(wordOf)],
  );

const countedIn = (sql: Sql, { entries, collections }: InScope, terms: readonly string[]) =>
  sql.rows<Frequency>(
    `SELECT word, count(*)::int AS passages FROM passages, unnest($2::text[], $3::text[]) AS asked (key, word)
     WHERE article = ANY($1::bigint[]) AND words @> ARRAY[asked.key] GROUP BY word`,
    [entries.map(({ no }) => no), ...keysFor(collections, terms.map(wordOf))],
  );

/** Keys and, at the same places, their words. */
function keysFor(collections: readonly number[], words: readonly string[]): readonly [string[], string[]] {
  const pairs = collections.flatMap((no) => words.map((word) => [keyOf(no, word), word] as const));
  return [pairs.map(([key]) => key), pairs.map(([, word]) => word)];
}

const ranked = (filter: string): string => `
  SELECT article, ordinal FROM passages CROSS JOIN LATERAL (
    SELECT sum(asked.weight * found.count * ${bm25.k1 + 1} /
               (found.count + ${bm25.k1} * (${1 - bm25.b} + ${bm25.b} * length / $3::float8))) AS score
    FROM unnest($1::text[], $2::float8[]) AS asked (key, weight)
    CROSS JOIN LATERAL (SELECT counts[array_position(words, asked.key)]::float8 AS count) AS found
    WHERE found.count IS NOT NULL
  ) AS scored
  WHERE words && $1::text[] ${filter} ORDER BY score DESC, article, ordinal LIMIT $4`;

/** Rows of the passages that have any of the terms, best first by BM25. */
export async function bestByTerms(
  sql: Sql,
  { entries, collections, isWhole }: InScope,
  { statistics, limit }: { readonly statistics: TermStatistics; readonly limit: number },
): Promise<readonly number[]> {
  const { passages, averageLength, documentFrequency } = statistics;
  const weights = new Map(
    telling(documentFrequency).map(([term, count]) => [
      wordOf(term),
      Math.log(1 + (passages - count + 0.5) / (count + 0.5)),
    ]),
  );
  if (weights.size === 0) return [];
  const [keys, words] = keysFor(collections, [...weights.keys()]);
  const given = [keys, words.map((word) => weights.get(word) ?? 0), Math.max(averageLength, 1), limit];
  const rows = await sql.rows<{ article: number; ordinal: number }>(
    ranked(isWhole ? '' : 'AND article = ANY($5::bigint[])'),
    isWhole ? given : [...given, entries.map(({ no }) => no)],
  );
  return rows.map(({ article, ordinal }) => article * rowsOfArticle + ordinal);
}

/** The terms that are there, the rarest first, as long as they do not occur too often together. */
function telling(documentFrequency: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  const rarest = [...documentFrequency].filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b);
  let occurrences = 0;
  return rarest.flatMap((pair, index) => {
    occurrences += pair[1];
    return index === 0 || occurrences <= mostRanked ? [pair] : [];
  });
}
