import { fileURLToPath } from 'node:url';
import { LRUCache } from 'lru-cache';
import { Piscina } from 'piscina';
import type { Statement } from '../../core/attribution/find-statements.ts';
import { Failure } from '../../core/failure.ts';
import type { SummaryDraft } from '../../core/summary/summary.ts';
import type { Analyst } from '../../ports/analyst.ts';
import { typescriptWorker } from '../workers/typescript-worker.ts';

const articlesRemembered = 200;

const giveUp = (cause: unknown): never => {
  throw new Failure('unreadable', 'The article could not be read closely; please try again.', { cause });
};

/** In a worker thread of its own, which starts when it is first needed. Statements of recent articles are remembered. */
export function createAnalyst(): Analyst {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./analyst-worker.ts', import.meta.url)),
    name: 'statements',
    ...typescriptWorker,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 300_000,
  });
  const known = new LRUCache<string, Promise<readonly Statement[]>>({ max: articlesRemembered });
  return {
    statements(article) {
      const key = `${article.id}/${article.fingerprint}`;
      const found: Promise<readonly Statement[]> =
        known.get(key) ??
        pool.run(article, { name: 'statements' }).catch((cause: unknown) => {
          known.delete(key);
          return giveUp(cause);
        });
      known.set(key, found);
      return found;
    },
    summarize: (articles, wish): Promise<SummaryDraft> =>
      pool.run({ articles, wish }, { name: 'summarize' }).catch(giveUp),
    close: () => pool.destroy(),
  };
}
