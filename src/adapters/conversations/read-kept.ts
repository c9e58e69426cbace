import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { BetterSqlite } from '../databases/sqlite/better-sqlite.ts';
import { type SqliteFile, withSqliteFailures } from '../databases/sqlite/sqlite-failure.ts';

/** Milliseconds to wait for what writes. */
const patience = 5_000;

/**
 * What is read of a data folder's conversations, also while a bot runs on it, and of a file of an earlier version as it is.
 * `none` where nothing was ever kept.
 * @throws Failure `library-damaged`, `library-busy`
 */
export function readKept<T>(folder: string, none: T, read: (database: Database) => T): T {
  const file = path.join(folder, 'conversations.sqlite');
  if (!existsSync(file)) return none;
  const of: SqliteFile = {
    file,
    holds: 'conversations',
    damaged: `${file} is damaged, or none of Footnote's. Put a backup back: npm run restore -- FOLDER --force`,
    busy: `${file} is in use. Try again in a moment.`,
  };
  return withSqliteFailures(of, () => {
    const database = new BetterSqlite(file, { readonly: true, timeout: patience });
    try {
      return read(database);
    } finally {
      database.close();
    }
  });
}
