import { hasTable } from '../../databases/postgres/has-table.ts';
import type { Sql } from '../../databases/postgres/postgres.ts';
import { toVector } from '../../databases/vector-bytes.ts';
import { reverse } from '../spelling.ts';
import type { StoredArticle, StoredPassage, StoredVectors } from '../stored.ts';
import { addNear, nearTable } from './near.ts';
import { countsOf, keyOf, wordOf } from './terms.ts';

interface Numbers {
  readonly article: number;
  readonly collection: number;
}

export async function insertArticle(sql: Sql, article: StoredArticle): Promise<Numbers> {
  const { id, collection, generation, terms, vectors, summary, body, place, indexedAt } = article;
  await sql.rows('INSERT INTO collections (name, revision) VALUES ($1, 0) ON CONFLICT DO NOTHING', [collection]);
  const [numbers] = await sql.rows<Numbers>(
    `INSERT INTO articles (id, collection, generation, terms, vectors, summary, body, place, indexed_at)
     SELECT $1, no, $3, $4, $5, $6, $7, $8, $9 FROM collections WHERE name = $2 RETURNING no AS article, collection`,
    [id, collection, generation, terms, vectors, summary, body, place, indexedAt],
  );
  if (!numbers) throw new SyntaxError('The collection was not made.');
  return numbers;
}

/** Rows written at once. */
const atOnce = 200;

function* batchesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += atOnce) yield rows.slice(from, from + atOnce);
}

/** With what is counted of their words, and pgvector's copy where the space has one. */
export async function insertPassages(
  sql: Sql,
  { article, collection, space }: Numbers & { readonly space: number },
  passages: readonly StoredPassage[],
): Promise<void> {
  const isNear = await hasTable(sql, nearTable(space));
  for (const some of batchesOf(passages)) await insertTexts(sql, { article, collection }, some);
  await insertVectors(sql, { article, collection, table: 'vectors', near: isNear ? space : undefined }, passages);
  await addFrequencies(sql, collection, passages);
}

const placeholders = (rows: number, columns: number): string =>
  Array.from(
    { length: rows },
    (_, row) => `(${Array.from({ length: columns }, (_, column) => `$${row * columns + column + 1}`).join(', ')})`,
  ).join(', ');

const wordsIn = (terms: string): readonly string[] => (terms === '' ? [] : terms.split(' ').map(wordOf));

async function insertTexts(sql: Sql, { article, collection }: Numbers, passages: readonly StoredPassage[]) {
  const values = passages.flatMap(({ ordinal, passage, terms }) => {
    const words = wordsIn(terms);
    const counts = countsOf(words);
    const keys = [...counts.keys()].map((word) => keyOf(collection, word));
    return [article, ordinal, passage, terms, words.length, keys, [...counts.values()]];
  });
  await sql.rows(
    `INSERT INTO passages (article, ordinal, passage, terms, length, words, counts) VALUES ${placeholders(passages.length, 7)}`,
    values,
  );
}

interface VectorsPlace extends Numbers {
  readonly table: 'vectors' | 'next_vectors';
  /** The space, where pgvector's copy is to be made with them. */
  readonly near: number | undefined;
}

export async function insertVectors(
  sql: Sql,
  { article, collection, table, near }: VectorsPlace,
  passages: readonly StoredVectors[],
): Promise<void> {
  for (const some of batchesOf(passages.filter(({ vector, sentences }) => vector ?? sentences))) {
    await sql.rows(
      `INSERT INTO ${table} (article, ordinal, vector, sentences) VALUES ${placeholders(some.length, 4)}`,
      some.flatMap(({ ordinal, vector = null, sentences = null }) => [article, ordinal, vector, sentences]),
    );
    if (near === undefined) continue;
    const placed = some.flatMap(({ ordinal, vector }) =>
      vector ? [{ article, ordinal, collection, vector: toVector(vector) }] : [],
    );
    if (placed.length > 0) await addNear(sql, near, placed);
  }
}

async function addFrequencies(sql: Sql, collection: number, passages: readonly StoredPassage[]): Promise<void> {
  const counts = countsOf(passages.flatMap(({ terms }) => [...new Set(wordsIn(terms))]));
  const words = [...counts.keys()];
  const given = [words, [...counts.values()]];
  await sql.rows(
    `INSERT INTO frequencies (collection, term, passages) SELECT $3, * FROM unnest($1::text[], $2::int[])
     ON CONFLICT (collection, term) DO UPDATE SET passages = frequencies.passages + excluded.passages`,
    [...given, collection],
  );
  await sql.rows(
    `INSERT INTO vocabulary (term, passages, reversed) SELECT * FROM unnest($1::text[], $2::int[], $3::text[])
     ON CONFLICT (term) DO UPDATE SET passages = vocabulary.passages + excluded.passages`,
    [...given, words.map(reverse)],
  );
}
