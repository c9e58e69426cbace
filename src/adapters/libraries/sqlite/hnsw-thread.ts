import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { typescriptWorker } from '../../typescript-worker.ts';
import type { HnswContents } from './hnsw-files.ts';

/**
 * Loads and searches the saved indexes of all libraries of the process, which takes too long for the thread that serves.
 * It starts with the first question that needs it, which a small library's never do. Without work it does not keep the
 * process from ending.
 */
const thread = new Piscina({
  filename: fileURLToPath(new URL('./hnsw-worker.ts', import.meta.url)),
  name: 'nearest',
  ...typescriptWorker,
  minThreads: 0,
  maxThreads: 1,
  // Ending it would mean to load the indexes anew.
  idleTimeout: 24 * 3_600_000,
});

/** What goes wrong there costs time, not the answer: all vectors are compared instead. */
const orNothing = <T>(run: Promise<T>): Promise<T | undefined> => run.catch(() => undefined);

/** What an index holds that was saved in the folder; nothing where it cannot be used. */
export const loadInThread = (saved: string): Promise<HnswContents | undefined> =>
  orNothing(thread.run(saved, { name: 'load' }));

/** Rows of the passages closest to the vector, best first; nothing where the index cannot be used. */
export const nearestInThread = (
  saved: string,
  vector: Float32Array,
  neighbours: number,
): Promise<Float64Array | undefined> => orNothing(thread.run({ saved, vector, neighbours }));

/** Lets go of a library's index. */
export async function forgetInThread(library: string): Promise<void> {
  if (thread.threads.length > 0) await orNothing(thread.run(library, { name: 'forget' }));
}
