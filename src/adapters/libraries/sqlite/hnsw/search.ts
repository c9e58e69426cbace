import { articleOfRow, type Entry } from '../../entries.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Hnsw } from './files.ts';
import { loadFiles } from './load-files.ts';
import { savedFolders } from './saved-folders.ts';

interface HnswSearch {
  /**
   * Rows of passages close to the question, best first, of articles up to `covered`; nothing where there is no index
   * that serves, and then all vectors have to be compared.
   */
  nearest(catalogue: Catalogue, entries: readonly Entry[], query: Query): Promise<Nearest | undefined>;
}

interface Query {
  readonly vector: Float32Array;
  readonly space: number;
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

/** Loads the saved index with the first question that needs it, which a small library's never do. */
export function createHnswSearch(folder: string): HnswSearch {
  let loaded: Hnsw | undefined;
  let tried: string | undefined;
  let loading: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    const [newest] = await savedFolders(folder);
    if (newest === undefined || newest === tried) return;
    tried = newest;
    loaded = (await (await loadFiles()).loadHnsw(newest)) ?? loaded;
  };
  const serving = async (catalogue: Catalogue, space: number): Promise<Hnsw | undefined> => {
    if (serves(loaded, catalogue, space)) return loaded;
    // Where it cannot be loaded, or its package is not there, all vectors are compared instead.
    loading ??= load()
      .catch(() => undefined)
      .finally(() => {
        loading = undefined;
      });
    await loading;
    return serves(loaded, catalogue, space) ? loaded : undefined;
  };

  return {
    async nearest(catalogue, entries, query) {
      const hnsw = await serving(catalogue, query.space);
      if (hnsw?.dimension !== query.vector.length) return undefined;
      const numbers = new Set(entries.map(({ no }) => no));
      const inScope = { ...query, isInScope: (row: number) => numbers.has(articleOfRow(row)) };
      // What goes wrong there costs time, not the answer: all vectors are compared instead.
      const rows = await rowsInScope(hnsw, inScope).catch(() => undefined);
      return rows && { rows, covered: hnsw.last };
    },
  };
}

function serves(hnsw: Hnsw | undefined, { entries }: Catalogue, space: number): boolean {
  if (hnsw?.generation !== space) return false;
  let missing = 0;
  for (const entry of entries.values()) if (entry.space === space && entry.no > hnsw.last) missing += entry.vectors;
  return missing <= mostMissing;
}

/**
 * Asks for ever more neighbours until enough are in scope. (LangChain's filter would be called for each node on the way,
 * and ends the process if it throws.)
 */
async function rowsInScope(
  { store, count }: Hnsw,
  { vector, limit, isInScope }: Query & { readonly isInScope: (row: number) => boolean },
): Promise<readonly number[] | undefined> {
  for (let neighbours = Math.max(fewest, 2 * limit); neighbours <= most; neighbours *= 4) {
    const found = await store.similaritySearchVectorWithScore([...vector], Math.min(neighbours, count));
    const rows = found.map(([{ metadata }]) => Number(metadata.row)).filter(isInScope);
    if (rows.length >= limit || neighbours >= count) return rows.slice(0, limit);
  }
  return undefined;
}
