import { existsSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite, { type Database } from 'better-sqlite3';
import { Failure } from '../../../core/failure.ts';
import { fullDisk } from './full-disk.ts';
import { isOurs, type Schema } from './migrate.ts';
import { sqliteFailure, withSqliteFailures } from './sqlite-failure.ts';

/** Of pages, between which others may read and write. */
const pagesAtOnce = 2_000;

const fileOf = (file: string) => ({
  file,
  damaged: `${file} is damaged, and was not copied. Put an earlier backup back with: npm run restore -- FOLDER --force`,
  busy: `${file} is locked by another process, perhaps the bot of an earlier version of Footnote. Stop it, and try again.`,
});

/**
 * Copies a database as it is now, with what is still in its write-ahead log, whoever else uses it; then makes sure that the
 * copy is sound and Footnote's. Gives the number of its pages, at least 1.
 * @throws Failure `not-found`, `library-busy`, `library-damaged`, `library-mismatch`, `library-unwritable`
 */
export async function copyDatabase(from: string, to: string, schema: Schema): Promise<number> {
  if (!existsSync(from)) throw new Failure('not-found', `${from} is not there.`);
  const database = opened(from);
  try {
    // One transaction: a copy that others' changes began anew might never end.
    withSqliteFailures(fileOf(from), () => database.exec('BEGIN; SELECT count(*) FROM sqlite_master'));
    const { totalPages } = await database.backup(to, { progress: () => pagesAtOnce }).catch((error: unknown) => {
      throw fullDisk(error, path.dirname(to)) ?? sqliteFailure(error, fileOf(from));
    });
    if (totalPages === 0) throw new Failure('library-damaged', `${from} is empty: there was nothing to copy.`);
    checkDatabase(to, schema);
    return totalPages;
  } finally {
    database.close();
  }
}

const opened = (file: string): Database =>
  withSqliteFailures(fileOf(file), () => new BetterSqlite(file, { fileMustExist: true, timeout: 5_000 }));

/**
 * Makes sure that a database can be used by this version of Footnote.
 * @throws Failure `library-damaged`, `library-mismatch`, `library-unwritable`
 */
export function checkDatabase(file: string, schema: Schema): void {
  const name = path.basename(file);
  const database = opened(file);
  try {
    withSqliteFailures(fileOf(file), () => {
      const value = (pragma: string): unknown => database.pragma(pragma, { simple: true });
      if (value('quick_check') !== 'ok') throw new Failure('library-damaged', fileOf(file).damaged);
      if (!isOurs(database, schema)) throw new Failure('library-mismatch', `${file} is no ${name} of Footnote's.`);
      if (Number(value('user_version')) > schema.migrations.length)
        throw new Failure('library-mismatch', `${file} was written by a later version of Footnote; install that one.`);
    });
  } finally {
    database.close();
  }
}
