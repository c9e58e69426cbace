import { existsSync, linkSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Database } from 'better-sqlite3';
import { Failure } from '../../../core/failure.ts';

/** Bytes; undefined where there is no such file. */
export const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size;

/** A database of a data folder, and what tells that it is not new. */
export interface Expected {
  readonly file: string;
  /** Files and folders that are made only when it has been used. */
  readonly beside: readonly string[];
  /** What is moved away to begin anew: so named that nothing stays behind that tells of the earlier one. */
  readonly away: string;
}

/** @throws Failure `library-damaged` */
function refuse({ file, away }: Expected, fault: string): never {
  throw new Failure(
    'library-damaged',
    `${file} ${fault}, and was not before; nothing was changed. Put a backup back with: npm run restore -- FOLDER --force, or move ${away} away to begin anew.`,
  );
}

/**
 * An empty file beside what is made with a full one is no new database; opened, SQLite would delete its write-ahead log too.
 * @throws Failure `library-damaged`
 */
export function refuseEmptied(expected: Expected): void {
  const { file, beside } = expected;
  if (sizeOf(file) !== 0) return;
  if (sizeOf(`${file}-wal`) || beside.some((one) => existsSync(one))) refuse(expected, 'is empty');
}

/**
 * A file that SQLite can read, but that has no tables, is no new database there either.
 * @throws Failure `library-damaged`
 */
export function refuseWithoutTables(expected: Expected, database: Database): void {
  if (!hasTables(database) && expected.beside.some((one) => existsSync(one))) refuse(expected, 'has no tables');
}

export const hasTables = (database: Database): boolean =>
  database.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() !== undefined;

/**
 * What cannot be without the file is there, and the file is not: it was deleted or lost, alone.
 * @throws Failure `library-damaged`
 */
export function refuseMissing(expected: Expected): void {
  const { file, beside } = expected;
  if (sizeOf(file) !== undefined) return;
  if (sizeOf(`${file}-wal`) || beside.some((one) => existsSync(one))) refuse(expected, 'is missing');
}

/**
 * Has a missing database made under another name, and gives it its own when it is whole: where that is cut short, no empty
 * file is left. Where the file system has no links, the database is made in its place when it is opened.
 */
export function makeWhole(file: string, make: (draft: string) => void): void {
  // SQLite drops what is left of a log when it makes the database itself.
  if (existsSync(file) || existsSync(`${file}-wal`)) return;
  const draft = `${file}.new-${process.pid}-${threadId}`;
  removeAbandoned(file);
  removeDatabase(draft);
  try {
    make(draft);
    linkWhereFree(draft, file);
  } finally {
    removeDatabase(draft);
  }
}

/** Drafts of processes that were ended meanwhile. */
function removeAbandoned(file: string): void {
  const start = `${path.basename(file)}.new-`;
  for (const name of readdirSync(path.dirname(file)).filter((one) => one.startsWith(start))) {
    const pid = Number.parseInt(name.slice(start.length), 10);
    if (!isRunning(pid)) rmSync(path.join(path.dirname(file), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // One of another user's may not be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function linkWhereFree(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch {
    // Another process was faster, or there are no links here.
  }
}

function removeDatabase(file: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true });
}
