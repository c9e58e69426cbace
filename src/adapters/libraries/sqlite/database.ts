import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { keepFileOwn, keepFolderOwn, makeOwnFolder } from '../../databases/private-files.ts';
import { BetterSqlite } from '../../databases/sqlite/better-sqlite.ts';
import { makeWhole } from '../../databases/sqlite/emptied.ts';
import { migrate } from '../../databases/sqlite/migrate.ts';
import { requireTables } from '../../databases/sqlite/required-tables.ts';
import { type SqliteFile, sqliteFailure, withSqliteFailures } from '../../databases/sqlite/sqlite-failure.ts';
import { newestSaved, refuseBare, refuseLost, refuseOlder } from './losses.ts';
import { librarySchema } from './schema.ts';

const databaseFile = (folder: string): string => path.join(folder, 'library.sqlite');

/**
 * Opens the library's database, which is made when missing. Waits `patience` milliseconds for other writers.
 * @throws Failure `library-damaged`, `library-mismatch`, `library-busy`, `library-unwritable`
 */
export function openDatabase(folder: string, patience: number): Database {
  return withFailures(folder, () => {
    const file = databaseFile(folder);
    makeOwnFolder(folder);
    keepFolderOwn(folder);
    refuseLost(folder, file);
    makeWhole(file, (draft) => void migrated(draft, patience).close());
    const newest = newestSaved(folder);
    const database = migrated(file, patience, (bare) => refuseBare(folder, bare));
    try {
      refuseOlder(database, newest);
      // The default may lose the last change when the power fails.
      database.pragma('synchronous = FULL');
      // What is removed is gone from the file too.
      database.pragma('secure_delete = ON');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function migrated(file: string, patience: number, check?: (database: Database) => void): Database {
  keepFileOwn(file);
  const database = new BetterSqlite(file, { timeout: patience });
  try {
    check?.(database);
    migrate(database, librarySchema);
    requireTables(database, librarySchema);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const fileOf = (folder: string): SqliteFile => ({
  file: databaseFile(folder),
  damaged: `${databaseFile(folder)} is damaged; nothing was changed. Where it is one article, npm run doctor -- --deep names it; else put a backup back (npm run restore -- FOLDER --force), or move the folder ${folder} away and run "npm run index" again.`,
  busy: 'Another process is writing to the library; please try again when it is done.',
});

/** Runs `work`; what SQLite or the disk has to say against it becomes a sentence for people. */
export const withFailures = <T>(folder: string, work: () => T): T => withSqliteFailures(fileOf(folder), work);

export const failureOf = (error: unknown, folder: string): unknown => sqliteFailure(error, fileOf(folder));

/** Asks for the revision, which grows with every change. */
export function createRevision(database: Database): () => number {
  const read = database.prepare<[], number>('SELECT revision FROM library').pluck();
  return () => {
    const revision = read.get();
    if (revision === undefined) throw new SyntaxError('The table "library" has lost its only row.');
    return revision;
  };
}
