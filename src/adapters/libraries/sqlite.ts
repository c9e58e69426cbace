import type { Article } from '../../core/document/article.ts';
import type { IndexedPassage, Library, Recipe } from '../../ports/library.ts';
import { madeAnyhow } from './recipe.ts';
import { openDatabase, withFailures } from './sqlite/database.ts';
import { createRefreshing } from './sqlite/hnsw/refreshing.ts';
import { createReading } from './sqlite/reading/reading.ts';
import { findRecipe, refuseLaterArticles } from './sqlite/recipes.ts';
import { isTidy } from './sqlite/writing/tidying.ts';
import { createWriting } from './sqlite/writing/writing.ts';

interface SqliteOptions {
  /** Where its files are; made when missing. */
  readonly folder: string;
  /** How long a change waits for other processes that write, in milliseconds. */
  readonly patience?: number;
  /** Scopes of up to so many vectors are compared one by one, larger ones by way of HNSW. */
  readonly exactLimit?: number;
}

/**
 * A library in one SQLite file, with an HNSW index beside it that can be lost at any time. Several processes may use it at
 * once. Whatever reads or changes it runs in worker threads, and reads as of the last change of any process; the calling
 * thread only opens it, and looks at its recipe.
 * @throws Failure `library-damaged`, `library-mismatch`, `library-busy`, `library-unwritable`
 */
export async function openSqliteLibrary(options: SqliteOptions): Promise<Library> {
  const { folder, patience = 30_000, exactLimit = 20_000 } = options;
  /** What this process has adopted. */
  let made = madeAnyhow;
  let dimension: number | undefined;
  const database = openDatabase(folder, patience);
  database.pragma('query_only = ON');
  const { begin, missingBeside, ...reading } = createReading({ folder, patience, exactLimit }, () => made);
  const writing = createWriting(folder, patience);
  const refreshing = createRefreshing(() => ({ folder, patience, space: made.space }));
  begin();

  const put = (
    article: Article,
    passages: readonly IndexedPassage[],
    how: { readonly isRenewal: boolean; readonly beside?: Recipe },
  ): Promise<number> => {
    const { generation } = made;
    const known = dimension === undefined ? {} : { dimension };
    return writing.make({ kind: 'replace', article, passages, generation, ...known, ...how });
  };
  /** As at most starts: then the writing thread need not start. */
  const known = (recipe: Recipe) =>
    withFailures(folder, () => {
      refuseLaterArticles(database, recipe);
      return findRecipe(database, recipe);
    });

  return {
    ...reading,
    async replace(article, passages) {
      await put(article, passages, { isRenewal: false });
    },
    renew: async (article, passages) => (await put(article, passages, { isRenewal: true })) > 0,
    beside: {
      missing: missingBeside,
      put: async (beside, article, passages) => (await put(article, passages, { isRenewal: false, beside })) > 0,
      swap: async (recipe, without) => (await writing.make({ kind: 'swap', recipe, without })) > 0,
    },
    remove: async (articleId) => (await writing.make({ kind: 'remove', articleId })) > 0,
    removeCollection: (collection) => writing.make({ kind: 'remove-collection', collection }),
    async adopt(recipe, { force = false } = {}) {
      made = (force ? undefined : known(recipe)) ?? (await writing.adopt({ recipe, force }));
      dimension = recipe.dimension;
    },
    refresh() {
      // A process that was ended in the middle of it has left some.
      if (!withFailures(folder, () => isTidy(database))) writing.tidyUp();
      return refreshing.run();
    },
    async close() {
      await Promise.all([refreshing.close(), writing.close(), reading.close()]);
      database.close();
    },
  };
}
