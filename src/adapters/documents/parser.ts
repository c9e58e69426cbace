import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { PreparedPassage } from '../../core/document/prepare-article.ts';
import { Failure } from '../../core/failure.ts';
import type { Parser } from '../../ports/documents.ts';
import { receiveArticle } from '../workers/send-article.ts';
import { receivedError, type SentError } from '../workers/sent-error.ts';
import { givingWay, typescriptWorker } from '../workers/typescript-worker.ts';
import type { ParseTask } from './parse-worker.ts';

export interface ParserLimits {
  /** Milliseconds a document may take. */
  readonly timeout?: number;
  /** Megabytes a document may take while it is parsed. */
  readonly memory?: number;
  readonly threads?: number;
}

/**
 * Parses in worker threads, each document within limits of time and memory: one that goes over is given up, and the
 * thread with it, while the others go on.
 */
export function createParser({
  timeout = 60_000,
  memory = 400,
  threads = Math.max(1, availableParallelism() - 1),
}: ParserLimits = {}): Parser {
  const pool = new Piscina<ParseTask, SentError | undefined>({
    filename: fileURLToPath(new URL('./parse-worker.ts', import.meta.url)),
    name: 'prepare',
    ...typescriptWorker,
    ...givingWay,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  return {
    async prepare(raw, collection) {
      const { port1: here, port2: port } = new MessageChannel();
      const received = receiveArticle<PreparedPassage>(here);
      try {
        const signal = AbortSignal.timeout(timeout);
        const error = await pool.run({ raw, collection, port }, { signal, transferList: [port] });
        if (error) throw receivedError(error);
        const prepared = await received;
        if (prepared) return prepared;
        throw new Error('The parsing thread ended before all had come.');
      } catch (error) {
        throw error instanceof Failure ? error : givenUp(raw.origin.name, error);
      } finally {
        here.close();
      }
    },
    close: () => pool.destroy(),
  };
}

function givenUp(name: string, cause: unknown): Failure {
  const reason = cause instanceof Error ? `${cause.name} ${cause.message}` : '';
  if (/abort|timeout/i.test(reason))
    return new Failure('too-large', `${name} took too long to read and was given up. Add a smaller or simpler file.`, {
      cause,
    });
  if (/memory/i.test(reason))
    return new Failure(
      'too-large',
      `${name} needs more memory than Footnote allows for one document. Add a smaller file.`,
      { cause },
    );
  return new Failure('unreadable', `${name} could not be read. Save it anew and try again.`, { cause });
}
