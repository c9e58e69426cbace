import type { Sql } from '../../databases/postgres/postgres.ts';
import { parseAs, recipeShape } from '../shape.ts';
import {
  collectionIn,
  type StoredArticle,
  type StoredPassage,
  type StoredRecipe,
  type WholeArticle,
} from '../stored.ts';
import { insertArticle, insertPassages } from './insertion.ts';
import { createNear } from './near.ts';

/** Everything as it is stored, to be stored elsewhere, or from there. Within a transaction of the caller's. */
export interface RawPostgres {
  recipes(): Promise<readonly StoredRecipe[]>;
  /** The first added first. */
  articles(): AsyncIterable<WholeArticle>;
  addRecipe(recipe: StoredRecipe): Promise<void>;
  addArticle(article: WholeArticle): Promise<void>;
}

/** @param hasExtension whether pgvector is to have a copy of the vectors */
export function rawPostgres(sql: Sql, hasExtension = false): RawPostgres {
  const spaces = new Map<number, number>();
  const recipes = () => sql.rows<StoredRecipe>('SELECT generation, space, recipe FROM recipes ORDER BY generation');
  return {
    recipes,
    articles: () => articlesIn(sql),
    async addRecipe({ generation, space, recipe }) {
      await sql.rows('INSERT INTO recipes (generation, space, recipe) VALUES ($1, $2, $3)', [
        generation,
        space,
        recipe,
      ]);
      spaces.set(generation, space);
      if (hasExtension)
        await createNear(sql, space, parseAs<{ readonly dimension: number }>(recipe, recipeShape).dimension);
    },
    async addArticle({ passages, ...article }) {
      const numbers = await insertArticle(sql, article);
      const space = spaces.get(article.generation) ?? article.generation;
      await insertPassages(sql, { ...numbers, space }, passages);
      await sql.rows('UPDATE collections SET revision = revision + 1 WHERE no = $1', [numbers.collection]);
    },
  };
}

async function* articlesIn(sql: Sql): AsyncGenerator<WholeArticle> {
  for (const { no } of await sql.rows<{ no: number }>('SELECT no FROM articles ORDER BY no')) {
    const [article] = await sql.rows<Omit<StoredArticle, 'collection'>>(
      `SELECT id, generation, terms, vectors, summary, body, place, indexed_at AS "indexedAt" FROM articles WHERE no = $1`,
      [no],
    );
    const passages = await sql.rows<StoredPassage>(
      `SELECT ordinal, passage, terms, vector, sentences FROM passages LEFT JOIN vectors USING (article, ordinal)
       WHERE article = $1 ORDER BY ordinal`,
      [no],
    );
    if (article) yield { ...article, collection: collectionIn(article.summary), passages };
  }
}
