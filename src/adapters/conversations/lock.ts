import path from 'node:path';
import { keepFileOwn, makeOwnFolder } from '../databases/private-files.ts';
import { BetterSqlite } from '../databases/sqlite/better-sqlite.ts';
import { withSqliteFailures } from '../databases/sqlite/sqlite-failure.ts';

export interface BotLock {
  release(): void;
}

/** Of a data folder: there once a bot has run on it. */
export const lockFileIn = (folder: string): string => path.join(folder, 'bot.lock');

/**
 * Says that this process is the folder's bot, until it ends: a crash lets go of it. It is a file of its own, so that others
 * may read and copy what the bot writes.
 * @throws Failure `library-busy` when another bot runs on the folder, `library-unwritable`
 */
export function lockForBot(folder: string): BotLock {
  const file = lockFileIn(folder);
  const of = {
    file,
    damaged: `${file} is no file of Footnote's. Move it away and start again; nothing is kept in it.`,
    busy: 'Another Footnote bot is running with this data folder. Stop it first, or set another DATA_DIR.',
  };
  return withSqliteFailures(of, () => {
    makeOwnFolder(folder);
    keepFileOwn(file);
    const database = new BetterSqlite(file, { timeout: 1_000 });
    try {
      database.pragma('locking_mode = EXCLUSIVE');
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      throw error;
    }
    return { release: () => database.close() };
  });
}
