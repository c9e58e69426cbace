import path from 'node:path';
import { Failure, type FailureCode } from '../../../core/failure.ts';
import { codeOf, fullDisk } from './full-disk.ts';

/** A file of SQLite's, and what people are told who cannot use it. */
export interface SqliteFile {
  readonly file: string;
  /** What people are told is damaged or in use; the library, where nothing is given. */
  readonly holds?: 'library' | 'conversations';
  /** What to do when it is damaged. */
  readonly damaged: string;
  /** Who has it locked, and what to do. */
  readonly busy: string;
}

/** Runs `work`; what SQLite or the disk has to say against it becomes a sentence for people. */
export function withSqliteFailures<T>(of: SqliteFile, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw sqliteFailure(error, of);
  }
}

/** https://www.sqlite.org/rescode.html; whatever else it is stays as it is. */
export function sqliteFailure(error: unknown, { file, holds = 'library', damaged, busy }: SqliteFile): unknown {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  const folder = path.dirname(file);
  const failure = (kind: FailureCode, sentence: string): Failure => new Failure(kind, sentence, { cause: error });
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code) || error instanceof SyntaxError || isLacking(error, code))
    return failure(`${holds}-damaged`, damaged);
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return failure(`${holds}-busy`, busy);
  const full = fullDisk(error, folder);
  if (full) return full;
  if (/^SQLITE_(?:CANTOPEN|READONLY|PERM|IOERR)|^E[A-Z]+$/.test(code))
    return failure(
      'library-unwritable',
      `Footnote cannot read and write in ${folder}; allow it to, or choose another data folder.`,
    );
  return error;
}

/** Our SQL asks only for what our tables have: one that is not there was dropped or lost. */
const lacks = /^(?:no such (?:\w+ )?(?:table|column)\b|table \S+ has no column|vtable constructor failed)/;

const isLacking = (error: unknown, code: string): boolean =>
  code === 'SQLITE_ERROR' && error instanceof Error && lacks.test(error.message);
