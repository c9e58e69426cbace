import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { guardedBy } from '../databases/guarded.ts';
import { keepFileOwn } from '../databases/private-files.ts';
import { BetterSqlite } from '../databases/sqlite/better-sqlite.ts';
import { makeWhole, refuseEmptied, refuseMissing, refuseWithoutTables } from '../databases/sqlite/emptied.ts';
import { migrate } from '../databases/sqlite/migrate.ts';
import { requireTables } from '../databases/sqlite/required-tables.ts';
import { type SqliteFile, sqliteFailure, withSqliteFailures } from '../databases/sqlite/sqlite-failure.ts';
import { type BotLock, lockForBot } from './lock.ts';
import { conversationsSchema } from './schema.ts';

interface Opened {
  readonly database: Database;
  readonly lock: BotLock;
  /** The same methods; what SQLite or the disk has to say against one becomes a sentence for people. */
  guarded<Port extends object>(port: Port): Port;
}

/** @throws Failure */
export function openConversations(folder: string): Opened {
  const lock = lockForBot(folder);
  const file = path.join(folder, 'conversations.sqlite');
  const away = `it and the files beside it (${path.basename(file)}-*)`;
  const of: SqliteFile = {
    file,
    holds: 'conversations',
    damaged: `${file} is damaged. Move ${away} away and start again: conversations and settings begin anew, articles are not in it. Or put a backup back: npm run restore -- FOLDER --force`,
    busy: 'Another Footnote bot is running with this data folder. Stop it first, or set another DATA_DIR.',
  };
  try {
    const database = withSqliteFailures(of, () => {
      const expected = { file, beside: [path.join(folder, 'index', 'library.sqlite')], away };
      refuseMissing({ ...expected, beside: [] });
      refuseEmptied(expected);
      makeWhole(file, (draft) => void open(draft).close());
      return open(file, (bare) => refuseWithoutTables(expected, bare));
    });
    return { database, lock, guarded: (port) => guardedBy((error) => sqliteFailure(error, of), port) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function open(file: string, check?: (database: Database) => void): Database {
  keepFileOwn(file);
  const database = new BetterSqlite(file, { timeout: 1_000 });
  try {
    check?.(database);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    // What is deleted for somebody's sake is gone from the file too.
    database.pragma('secure_delete = ON');
    migrate(database, conversationsSchema);
    requireTables(database, conversationsSchema);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
