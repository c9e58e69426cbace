import { mkdirSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite, { type Database } from 'better-sqlite3';
import { Failure } from '../core/failure.ts';

export interface ProcessLock {
  release(): void;
}

/** Held from here too: a connection that nobody refers to is closed, and its lock with it. */
const held = new Set<Database>();

/**
 * Makes this process the only bot of a data folder, until it ends or releases the lock. Scripts do not ask for it.
 *
 * It is SQLite's lock on a file of its own, which the operating system takes away when the process dies, however it dies.
 * A process number in a file would have to be judged: numbers are used again, and in containers every bot is number 1.
 * @throws Failure `library-busy` when another bot runs, `unreadable` when the file cannot be used
 */
export function takeProcessLock(folder: string): ProcessLock {
  const file = path.join(folder, 'bot.lock');
  const database = locked(folder, file);
  held.add(database);
  return {
    release() {
      held.delete(database);
      database.close();
    },
  };
}

function locked(folder: string, file: string): Database {
  let database: Database | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = new BetterSqlite(file, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof BetterSqlite.SqliteError && cause.code.startsWith('SQLITE_BUSY'))
      throw new Failure(
        'library-busy',
        `Another Footnote bot is running with the data folder ${folder}; stop it first, or give this one another data folder.`,
        { cause },
      );
    throw new Failure('unreadable', `Footnote cannot write ${file}; allow it to, or choose another data folder.`, {
      cause,
    });
  }
}
