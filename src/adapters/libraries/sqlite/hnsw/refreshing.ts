import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { typescriptWorker } from '../../../workers/typescript-worker.ts';
import type { RefreshTask } from './builder-worker.ts';

export interface Refreshing {
  /** Resolves when the index is up to date, or the library closed. */
  run(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the HNSW index in a thread of its own, since it may take minutes, and writing must not wait for it. */
export function createRefreshing(task: RefreshTask): Refreshing {
  const thread = new Piscina<RefreshTask, void>({
    filename: fileURLToPath(new URL('./builder-worker.ts', import.meta.url)),
    name: 'refresh',
    ...typescriptWorker,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10_000,
  });
  let isClosed = false;
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;

  const start = (): Promise<void> => {
    waiting = undefined;
    running = isClosed
      ? Promise.resolve()
      : thread.run(task).catch((error: unknown) => {
          if (!isClosed) throw error;
        });
    return running;
  };
  return {
    run() {
      // Whoever asks while one is at work waits for the next one, which does for all of them.
      waiting ??= running.then(start, start);
      return waiting;
    },
    async close() {
      isClosed = true;
      await thread.destroy();
    },
  };
}
