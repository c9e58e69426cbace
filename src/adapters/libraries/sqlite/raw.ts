import type { Database } from 'better-sqlite3';
import { rangeOf, rowsOfArticle } from '../entries.ts';
import { collectionIn, type StoredArticle, type StoredRecipe, type WholeArticle } from '../stored.ts';
import { insertArticle } from './insertion.ts';

/** Everything as it is stored, to be stored elsewhere, or from there. Within a transaction of the caller's. */
export interface Raw {
  recipes(): readonly StoredRecipe[];
  /** The first added first. */
  articles(): Iterable<WholeArticle>;
  addRecipe(recipe: StoredRecipe): void;
  addArticle(article: WholeArticle): void;
}

interface PassageRow {
  readonly row: number;
  readonly passage: string;
  readonly terms: string;
  readonly vector: Buffer | null;
  readonly sentences: Buffer | null;
}

export function rawLibrary(database: Database): Raw {
  return {
    recipes: () => database.prepare<[], StoredRecipe>('SELECT generation, space, recipe FROM recipes').all(),
    articles: () => articlesIn(database),
    addRecipe({ generation, space, recipe }) {
      database.prepare('INSERT INTO recipes VALUES (?, ?, ?)').run(generation, space, recipe);
    },
    addArticle(article) {
      database.exec('UPDATE library SET revision = revision + 1');
      insertArticle(database, article);
    },
  };
}

function* articlesIn(database: Database): Generator<WholeArticle> {
  const numbers = database.prepare<[], number>('SELECT no FROM articles ORDER BY no').pluck().all();
  const one = database.prepare<[number], Omit<StoredArticle, 'collection'>>(
    'SELECT id, generation, terms, vectors, summary, body, place, indexed_at AS indexedAt FROM articles WHERE no = ?',
  );
  const passages = database.prepare<[number, number], PassageRow>(
    `SELECT row, passage, terms, vector, vectors AS sentences
     FROM passages LEFT JOIN vectors USING (row) LEFT JOIN sentences USING (row) WHERE row BETWEEN ? AND ? ORDER BY row`,
  );
  for (const no of numbers) {
    const article = one.get(no);
    if (!article) continue;
    const { first, last } = rangeOf({ no });
    yield {
      ...article,
      collection: collectionIn(article.summary),
      passages: passages.all(first, last).map(({ row, passage, terms, vector, sentences }) => ({
        ordinal: row % rowsOfArticle,
        passage,
        terms,
        ...(vector ? { vector } : {}),
        ...(sentences ? { sentences } : {}),
      })),
    };
  }
}
