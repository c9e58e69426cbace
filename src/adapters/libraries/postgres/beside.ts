import type { Article, ArticleSummary } from '../../../core/document/article.ts';
import type { Beside, IndexedPassage, Recipe } from '../../../ports/library.ts';
import { hasTable } from '../../databases/postgres/has-table.ts';
import { locks } from '../../databases/postgres/locks.ts';
import type { Postgres, Sql } from '../../databases/postgres/postgres.ts';
import { packVectors, toBytes } from '../../databases/vector-bytes.ts';
import { checkVectors, type Made } from '../recipe.ts';
import { tellAll } from './changes.ts';
import { addNear, createNear, nearTable } from './near.ts';
import { findRecipe, noteRecipe, spaces } from './recipes.ts';

interface Parts {
  readonly hasExtension: boolean;
  /** What the process makes articles with. */
  made(): Made;
}

/** Vectors of the recipe to come; pgvector's copy of them is made with each, so that swapping them waits for nothing. */
export function besideIn(postgres: Postgres, { hasExtension, made }: Parts): Beside {
  return {
    missing: (recipe) => postgres.read((sql) => missing(sql, recipe)),
    put: (recipe, article, passages) =>
      postgres.change(locks.library, async (sql) => {
        const there = await asTaken(sql, article, { passages: passages.length, ...made() });
        if (!there) return false;
        checkVectors(passages, recipe.dimension);
        const next = await noteRecipe(sql, recipe);
        await sql.rows('DELETE FROM next_articles WHERE generation <> $1 OR article = $2', [
          next.generation,
          there.article,
        ]);
        const vectors = passages.filter(({ vector }) => vector).length;
        await sql.rows('INSERT INTO next_articles VALUES ($1, $2, $3)', [there.article, next.generation, vectors]);
        await keep(sql, there.article, passages);
        if (hasExtension) await keepNear(sql, { ...there, space: next.space, dimension: recipe.dimension }, passages);
        return true;
      }),
    swap: (recipe, without) =>
      postgres.change(locks.library, async (sql) => {
        const { generation, space } = await noteRecipe(sql, recipe);
        if ((await missing(sql, recipe)).some((id) => !without.includes(id))) return false;
        await sql.rows('DELETE FROM next_articles WHERE generation <> $1', [generation]);
        await sql.rows('DELETE FROM vectors USING next_articles AS next WHERE vectors.article = next.article');
        await sql.rows('INSERT INTO vectors SELECT article, ordinal, vector, sentences FROM next_vectors');
        await sql.rows(
          `UPDATE articles SET generation = next.generation, vectors = next.vectors FROM next_articles AS next
           WHERE next.article = no`,
        );
        await sql.rows('DELETE FROM next_articles');
        await sql.rows('UPDATE collections SET swapped = swapped + 1');
        await tellAll(sql);
        for (const other of await spaces(sql))
          if (other !== space && (await hasTable(sql, nearTable(other))))
            await sql.rows(`DELETE FROM ${nearTable(other)}`);
        return true;
      }),
  };
}

async function missing(sql: Sql, recipe: Recipe): Promise<readonly string[]> {
  const generation = (await findRecipe(sql, recipe))?.generation ?? -1;
  const rows = await sql.rows<{ id: string }>(
    `SELECT id FROM articles WHERE generation <> $1
       AND NOT EXISTS (SELECT 1 FROM next_articles AS next WHERE article = no AND next.generation = $1) ORDER BY no`,
    [generation],
  );
  return rows.map(({ id }) => id);
}

interface Taken {
  readonly article: number;
  readonly collection: number;
}

async function asTaken(
  sql: Sql,
  { id, fingerprint }: Article,
  { passages, generation }: Made & { readonly passages: number },
): Promise<Taken | undefined> {
  const [row] = await sql.rows<Taken & { readonly summary: string }>(
    'SELECT no AS article, collection, summary FROM articles WHERE id = $1 AND generation = $2',
    [id, generation],
  );
  const summary = row && (JSON.parse(row.summary) as ArticleSummary);
  return summary?.fingerprint === fingerprint && summary.passages === passages ? row : undefined;
}

/** Rows written at once. */
const atOnce = 200;

async function keep(sql: Sql, article: number, passages: readonly IndexedPassage[]): Promise<void> {
  for (let from = 0; from < passages.length; from += atOnce) {
    const some = passages.slice(from, from + atOnce).filter(({ vector }) => vector);
    const bytesOf = (vectors: readonly Float32Array[] = []) => (vectors.length > 0 ? packVectors(vectors) : null);
    await sql.rows(
      `INSERT INTO next_vectors (article, ordinal, vector, sentences)
       SELECT $1, * FROM unnest($2::int[], $3::bytea[], $4::bytea[])`,
      [
        article,
        some.map(({ passage }) => passage.ordinal),
        some.map(({ vector }) => vector && toBytes(vector)),
        some.map(({ sentenceVectors }) => bytesOf(sentenceVectors)),
      ],
    );
  }
}

async function keepNear(
  sql: Sql,
  { article, collection, space, dimension }: Taken & { readonly space: number; readonly dimension: number },
  passages: readonly IndexedPassage[],
): Promise<void> {
  await createNear(sql, space, dimension);
  await sql.rows(`DELETE FROM ${nearTable(space)} WHERE article = $1`, [article]);
  const placed = passages.flatMap(({ passage, vector }) =>
    vector ? [{ article, collection, ordinal: passage.ordinal, vector }] : [],
  );
  for (let from = 0; from < placed.length; from += atOnce) await addNear(sql, space, placed.slice(from, from + atOnce));
}
