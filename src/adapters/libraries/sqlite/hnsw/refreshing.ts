import { moduleBeside } from '../../../workers/beside.ts';
import { createWorkerPool } from '../../../workers/worker-pool.ts';
import type * as worker from './builder-worker.ts';
import type { RefreshTask } from './builder-worker.ts';

interface Refreshing {
  /** Resolves when the index is up to date, or the library closed. */
  run(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the HNSW index in a thread of its own, since it may take minutes, and writing must not wait for it. */
export function createRefreshing(task: () => RefreshTask): Refreshing {
  const thread = createWorkerPool<typeof worker>({
    module: moduleBeside('./builder-worker', import.meta.url),
    idle: 10_000,
  });
  let isClosed = false;
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;

  const start = (): Promise<void> => {
    waiting = undefined;
    running = isClosed
      ? Promise.resolve()
      : thread.run('refresh', task()).catch((error: unknown) => {
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
      await thread.close();
    },
  };
}
