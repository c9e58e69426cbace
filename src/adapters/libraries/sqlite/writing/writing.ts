import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { moduleBeside } from '../../../workers/beside.ts';
import { sendArticle } from '../../../workers/send-article.ts';
import { createWorkerPool } from '../../../workers/worker-pool.ts';
import type { Made } from '../../recipe.ts';
import type { Change } from './changes.ts';
import { createTidyUp } from './tidy-up.ts';
import type * as worker from './writer-worker.ts';

export interface Writing {
  /** How many articles were changed. @throws Failure */
  make(change: Exclude<Change, { kind: 'adopt' }>): Promise<number>;
  /** Goes on, in the background, with what a removal has left to do. */
  tidyUp(): void;
  /** @throws Failure */
  adopt(change: Omit<Change & { kind: 'adopt' }, 'kind'>): Promise<Made>;
  close(): Promise<void>;
}

/** One thread writes for all libraries of the process. */
const thread = createWorkerPool<typeof worker>({
  module: moduleBeside('./writer-worker', import.meta.url),
  idle: 60_000,
  inOrder: true,
});

/** Makes changes in a worker thread, one after the other, so that waiting for the disk keeps nobody else waiting. */
export function createWriting(folder: string, patience: number): Writing {
  const run = (change: worker.WriteTask['change'], port?: MessagePort): Promise<Made | number | boolean> => {
    const task = { folder, patience, change, ...(port ? { port } : {}) };
    return thread.run('write', task, port ? { ports: [port] } : {});
  };
  const replace = async ({ article, passages, ...rest }: Change & { kind: 'replace' }): ReturnType<typeof run> => {
    const { port1: here, port2: there } = new MessageChannel();
    try {
      const sent = sendArticle(here, { article, passages });
      const [done] = await Promise.all([run(rest, there), sent]);
      return done;
    } finally {
      here.close();
    }
  };
  const tidying = createTidyUp(async (isFirst) => Number(await run({ kind: 'tidy', isFirst })) > 0);
  return {
    async make(change) {
      const changed = Number(await (change.kind === 'replace' ? replace(change) : run(change)));
      if (change.kind !== 'replace' && changed > 0) tidying.wake();
      return changed;
    },
    tidyUp: () => tidying.wake(),
    adopt: (change) => run({ kind: 'adopt', ...change }) as Promise<Made>,
    async close() {
      await tidying.done().catch(() => undefined);
      if (thread.isRunning()) await run({ kind: 'close' });
    },
  };
}
