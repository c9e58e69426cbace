import { LRUCache } from 'lru-cache';
import type { Statement } from '../../core/attribution/find-statements.ts';
import { Failure } from '../../core/failure.ts';
import type { OpenQuestionDraft } from '../../core/summary/open-questions.ts';
import type { SummaryDraft } from '../../core/summary/summary.ts';
import type { Analyst } from '../../ports/analyst.ts';
import { moduleBeside } from '../workers/beside.ts';
import { createWorkerPool } from '../workers/worker-pool.ts';
import type * as worker from './analyst-worker.ts';
import type * as wordWorker from './word-worker.ts';

const articlesRemembered = 200;
/** Of all of those together, at some three kilobytes each: a novel's, but not those of an article of a million quotations. */
const statementsRemembered = 20_000;
/** In megabytes: what an article of two million characters takes. Without a limit a thread keeps far more than it needs. */
const limits = { maxOldGenerationSizeMb: 400 };

const giveUp = (cause: unknown): never => {
  throw new Failure('unreadable', 'The article could not be read closely; please try again.', { cause });
};

/**
 * In worker threads of its own, which start when they are first needed: one reads articles, and one knows words, so that a
 * question with a typing error waits neither for somebody's summary nor for all that makes one to be loaded. Statements of
 * recent articles are remembered.
 */
export function createAnalyst(): Analyst {
  const pool = createWorkerPool<typeof worker>({
    module: moduleBeside('./analyst-worker', import.meta.url),
    idle: 300_000,
    limits,
  });
  const words = createWorkerPool<typeof wordWorker>({
    module: moduleBeside('./word-worker', import.meta.url),
    idle: 300_000,
  });
  const known = new LRUCache<string, Promise<readonly Statement[]>>({
    max: articlesRemembered,
    maxSize: statementsRemembered,
  });
  const remember = (key: string, found: Promise<readonly Statement[]>, size = 1) => known.set(key, found, { size });
  return {
    statements(article) {
      const key = `${article.id}/${article.fingerprint}`;
      const before = known.get(key);
      if (before) return before;
      const found = pool.run('statements', article).catch((cause: unknown): never => {
        known.delete(key);
        return giveUp(cause);
      });
      remember(key, found);
      found.then(
        ({ length }) => known.has(key) && remember(key, found, Math.max(1, length)),
        () => undefined,
      );
      return found;
    },
    summarize: (articles, wish): Promise<SummaryDraft> => pool.run('summarize', { articles, wish }).catch(giveUp),
    prepare: (languages) => pool.run('prepare', languages).catch(giveUp),
    quiz: (material, wish) => pool.run('quiz', { material, wish }).catch(giveUp),
    hasSecondRight: (question, passages) => pool.run('hasSecondRight', { question, passages }).catch(giveUp),
    cards: (articles) => pool.run('cards', articles).catch(giveUp),
    guide: (articles) => pool.run('guide', articles).catch(giveUp),
    openQuestions: (article): Promise<readonly OpenQuestionDraft[]> => pool.run('openQuestions', article).catch(giveUp),
    isCommonWord: (word) => words.run('isCommonWord', word).catch(giveUp),
    async close() {
      await Promise.all([pool.close(), words.close()]);
    },
  };
}
