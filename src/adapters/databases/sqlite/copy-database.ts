import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { Failure } from '../../../core/failure.ts';
import { BetterSqlite } from './better-sqlite.ts';
import { hasTables, sizeOf } from './emptied.ts';
import { fullDisk } from './full-disk.ts';
import { isOurs, type Schema } from './migrate.ts';
import { requireTables } from './required-tables.ts';
import { sqliteFailure, withSqliteFailures } from './sqlite-failure.ts';

/** Of pages, between which others may read and write. */
const pagesAtOnce = 2_000;

/** How people are told of a database that is no good. */
interface Told {
  /** As they know it: a copy may be gone by then. */
  readonly name: string;
  /** What came of it, and what to do: the sentence's second half. */
  readonly outcome: string;
}

const putBack =
  'put a backup back with: npm run restore -- FOLDER --force, or move it away, with what is beside it, to begin anew.';

const notCopied = (name: string): Told => ({
  name,
  outcome: 'it was not copied. Put an earlier backup back with: npm run restore -- FOLDER --force',
});

const fileOf = (file: string, { name, outcome }: Told) => ({
  file,
  damaged: `${name} is damaged; ${outcome}`,
  busy: `${name} is locked by another process, perhaps the bot of an earlier version of Footnote. Stop it, and try again.`,
});

/**
 * Copies a database as it is now, with what is still in its write-ahead log, whoever else uses it; then makes sure that the
 * copy is sound and Footnote's. Gives the number of its pages, at least 1.
 * @throws Failure `not-found`, `library-busy`, `library-damaged`, `library-mismatch`, `library-unwritable`
 */
export async function copyDatabase(from: string, to: string, schema: Schema): Promise<number> {
  if (!existsSync(from)) throw new Failure('not-found', `${from} is not there.`);
  const told = notCopied(from);
  requireFull(from, told);
  const database = opened(from, told);
  try {
    // One transaction: a copy that others' changes began anew might never end.
    withSqliteFailures(fileOf(from, told), () => database.exec('BEGIN; SELECT count(*) FROM sqlite_master'));
    const { totalPages } = await database.backup(to, { progress: () => pagesAtOnce }).catch((error: unknown) => {
      throw fullDisk(error, path.dirname(to)) ?? sqliteFailure(error, fileOf(from, told));
    });
    checkDatabase(to, schema, told);
    return totalPages;
  } finally {
    database.close();
  }
}

const opened = (file: string, told: Told): Database =>
  withSqliteFailures(fileOf(file, told), () => new BetterSqlite(file, { fileMustExist: true, timeout: 5_000 }));

const emptiness = ({ name, outcome }: Told): Failure => new Failure('library-damaged', `${name} is empty; ${outcome}`);

/** Before it is opened: SQLite would delete its write-ahead log. */
function requireFull(file: string, told: Told): void {
  if (sizeOf(file) === 0) throw emptiness(told);
}

/**
 * Makes sure that a database can be used by this version of Footnote, and is not empty.
 * @param told as itself, where nothing else is given
 * @throws Failure `library-damaged`, `library-mismatch`, `library-unwritable`
 */
export function checkDatabase(file: string, schema: Schema, told: Told = { name: file, outcome: putBack }): void {
  requireFull(file, told);
  const of = fileOf(file, told);
  const database = opened(file, told);
  try {
    withSqliteFailures(of, () => {
      const value = (pragma: string): unknown => database.pragma(pragma, { simple: true });
      if (value('quick_check') !== 'ok') throw new Failure('library-damaged', of.damaged);
      if (!hasTables(database)) throw emptiness(told);
      if (!isOurs(database, schema))
        throw new Failure('library-mismatch', `${told.name} is no file of Footnote's; ${told.outcome}`);
      if (Number(value('user_version')) > schema.migrations.length)
        throw new Failure(
          'library-mismatch',
          `${told.name} was written by a later version of Footnote; install that one.`,
        );
      requireTables(database, schema);
    });
  } finally {
    database.close();
  }
}
