import { hasTable } from '../../databases/postgres/has-table.ts';
import type { Sql } from '../../databases/postgres/postgres.ts';
import { toVector } from '../../databases/vector-bytes.ts';
import { type Entry, rowsOfArticle } from '../entries.ts';
import { type ArticleVectors, createBest, createVectorCache, offerAll, vectorsKey } from '../exact.ts';
import type { InScope } from './catalogue.ts';
import { asVector, nearTable } from './near.ts';

export interface VectorQuery {
  readonly vector: Float32Array;
  readonly space: number;
  readonly limit: number;
}

export interface VectorSearch {
  /** Rows of the passages closest to the question, best first. */
  nearest(sql: Sql, scope: InScope, query: VectorQuery): Promise<readonly number[]>;
  /** Reads vectors of a collection that was asked about before, where they are kept in memory. */
  warm(sql: Sql, entries: readonly Entry[]): Promise<void>;
}

interface Options {
  /** Whether the database has pgvector. */
  readonly hasExtension: boolean;
  /** Scopes of up to so many vectors are compared one by one, larger ones by way of pgvector's HNSW. */
  readonly exactLimit: number;
}

/** Articles whose vectors are read at once. */
const readAtOnce = 500;
/** pgvector's bounds of how many neighbours are looked at. */
const [leastLookedAt, mostLookedAt] = [200, 1_000];

/** By pgvector where the space's vectors are there, else in memory, where vectors stay by their articles' numbers. */
export function createVectorSearch({ hasExtension, exactLimit }: Options): VectorSearch {
  const cache = createVectorCache();
  const tables = new Set<number>();

  const isInTable = async (sql: Sql, space: number): Promise<boolean> => {
    if (!hasExtension || tables.has(space)) return hasExtension;
    if (!(await hasTable(sql, nearTable(space)))) return false;
    tables.add(space);
    return true;
  };
  const load = async (sql: Sql, entries: readonly Entry[]): Promise<readonly ArticleVectors[]> => {
    const missing = entries.filter((entry) => !cache.has(vectorsKey(entry)));
    const numbers = missing.map(({ no }) => no);
    const read = numbers.length === 0 ? new Map<number, ArticleVectors>() : await readVectors(sql, numbers);
    for (const entry of missing) {
      const vectors = read.get(entry.no);
      if (vectors) cache.set(vectorsKey(entry), vectors);
    }
    return entries.flatMap((entry) => cache.get(vectorsKey(entry)) ?? read.get(entry.no) ?? []);
  };
  const inMemory = async (sql: Sql, entries: readonly Entry[], { vector, limit }: VectorQuery) => {
    const best = createBest(limit);
    for (let from = 0; from < entries.length; from += readAtOnce)
      offerAll(best, await load(sql, entries.slice(from, from + readAtOnce)), vector);
    return best.rows();
  };

  return {
    async nearest(sql, scope, query) {
      const entries = scope.entries.filter(({ vectors, space }) => vectors > 0 && space === query.space);
      if (entries.length === 0) return [];
      if (!(await isInTable(sql, query.space))) return inMemory(sql, entries, query);
      const count = entries.reduce((sum, { vectors }) => sum + vectors, 0);
      return inTable(sql, { ...scope, entries }, { ...query, isLarge: count > exactLimit });
    },
    async warm(sql, entries) {
      if (!entries.some((entry) => cache.has(vectorsKey(entry)))) return;
      for (let from = 0; from < entries.length; from += readAtOnce)
        await load(sql, entries.slice(from, from + readAtOnce));
    },
  };
}

async function readVectors(sql: Sql, articles: readonly number[]): Promise<ReadonlyMap<number, ArticleVectors>> {
  const rows = await sql.rows<{ article: number; ordinal: number; vector: Uint8Array }>(
    'SELECT article, ordinal, vector FROM vectors WHERE article = ANY($1::bigint[]) AND vector IS NOT NULL ORDER BY article, ordinal',
    [articles],
  );
  const found = new Map<number, (typeof rows)[number][]>();
  for (const row of rows) {
    const ofArticle = found.get(row.article);
    if (ofArticle) ofArticle.push(row);
    else found.set(row.article, [row]);
  }
  return new Map(
    [...found].map(([no, ofArticle]) => [
      no,
      {
        rows: ofArticle.map(({ ordinal }) => no * rowsOfArticle + ordinal),
        numbers: toVector(Buffer.concat(ofArticle.map(({ vector }) => vector))),
      },
    ]),
  );
}

/** Of vectors of unit length, the product is the cosine. "+ 0" keeps the index out of it: then every one is compared. */
async function inTable(
  sql: Sql,
  { entries, collections, isWhole }: InScope,
  { vector, space, limit, isLarge }: VectorQuery & { readonly isLarge: boolean },
): Promise<readonly number[]> {
  const filter = isWhole ? 'collection = ANY($2::int[])' : 'article = ANY($2::bigint[])';
  const given = [asVector(vector), isWhole ? collections : entries.map(({ no }) => no), limit];
  const search = (exactly: string) =>
    sql.rows<{ article: number; ordinal: number }>(
      `SELECT article, ordinal FROM ${nearTable(space)} WHERE ${filter} AND vector_dims(vector) = vector_dims($1::vector)
       ORDER BY (vector <#> $1::vector) ${exactly} LIMIT $3`,
      given,
    );
  let rows = isLarge ? await lookingFar(sql, limit).then(() => search('')) : [];
  // What a narrow scope has not among the index's neighbours is found by comparing all.
  if (rows.length < limit) rows = await search('+ 0');
  return rows.map(({ article, ordinal }) => article * rowsOfArticle + ordinal);
}

/** For this transaction. https://github.com/pgvector/pgvector#iterative-index-scans */
async function lookingFar(sql: Sql, limit: number): Promise<void> {
  const many = Math.min(mostLookedAt, Math.max(leastLookedAt, 2 * limit));
  await sql.rows("SELECT set_config('hnsw.ef_search', $1, true)", [String(many)]);
  // Only of version 0.8 and later; settings of a class are taken before the extension is loaded, and looked at then.
  await sql.rows(
    `SELECT set_config('hnsw.iterative_scan', 'strict_order', true) FROM pg_extension
     WHERE extname = 'vector' AND string_to_array(extversion, '.')::int[] >= ARRAY[0, 8]`,
  );
}
