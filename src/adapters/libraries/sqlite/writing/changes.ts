import type { Database } from 'better-sqlite3';
import type { Article } from '../../../../core/document/article.ts';
import type { IndexedPassage, Recipe } from '../../../../ports/library.ts';
import { checkVectors, type Made, setAside } from '../../recipe.ts';
import { isSummaryOf, wholeArticle } from '../../whole-article.ts';
import { insertArticle } from '../insertion.ts';
import { noteRecipe, refuseLaterArticles } from '../recipes.ts';
import { dataFolderOf } from '../stored-places.ts';
import { putBeside, swapBeside } from './beside.ts';
import { dropSpellings, idsOfCollection, removeArticle, removeForGood } from './removal.ts';

/** What may be done to a library; each is one transaction, wholly done or not at all. */
export type Change =
  | {
      readonly kind: 'replace';
      readonly article: Article;
      readonly passages: readonly IndexedPassage[];
      /** Of the recipe it was made with. */
      readonly generation: number;
      /** Of its vectors, where the recipe tells. */
      readonly dimension?: number;
      /** Only in the place of the same article made with another recipe. */
      readonly isRenewal: boolean;
      /** Nothing is replaced: the vectors are of this recipe, and kept beside. */
      readonly beside?: Recipe;
    }
  | { readonly kind: 'remove'; readonly articleId: string }
  | { readonly kind: 'remove-collection'; readonly collection: string }
  | { readonly kind: 'swap'; readonly recipe: Recipe; readonly without: readonly string[] }
  | { readonly kind: 'adopt'; readonly recipe: Recipe; readonly force: boolean };

/**
 * Waits for other writers, then makes the change. Gives what `adopt` has adopted, otherwise how many articles were changed.
 * @throws Failure, or SQLite's error
 */
export function makeChange(database: Database, change: Change): Made | number {
  return database
    .transaction(() => {
      if (change.kind === 'adopt') return adopt(database, change);
      if (change.kind === 'swap') return Number(swapBeside(database, change.recipe, change.without));
      if (change.kind === 'replace' && change.beside)
        return Number(putBeside(database, { ...change, beside: change.beside }));
      if (change.kind === 'replace' && change.isRenewal && !isStillToRenew(database, change)) return 0;
      database.exec('UPDATE library SET revision = revision + 1');
      if (change.kind === 'remove') return removeForGood(database, [change.articleId]);
      if (change.kind === 'remove-collection')
        return removeForGood(database, idsOfCollection(database, change.collection));
      checkVectors(change.passages, change.dimension);
      const indexedAt = change.isRenewal ? indexedAtOf(database, change.article.id) : Date.now();
      const before = removeArticle(database, change.article.id);
      const dataFolder = dataFolderOf(database);
      insertArticle(
        database,
        wholeArticle(change.article, change.passages, { generation: change.generation, dataFolder, indexedAt }),
      );
      if (before) dropSpellings(database, before);
      return 1;
    })
    .immediate();
}

function adopt(database: Database, { recipe, force }: Change & { kind: 'adopt' }): Made {
  if (!force) refuseLaterArticles(database, recipe);
  const made = noteRecipe(database, recipe);
  if (force) setArticlesAside(database, recipe, made);
  return made;
}

function setArticlesAside(database: Database, recipe: Recipe, { generation }: Made): void {
  const made = noteRecipe(database, setAside(recipe));
  database.prepare('UPDATE articles SET generation = ? WHERE generation = ?').run(made.generation, generation);
}

/** Somebody else may have removed, replaced or renewed it since it was read. */
function isStillToRenew(database: Database, { article, generation }: Change & { kind: 'replace' }): boolean {
  const summary = database
    .prepare<[string, number], string>('SELECT summary FROM articles WHERE id = ? AND generation <> ?')
    .pluck()
    .get(article.id, generation);
  return summary !== undefined && isSummaryOf(summary, article);
}

/** Making an article anew from what is stored of it is not reading it again. */
const indexedAtOf = (database: Database, articleId: string): number | null =>
  database.prepare<[string], number | null>('SELECT indexed_at FROM articles WHERE id = ?').pluck().get(articleId) ??
  null;
