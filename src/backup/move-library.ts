import { existsSync } from 'node:fs';
import path from 'node:path';
import { openConversations } from '../adapters/conversations/open.ts';
import {
  addToPostgres,
  postgresTables,
  sharedTables,
  sqliteRows,
  sqliteTables,
} from '../adapters/conversations/tables.ts';
import { holdLease } from '../adapters/databases/postgres/lease.ts';
import { locks } from '../adapters/databases/postgres/locks.ts';
import { openPostgres } from '../adapters/databases/postgres/open.ts';
import type { Postgres, Sql } from '../adapters/databases/postgres/postgres.ts';
import { createExtension } from '../adapters/libraries/postgres/near.ts';
import { type RawPostgres, rawPostgres } from '../adapters/libraries/postgres/raw.ts';
import { failureOf, openDatabase } from '../adapters/libraries/sqlite/database.ts';
import { type Raw, rawLibrary } from '../adapters/libraries/sqlite/raw.ts';
import { Failure } from '../core/failure.ts';

/** How much was moved. */
export interface Moved {
  readonly articles: number;
  readonly passages: number;
  /** Rows of conversations, settings and the like, by their table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Tables that are not empty, and that the other side does not have. */
  readonly left: readonly string[];
}

/** Milliseconds for other processes that write. */
const patience = 30_000;

/**
 * Gives the database to `work` while no bot may use it.
 * @throws Failure `library-busy` where one does
 */
export async function withPostgresAlone<T>(url: string, work: (postgres: Postgres) => Promise<T>): Promise<T> {
  const connection = { connectionString: url };
  const postgres = await openPostgres({ connection, connections: 1, patience });
  try {
    const given = new AbortController();
    const lease = await holdLease({
      connection,
      claims: [{ key: locks.bot }],
      signal: given.signal,
      onWaiting: () => given.abort(),
    });
    if (!lease)
      throw new Failure(
        'library-busy',
        `A Footnote bot is running with the database ${postgres.address}. Stop it first.`,
      );
    return await work(postgres).finally(() => lease.release());
  } finally {
    await postgres.close();
  }
}

/**
 * Copies a data folder's library, conversations and settings into an empty database: all of it, or nothing. The folder stays as it is.
 * @throws Failure
 */
export async function moveToPostgres(folder: string, url: string): Promise<Moved> {
  const index = path.join(folder, 'index');
  if (!existsSync(path.join(index, 'library.sqlite')))
    throw new Failure('not-found', `There is no library in ${folder} that could be moved.`);
  // No bot may use the folder meanwhile.
  const { database: kept, lock } = openConversations(folder);
  const database = openDatabase(index, patience);
  try {
    database.pragma('query_only = ON');
    database.exec('BEGIN');
    return await withPostgresAlone(url, async (postgres) => {
      const hasExtension = await createExtension(postgres);
      return postgres.change(locks.library, async (sql) => {
        await requireEmpty(sql, postgres.address);
        const moved = await moveArticles(rawLibrary(database), rawPostgres(sql, hasExtension)).catch(
          (error: unknown) => {
            throw failureOf(error, index);
          },
        );
        return { ...moved, ...(await moveRows(kept, sql)) };
      });
    });
  } finally {
    database.close();
    kept.close();
    lock.release();
  }
}

async function requireEmpty(sql: Sql, address: string): Promise<void> {
  const used = await sql.rows(
    'SELECT 1 FROM articles UNION ALL SELECT 1 FROM turns UNION ALL SELECT 1 FROM preferences LIMIT 1',
  );
  if (used.length === 0) {
    await sql.rows('DELETE FROM recipes');
    return;
  }
  throw new Failure(
    'configuration',
    `The database ${address} has a library or conversations already; nothing was moved. Name an empty database.`,
  );
}

/** Between libraries of any kind, within transactions of the caller's; tells how many there were. */
export async function moveArticles(from: Raw | RawPostgres, to: Raw | RawPostgres) {
  let [articles, passages] = [0, 0];
  for (const recipe of await from.recipes()) await to.addRecipe(recipe);
  for await (const article of from.articles()) {
    await to.addArticle(article);
    articles += 1;
    passages += article.passages.length;
  }
  return { articles, passages };
}

type Kept = ReturnType<typeof openConversations>['database'];

async function moveRows(kept: Kept, sql: Sql): Promise<Pick<Moved, 'rows' | 'left'>> {
  const here = sqliteTables(kept);
  const tables = sharedTables(here, await postgresTables(sql));
  const rows: Record<string, number> = {};
  for (const table of tables)
    for (const some of sqliteRows(kept, table)) {
      await addToPostgres(sql, table, some);
      rows[table.name] = (rows[table.name] ?? 0) + some.length;
    }
  const known = new Set(tables.map(({ name }) => name));
  const lost = here.filter((table) => !known.has(table.name) && sqliteRows(kept, table).next().value);
  return { rows, left: lost.map(({ name }) => name) };
}
