import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { Failure } from '../../../core/failure.ts';
import { refuseEmptied, sizeOf } from '../../databases/sqlite/emptied.ts';

const goOn = 'Put a backup back with: npm run restore -- FOLDER --force';

/** Revisions of the saved vector indexes: each was made of a database of that revision. */
const savedRevisions = (folder: string): readonly number[] =>
  readdirSync(folder).flatMap((name) => Number(/^hnsw-(\d+)$/.exec(name)?.[1] ?? Number.NaN) || []);

/**
 * An empty file is no new library where a vector index or conversations are beside it. Where there is no file at all, somebody
 * has moved it away to begin anew, and what was made of it goes.
 * @throws Failure `library-damaged`
 */
export function refuseLost(folder: string, file: string): void {
  const saved = savedRevisions(folder).map((revision) => path.join(folder, `hnsw-${revision}`));
  if (sizeOf(file) === undefined) for (const index of saved) rmSync(index, { recursive: true, force: true });
  else refuseEmptied(file, [...saved, path.join(folder, '..', 'conversations.sqlite')]);
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
