import { articleOfRow, type Catalogue, type Entry } from './catalogue.ts';
import type { HnswContents } from './hnsw-files.ts';
import { savedFolders } from './hnsw-folders.ts';
import { forgetInThread, loadInThread, nearestInThread } from './hnsw-thread.ts';

export interface HnswSearch {
  /**
   * Rows of passages close to the question, best first, of articles up to `covered`; nothing where there is no index
   * that serves, and then all vectors have to be compared.
   */
  nearest(catalogue: Catalogue, entries: readonly Entry[], query: Query): Promise<Nearest | undefined>;
  close(): Promise<void>;
}

interface Query {
  readonly vector: Float32Array;
  readonly limit: number;
}

export interface Nearest {
  readonly rows: readonly number[];
  readonly covered: number;
}

/** An index is used as long as it lacks no more than this many vectors, which are compared one by one. */
const mostMissing = 5_000;
/** Neighbours asked for at once: the graph is walked as widely as that, so more are surer. */
const fewest = 1_000;
/** A scope that has not enough among so many neighbours is searched by comparing all. */
const most = 16_000;

interface Saved extends HnswContents {
  readonly folder: string;
}

export function createHnswSearch(folder: string): HnswSearch {
  let loaded: Saved | undefined;
  let tried: string | undefined;
  let loading: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    const [newest] = await savedFolders(folder);
    if (newest === undefined || newest === tried) return;
    const contents = await loadInThread(newest);
    loaded = contents ? { ...contents, folder: newest } : loaded;
    tried = newest;
  };
  const serving = async (catalogue: Catalogue): Promise<Saved | undefined> => {
    if (serves(loaded, catalogue)) return loaded;
    loading ??= load().finally(() => {
      loading = undefined;
    });
    await loading;
    return serves(loaded, catalogue) ? loaded : undefined;
  };

  return {
    async nearest(catalogue, entries, query) {
      const saved = await serving(catalogue);
      if (saved?.dimension !== query.vector.length) return undefined;
      const numbers = new Set(entries.map(({ no }) => no));
      const rows = await rowsInScope(saved, { ...query, isInScope: (row) => numbers.has(articleOfRow(row)) });
      return rows && { rows, covered: saved.last };
    },
    close: () => (tried === undefined ? Promise.resolve() : forgetInThread(folder)),
  };
}

function serves(saved: Saved | undefined, { generation, entries }: Catalogue): boolean {
  if (saved?.generation !== generation) return false;
  let missing = 0;
  for (const entry of entries.values())
    if (entry.generation === generation && entry.no > saved.last) missing += entry.vectors;
  return missing <= mostMissing;
}

/**
 * Asks for ever more neighbours until enough are in scope. (LangChain's filter would be called for each node on the way,
 * and ends the process if it throws.)
 */
async function rowsInScope(
  { folder, count }: Saved,
  { vector, limit, isInScope }: Query & { readonly isInScope: (row: number) => boolean },
): Promise<readonly number[] | undefined> {
  for (let neighbours = Math.max(fewest, 2 * limit); neighbours <= most; neighbours *= 4) {
    const found = await nearestInThread(folder, vector, neighbours);
    if (!found) return undefined;
    const rows = [...found.filter(isInScope)];
    if (rows.length >= limit || neighbours >= count) return rows.slice(0, limit);
  }
  return undefined;
}
