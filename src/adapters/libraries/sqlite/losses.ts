import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { Failure } from '../../../core/failure.ts';
import { type Expected, refuseEmptied, refuseMissing, refuseWithoutTables } from '../../databases/sqlite/emptied.ts';

/** Revisions of the saved vector indexes: each was made of a database of that revision. */
const savedRevisions = (folder: string): readonly number[] =>
  readdirSync(folder).flatMap((name) => Number(/^hnsw-(\d+)$/.exec(name)?.[1] ?? Number.NaN) || []);

/** The revision that a database has had already; 0 where nothing tells. */
export const newestSaved = (folder: string): number => Math.max(0, ...savedRevisions(folder));

function expectedIn(folder: string, file: string, beside: readonly string[] = []): Expected {
  const saved = savedRevisions(folder).map((revision) => path.join(folder, `hnsw-${revision}`));
  return { file, beside: [...saved, ...beside], away: `the folder ${folder}` };
}

/**
 * A file that is missing beside a vector index or its own log is no new library, nor is an empty one, also beside conversations.
 * Somebody who begins anew moves the folder away, or the file out of one that has nothing else.
 * @throws Failure `library-damaged`
 */
export function refuseLost(folder: string, file: string): void {
  refuseMissing(expectedIn(folder, file));
  refuseEmptied(expectedIn(folder, file, [path.join(folder, '..', 'conversations.sqlite')]));
}

/**
 * Before the tables are made.
 * @throws Failure `library-damaged`
 */
export const refuseBare = (folder: string, database: Database): void =>
  refuseWithoutTables(expectedIn(folder, database.name, [path.join(folder, '..', 'conversations.sqlite')]), database);

const goOn = 'Put a backup back with: npm run restore -- FOLDER --force';

/**
 * A database older than the vector index beside it has lost its write-ahead log, is an old copy put back by hand, or was made
 * in the place of the one that the index is of.
 * @param newest as `newestSaved` gave it before the database was read, since others may write meanwhile
 * @param file as people know it: the database may be a copy
 * @throws Failure `library-damaged`
 */
export function refuseOlder(database: Database, newest: number, file = database.name): void {
  if (newest === 0) return;
  const revision = database.prepare<[], number>('SELECT revision FROM library').pluck().get() ?? 0;
  if (revision >= newest) return;
  throw new Failure(
    'library-damaged',
    `${file} lacks its last changes: it was copied without the file ${path.basename(file)}-wal, or is an old copy. ${goOn}; to go on with it as it is, remove the folders ${path.join(path.dirname(file), 'hnsw-*')}.`,
  );
}
