import type { Library } from '../../ports/library.ts';
import { isSameRecipe } from './recipe.ts';
import { type LibraryState, openDatabase, readState, withFailures } from './sqlite/database.ts';
import { createRefreshing } from './sqlite/hnsw/refreshing.ts';
import { createReading } from './sqlite/reading/reading.ts';
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
 * @throws Failure `library-damaged`, `library-mismatch`, `library-busy`, `unreadable`
 */
export async function openSqliteLibrary(options: SqliteOptions): Promise<Library> {
  const { folder, patience = 30_000, exactLimit = 20_000 } = options;
  /** Of the recipe this process has adopted. */
  let generation: number | undefined;
  const database = openDatabase(folder, patience);
  database.pragma('query_only = ON');
  const state = (): LibraryState => withFailures(folder, () => readState(database));
  const { begin, ...reading } = createReading({ folder, patience, exactLimit }, () => generation);
  const writing = createWriting(folder, patience);
  const refreshing = createRefreshing({ folder, patience });
  begin();

  return {
    ...reading,
    async replace(article, passages) {
      await writing.make({
        kind: 'replace',
        article,
        passages,
        ...(generation === undefined ? {} : { generation }),
      });
    },
    remove: async (articleId) => (await writing.make({ kind: 'remove', articleId })) === true,
    recipe: async () => state().recipe,
    async adopt(recipe, { force = false } = {}) {
      const now = state();
      const isKnown = now.recipe && isSameRecipe(now.recipe, recipe);
      // As at most starts: then the writing thread need not start.
      generation = isKnown ? now.generation : Number(await writing.make({ kind: 'adopt', recipe, force }));
    },
    refresh: () => refreshing.run(),
    async close() {
      await Promise.all([refreshing.close(), writing.close(), reading.close()]);
      database.close();
    },
  };
}
