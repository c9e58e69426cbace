import type { ClientConfig } from 'pg';
import type { Library, Recipe } from '../../ports/library.ts';
import { listen } from '../databases/postgres/listening.ts';
import { locks } from '../databases/postgres/locks.ts';
import { openPostgres } from '../databases/postgres/open.ts';
import type { Sql } from '../databases/postgres/postgres.ts';
import { besideIn } from './postgres/beside.ts';
import { createCatalogue } from './postgres/catalogue.ts';
import { changesChannel, removeArticles, replaceArticle } from './postgres/changes.ts';
import { createExtension, createNear, hasVectors } from './postgres/near.ts';
import { createReads } from './postgres/reads.ts';
import { adoptRecipe, findRecipe, recipesUsed } from './postgres/recipes.ts';
import { fillNear, indexNear, vacuum } from './postgres/refreshing.ts';
import { createVectorSearch } from './postgres/vector-search.ts';
import { type Made, madeAnyhow, refuseLater } from './recipe.ts';

interface PostgresLibraryOptions {
  readonly connection: ClientConfig;
  /** Files in it are known by their path within, wherever another process has it. */
  readonly dataFolder: string;
  /** How long a change waits for other processes that write, in milliseconds. */
  readonly patience?: number;
  /** Scopes of up to so many vectors are compared one by one, larger ones by way of pgvector's index. */
  readonly exactLimit?: number;
  readonly connections?: number;
  /** Whether other processes' changes are heard, so that the next question need not wait for what they changed. */
  readonly isListening?: boolean;
}

/**
 * A library in PostgreSQL, for any number of processes on any number of machines. Every search reads as of the last change of any of
 * them; with pgvector the database compares vectors, without it they are compared here, and stay in memory.
 * @throws Failure
 */
export async function openPostgresLibrary(options: PostgresLibraryOptions): Promise<Library> {
  const { dataFolder, exactLimit = 20_000, isListening = true } = options;
  const postgres = await openPostgres(options);
  /** What this process has adopted. */
  let made: Made = madeAnyhow;
  let dimension: number | undefined;
  let hasRemoved = false;
  const hasExtension = await createExtension(postgres);
  const catalogue = createCatalogue(dataFolder);
  const vectors = createVectorSearch({ hasExtension, exactLimit });
  /** So that the next question need not wait for what another process has changed. */
  const warm = async (collection: string): Promise<void> => {
    if (!catalogue.knows(collection)) return;
    await postgres.read(async (sql) =>
      vectors.warm(sql, (await catalogue.inScope(sql, { collections: [collection] })).entries),
    );
  };
  const heard = (collection: string): void => void warm(collection).catch(() => undefined);
  const listening = isListening ? listen(options, changesChannel, heard) : undefined;

  const put = (
    article: Parameters<Library['replace']>[0],
    passages: Parameters<Library['replace']>[1],
    isRenewal: boolean,
  ) =>
    postgres.change(locks.library, (sql) =>
      replaceArticle(sql, {
        article,
        passages,
        made,
        isRenewal,
        dataFolder,
        ...(dimension === undefined ? {} : { dimension }),
      }),
    );
  const remove = async (by: Parameters<typeof removeArticles>[1]): Promise<number> => {
    const removed = await postgres.change(locks.library, (sql) => removeArticles(sql, by));
    hasRemoved ||= removed > 0;
    return removed;
  };
  /** As at most starts: then nothing is written. */
  const known = async (recipe: Recipe): Promise<Made | undefined> => {
    refuseLater(recipe, await recipesUsed(postgres));
    return findRecipe(postgres, recipe);
  };

  return {
    ...createReads(postgres, { catalogue, vectors, dataFolder, made: () => made }),
    async replace(article, passages) {
      await put(article, passages, false);
    },
    renew: (article, passages) => put(article, passages, true),
    beside: besideIn(postgres, { hasExtension, made: () => made }),
    remove: async (id) => (await remove({ id })) > 0,
    removeCollection: (collection) => remove({ collection }),
    async adopt(recipe, { force = false } = {}) {
      made =
        (force ? undefined : await known(recipe)) ??
        (await postgres.change(locks.library, (sql) => adopt(sql, recipe, { force, hasExtension })));
      dimension = recipe.dimension;
    },
    async refresh() {
      if (hasExtension && dimension !== undefined) {
        await fillNear(postgres, made.space, dimension);
        await indexNear(postgres, made.space, exactLimit);
      }
      if (!hasRemoved) return;
      hasRemoved = false;
      await vacuum(postgres);
    },
    async close() {
      await listening?.close();
      await postgres.close();
    },
  };
}

/** A space begins with pgvector's table where there is the extension, and nothing to be copied into it yet. */
async function adopt(
  sql: Sql,
  recipe: Recipe,
  { force, hasExtension }: { readonly force: boolean; readonly hasExtension: boolean },
): Promise<Made> {
  const made = await adoptRecipe(sql, recipe, force);
  if (hasExtension && !(await hasVectors(sql, made.space))) await createNear(sql, made.space, recipe.dimension);
  return made;
}
