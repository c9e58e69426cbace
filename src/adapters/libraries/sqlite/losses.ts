import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { Failure } from '../../../core/failure.ts';

const goOn = 'Put a backup back with: npm run restore -- FOLDER --force';

/** Revisions of the saved vector indexes: each was made of a database of that revision. */
const savedRevisions = (folder: string): readonly number[] =>
  readdirSync(folder).flatMap((name) => Number(/^hnsw-(\d+)$/.exec(name)?.[1] ?? Number.NaN) || []);

const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size;

/**
 * An empty file beside what was made of a full one is no new library; opened, SQLite would delete its write-ahead log too.
 * Where there is no file at all, somebody has moved it away to begin anew, and what was made of it goes.
 * @throws Failure `library-damaged`
 */
export function refuseEmptied(folder: string, file: string): void {
  const size = sizeOf(file);
  if (size !== undefined && size > 0) return;
  const saved = savedRevisions(folder);
  if (size === undefined) {
    for (const revision of saved) rmSync(path.join(folder, `hnsw-${revision}`), { recursive: true, force: true });
    return;
  }
  if (saved.length === 0 && !sizeOf(`${file}-wal`)) return;
  throw new Failure(
    'library-damaged',
    `${file} is empty, and was not before; nothing was changed. ${goOn}, or move it away to begin anew.`,
  );
}

/**
 * A database older than the vector index beside it has lost its write-ahead log, or is an old copy put back by hand.
 * @throws Failure `library-damaged`
 */
export function refuseOlder(folder: string, database: Database): void {
  const newest = Math.max(0, ...savedRevisions(folder));
  if (newest === 0) return;
  const revision = database.prepare<[], number>('SELECT revision FROM library').pluck().get() ?? 0;
  if (revision >= newest) return;
  throw new Failure(
    'library-damaged',
    `${database.name} lacks its last changes: it was copied without the file ${path.basename(database.name)}-wal, or is an old copy. ${goOn}; to go on with it as it is, remove the folders ${path.join(folder, 'hnsw-*')}.`,
  );
}
