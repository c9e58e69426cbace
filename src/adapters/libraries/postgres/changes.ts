import type { Article } from '../../../core/document/article.ts';
import type { IndexedPassage } from '../../../ports/library.ts';
import type { Sql } from '../../databases/postgres/postgres.ts';
import { checkVectors, type Made } from '../recipe.ts';
import { isSummaryOf, wholeArticle } from '../whole-article.ts';
import { insertArticle, insertPassages } from './insertion.ts';

/** Other processes hear here in which collection an article has changed. */
export const changesChannel = 'footnote_articles';

export interface Replacement {
  readonly article: Article;
  readonly passages: readonly IndexedPassage[];
  readonly made: Made;
  /** Of its vectors, where the recipe tells. */
  readonly dimension?: number;
  /** Only in the place of the same article made with another recipe. */
  readonly isRenewal: boolean;
  readonly dataFolder: string;
}

interface Known {
  readonly no: number;
  readonly id: string;
  readonly collection: number;
  readonly generation: number;
  readonly summary: string;
  readonly indexedAt: number | null;
}

const knownArticles = (sql: Sql, where: string, value: unknown): Promise<readonly Known[]> =>
  sql.rows<Known>(
    `SELECT no, id, collection, generation, summary, indexed_at AS "indexedAt" FROM articles WHERE ${where}`,
    [value],
  );

/** Within a change of the library. False, and nothing is done, for a renewal that is not wanted any more. @throws Failure `model` */
export async function replaceArticle(sql: Sql, replacement: Replacement): Promise<boolean> {
  const { article, passages, made, dimension, isRenewal } = replacement;
  const [before] = await knownArticles(sql, 'id = $1', article.id);
  if (isRenewal && !isStillToRenew(before, article, made)) return false;
  checkVectors(passages, dimension);
  if (before) await removeKnown(sql, [before]);
  await addArticle(sql, replacement, isRenewal ? (before?.indexedAt ?? null) : Date.now());
  return true;
}

/** Somebody else may have removed, replaced or renewed it since it was read. */
const isStillToRenew = (before: Known | undefined, article: Article, { generation }: Made): boolean =>
  before !== undefined && before.generation !== generation && isSummaryOf(before.summary, article);

/** Gives how many there were. */
export async function removeArticles(sql: Sql, by: { readonly id: string } | { readonly collection: string }) {
  const known =
    'id' in by
      ? await knownArticles(sql, 'id = $1', by.id)
      : await knownArticles(sql, 'collection = (SELECT no FROM collections WHERE name = $1)', by.collection);
  if (known.length > 0) await removeKnown(sql, known);
  return known.length;
}

/** How often each word of the articles occurs there, by collection. */
const wordsOf = `
  SELECT articles.collection, substr(word, strpos(word, ':') + 1) AS term, count(*)::int AS count
  FROM articles JOIN passages ON article = no, unnest(words) AS word WHERE no = ANY($1::bigint[]) GROUP BY 1, 2`;

async function removeKnown(sql: Sql, known: readonly Known[]): Promise<void> {
  const numbers = known.map(({ no }) => no);
  await sql.rows(
    `WITH gone AS (${wordsOf}), fewer AS (
       UPDATE frequencies SET passages = passages - count FROM gone
       WHERE frequencies.collection = gone.collection AND frequencies.term = gone.term
     ), total AS (SELECT term, sum(count)::int AS count FROM gone GROUP BY term)
     UPDATE vocabulary SET passages = passages - count FROM total WHERE vocabulary.term = total.term`,
    [numbers],
  );
  for (const table of ['frequencies', 'vocabulary'])
    await sql.rows(`DELETE FROM ${table} WHERE passages <= 0 AND term IN (SELECT term FROM (${wordsOf}) AS gone)`, [
      numbers,
    ]);
  await sql.rows('DELETE FROM articles WHERE no = ANY($1::bigint[])', [numbers]);
  await tell(sql, [...new Set(known.map(({ collection }) => collection))]);
}

/** Whatever a process remembers of the collections is old from now on. */
export async function tell(sql: Sql, collections: readonly number[]): Promise<void> {
  await sql.rows(
    `WITH changed AS (UPDATE collections SET revision = revision + 1 WHERE no = ANY($2::int[]) RETURNING name)
     SELECT pg_notify($1, name) FROM changed`,
    [changesChannel, collections],
  );
}

async function addArticle(
  sql: Sql,
  { article, passages, made, dataFolder }: Replacement,
  indexedAt: number | null,
): Promise<void> {
  const whole = wholeArticle(article, passages, { generation: made.generation, dataFolder, indexedAt });
  const numbers = await insertArticle(sql, whole);
  await insertPassages(sql, { ...numbers, space: made.space }, whole.passages);
  await tell(sql, [numbers.collection]);
}
