import type { Article } from '../../../core/document/article.ts';
import type { Beside, Recipe } from '../../../ports/library.ts';
import { hasTable } from '../../databases/postgres/has-table.ts';
import { locks } from '../../databases/postgres/locks.ts';
import type { Postgres, Sql } from '../../databases/postgres/postgres.ts';
import { checkVectors, type Made } from '../recipe.ts';
import { isSummaryOf, storedVectors } from '../whole-article.ts';
import { tell } from './changes.ts';
import { insertVectors } from './insertion.ts';
import { createNear, nearTable } from './near.ts';
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
        const near = hasExtension ? next.space : undefined;
        if (near !== undefined) await beginNear(sql, near, { ...there, dimension: recipe.dimension });
        await insertVectors(sql, { ...there, table: 'next_vectors', near }, passages.map(storedVectors));
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
        const all = await sql.rows<{ no: number }>('UPDATE collections SET swapped = swapped + 1 RETURNING no');
        await tell(
          sql,
          all.map(({ no }) => no),
        );
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
  article: Article,
  { passages, generation }: Made & { readonly passages: number },
): Promise<Taken | undefined> {
  const [row] = await sql.rows<Taken & { readonly summary: string }>(
    'SELECT no AS article, collection, summary FROM articles WHERE id = $1 AND generation = $2',
    [article.id, generation],
  );
  return row && isSummaryOf(row.summary, article, passages) ? row : undefined;
}

/** pgvector's table for the space, without what an earlier try has left of the article. */
async function beginNear(
  sql: Sql,
  space: number,
  { article, dimension }: { readonly article: number; readonly dimension: number },
): Promise<void> {
  await createNear(sql, space, dimension);
  await sql.rows(`DELETE FROM ${nearTable(space)} WHERE article = $1`, [article]);
}
