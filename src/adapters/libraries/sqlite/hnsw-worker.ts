import path from 'node:path';
import { move } from 'piscina';
import { z } from 'zod';
import { type Hnsw, type HnswContents, loadHnsw } from './hnsw-files.ts';

export interface NearestTask {
  /** The folder of a saved index. */
  readonly saved: string;
  readonly vector: Float32Array;
  readonly neighbours: number;
}

interface Loaded {
  readonly saved: string;
  readonly hnsw: Promise<Hnsw | undefined>;
}

/** By the library's folder, the index of it that was asked for last. */
const open = new Map<string, Loaded>();

function indexIn(saved: string): Promise<Hnsw | undefined> {
  const library = path.dirname(saved);
  const known = open.get(library);
  const loaded = known?.saved === saved ? known : { saved, hnsw: loadHnsw(saved) };
  open.set(library, loaded);
  return loaded.hnsw;
}

/** What the saved index holds; nothing where it cannot be used. Runs in a worker thread, like all here. */
export async function load(saved: string): Promise<HnswContents | undefined> {
  const hnsw = await indexIn(saved);
  if (!hnsw) return undefined;
  const { store: _store, ...contents } = hnsw;
  return contents;
}

const metadata = z.object({ row: z.number() });

/** Rows of the passages closest to the vector, best first; nothing where the index cannot be used. */
export async function nearest({ saved, vector, neighbours }: NearestTask): Promise<Float64Array | undefined> {
  const hnsw = await indexIn(saved);
  if (hnsw?.dimension !== vector.length) return undefined;
  const wanted = Math.min(neighbours, hnsw.count);
  const found = await hnsw.store.similaritySearchVectorWithScore([...vector], wanted);
  return move(Float64Array.from(found, ([document]) => metadata.parse(document.metadata).row)) as Float64Array;
}

/** Lets go of a library's index. */
export const forget = (library: string): boolean => open.delete(library);
