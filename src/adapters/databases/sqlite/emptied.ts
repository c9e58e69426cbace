import { existsSync, linkSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { Failure } from '../../../core/failure.ts';

/** Bytes; undefined where there is no such file. */
export const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size;

/**
 * An empty file beside what is made with a full one is no new database; opened, SQLite would delete its write-ahead log too.
 * @param beside files and folders that tell of earlier use
 * @throws Failure `library-damaged`
 */
export function refuseEmptied(file: string, beside: readonly string[]): void {
  if (sizeOf(file) !== 0) return;
  if (!sizeOf(`${file}-wal`) && !beside.some((one) => existsSync(one))) return;
  throw new Failure(
    'library-damaged',
    `${file} is empty, and was not before; nothing was changed. Put a backup back with: npm run restore -- FOLDER --force, or move it away to begin anew.`,
  );
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
