import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { sendArticle } from '../../../workers/send-article.ts';
import { receivedError } from '../../../workers/sent-error.ts';
import { typescriptWorker } from '../../../workers/typescript-worker.ts';
import type { Change } from './changes.ts';
import type { WriteResult, WriteTask } from './writer-worker.ts';

export interface Writing {
  /** @throws Failure */
  make(change: Change): Promise<number | boolean>;
  close(): Promise<void>;
}

/** One thread writes for all libraries of the process. Without work it does not keep the process from ending. */
const thread = new Piscina<WriteTask, WriteResult>({
  filename: fileURLToPath(new URL('./writer-worker.ts', import.meta.url)),
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
  const run = async (change: WriteTask['change'], port?: MessagePort): Promise<number | boolean> => {
    const task = { folder, patience, change, ...(port ? { port } : {}) };
    const result = await thread.run(task, { transferList: port ? [port] : [] });
    if ('error' in result) throw receivedError(result.error);
    return result.done;
  };
  const replace = async ({ article, passages, ...rest }: Change & { kind: 'replace' }): Promise<number | boolean> => {
    const { port1: here, port2: there } = new MessageChannel();
    try {
      const sent = sendArticle(here, { article, passages });
      const [done] = await Promise.all([run(rest, there), sent]);
      return done;
    } finally {
      here.close();
    }
  };
  return {
    make: (change) => (change.kind === 'replace' ? replace(change) : run(change)),
    async close() {
      if (thread.threads.length > 0) await run({ kind: 'close' });
    },
  };
}
