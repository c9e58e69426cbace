import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { Failure } from '../../../core/failure.ts';
import { typescriptWorker } from '../../typescript-worker.ts';
import type { Change } from './changes.ts';
import type { WriteResult, WriteTask } from './writer.ts';

export interface Writing {
  /** @throws Failure */
  make(change: Change): Promise<number | boolean>;
  close(): Promise<void>;
}

/** One thread writes for all libraries of the process. Without work it does not keep the process from ending. */
const thread = new Piscina<WriteTask, WriteResult>({
  filename: fileURLToPath(new URL('./writer.ts', import.meta.url)),
  name: 'write',
  ...typescriptWorker,
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: 60_000,
  // Otherwise what waits for the thread to start comes after what is asked for later.
  stricterFIFO: true,
});

/** Makes changes in a worker thread, one after the other, so that waiting for the disk keeps nobody else waiting. */
export function createWriting(folder: string, patience: number): Writing {
  const run = async (change: WriteTask['change']): Promise<number | boolean> => {
    const result = await thread.run({ folder, patience, change });
    if ('failure' in result) throw new Failure(result.failure, result.message);
    return result.done;
  };
  return {
    make: run,
    async close() {
      if (thread.threads.length > 0) await run({ kind: 'close' });
    },
  };
}
