import { expect, it } from 'vitest';
import { loadFiles } from '../../../src/adapters/libraries/sqlite/hnsw/load-files.ts';
import { createWorkerPool } from '../../../src/adapters/workers/worker-pool.ts';
import type * as worker from './load-files-worker.ts';

// Where they cannot be loaded all vectors are compared, which nobody sees but by the time it takes.
it('loads what reads the HNSW index in a thread as on the main one', async () => {
  const pool = createWorkerPool<typeof worker>({ module: new URL('./load-files-worker.ts', import.meta.url), idle: 0 });
  try {
    expect(await pool.run('names', undefined)).toEqual(Object.keys(await loadFiles()).sort());
  } finally {
    await pool.close();
  }
});
