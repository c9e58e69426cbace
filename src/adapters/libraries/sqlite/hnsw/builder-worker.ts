import { Document } from '@langchain/core/documents';
import type { Database } from 'better-sqlite3';
import { toVector } from '../../../databases/vector-bytes.ts';
import { task } from '../../../workers/task.ts';
import { rowsOfArticle } from '../../entries.ts';
import { createRevision, openDatabase } from '../database.ts';
import { spaceOfArticle } from '../recipes.ts';
import type { Hnsw } from './files.ts';
import { loadFiles } from './load-files.ts';
import { savedFolders } from './saved-folders.ts';

/** How many vectors are added at once. */
const batchSize = 500;
/** Vectors of articles that are gone stay in the index; when more than this share of it, it is made anew. */
const mostGone = 0.3;

export interface RefreshTask {
  readonly folder: string;
  readonly patience: number;
  /** Whose vectors belong into the index. */
  readonly space: number;
}

/** What the database holds that belongs into the index. */
interface Wanted {
  readonly revision: number;
  /** The revision of the last removal: vectors of an index from before are not taken over. */
  readonly removed: number;
  /** The vectors' space, as `contents.json` calls it. */
  readonly generation: number;
  readonly last: number;
  readonly dimension: number;
  readonly count: number;
}

/**
 * Brings the saved index up to date with the database: adds what is newer, or makes it anew where it is missing, damaged,
 * of other vectors or full of what is gone. Does nothing where the package is not installed or built: all vectors are compared
 * then, and `doctor` says so. Runs in a worker thread of its own.
 */
export const refresh = task(async ({ folder, patience, space }: RefreshTask) => {
  const files = await loadFiles().catch(() => undefined);
  if (files === undefined) return;
  const database = openDatabase(folder, patience);
  try {
    database.pragma('query_only = ON');
    // One transaction: the vectors are those of the revision, whatever others write meanwhile.
    database.exec('BEGIN');
    const wanted = readWanted(database, space);
    const [newest] = await savedFolders(folder);
    const saved = newest === undefined ? undefined : await files.loadHnsw(newest);
    if (saved?.revision === wanted.revision || wanted.count === 0) return;
    await files.saveHnsw(folder, await updated(database, { wanted, saved, files }));
  } finally {
    database.close();
  }
});

const ofArticle = `row BETWEEN no * ${rowsOfArticle} AND (no + 1) * ${rowsOfArticle} - 1`;

function readWanted(database: Database, generation: number): Wanted {
  const revision = createRevision(database)();
  const removed = database.prepare<[], number>('SELECT removed FROM library').pluck().get() ?? 0;
  const articles = database
    .prepare<[number], Pick<Wanted, 'last' | 'count'>>(
      `SELECT coalesce(max(no), 0) AS last, coalesce(sum(vectors), 0) AS count FROM articles WHERE ${spaceOfArticle} = ?`,
    )
    .get(generation) ?? { last: 0, count: 0 };
  const dimension = database
    .prepare<[number], number>(
      `SELECT length(vector) / 4 FROM articles JOIN vectors ON ${ofArticle} WHERE ${spaceOfArticle} = ? ORDER BY row LIMIT 1`,
    )
    .pluck()
    .get(generation);
  return { revision, removed, generation, ...articles, dimension: dimension ?? 0 };
}

interface Updating {
  readonly wanted: Wanted;
  readonly saved: Hnsw | undefined;
  readonly files: typeof import('./files.ts');
}

async function updated(database: Database, { wanted, saved, files }: Updating): Promise<Hnsw> {
  const usable =
    saved &&
    saved.revision >= wanted.removed &&
    saved.generation === wanted.generation &&
    saved.dimension === wanted.dimension
      ? saved
      : undefined;
  const kept = usable && countUpTo(database, wanted, usable.last);
  const base = usable && kept !== undefined && kept >= usable.count * (1 - mostGone) ? usable : undefined;
  const store = base?.store ?? files.emptyStore(wanted.dimension, wanted.count);
  const added = await addNewer(database, store, { ...wanted, after: base?.last ?? 0 });
  return { ...wanted, count: (base?.count ?? 0) + added, store };
}

const countUpTo = (database: Database, { generation }: Wanted, last: number): number =>
  database
    .prepare<[number, number], number>(
      `SELECT coalesce(sum(vectors), 0) FROM articles WHERE ${spaceOfArticle} = ? AND no <= ?`,
    )
    .pluck()
    .get(generation, last) ?? 0;

interface Batch {
  readonly vectors: number[][];
  readonly documents: Document[];
}

/** Adds the vectors of the articles numbered after `after`; tells how many. */
async function addNewer(database: Database, store: Hnsw['store'], wanted: Wanted & { after: number }): Promise<number> {
  let added = 0;
  for (const { vectors, documents } of batchesAfter(database, wanted)) {
    await store.addVectors(vectors, documents);
    added += vectors.length;
  }
  return added;
}

function* batchesAfter(
  database: Database,
  { generation, after, dimension }: Wanted & { after: number },
): Iterable<Batch> {
  const rows = database
    .prepare<[number, number, number], { row: number; vector: Buffer }>(
      `SELECT row, vector FROM articles JOIN vectors ON ${ofArticle}
       WHERE ${spaceOfArticle} = ? AND no > ? AND length(vector) = 4 * ? ORDER BY no`,
    )
    .iterate(generation, after, dimension);
  let batch: Batch = { vectors: [], documents: [] };
  for (const { row, vector } of rows) {
    batch.vectors.push([...toVector(vector)]);
    batch.documents.push(new Document({ pageContent: '', metadata: { row } }));
    if (batch.vectors.length < batchSize) continue;
    yield batch;
    batch = { vectors: [], documents: [] };
  }
  yield batch;
}
