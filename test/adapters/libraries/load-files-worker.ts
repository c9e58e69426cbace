import { loadFiles } from '../../../src/adapters/libraries/sqlite/hnsw/load-files.ts';
import { task } from '../../../src/adapters/workers/task.ts';

export const names = task(async () => Object.keys(await loadFiles()).sort());
