import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { PreparedPassage } from '../../core/document/prepare-article.ts';
import { Failure } from '../../core/failure.ts';
import type { DocumentKind, Parser } from '../../ports/documents.ts';
import { receiveArticle, sendArticle } from '../workers/send-article.ts';
import { createWorkerPool } from '../workers/worker-pool.ts';
import type * as worker from './parse-worker.ts';

interface ParserLimits {
  /** Milliseconds a document may take. */
  readonly timeout?: number;
  /** Megabytes a document may take while it is parsed. */
  readonly memory?: number;
  readonly threads?: number;
}

interface FormatsParser extends Parser {
  /** What it reads. @throws Failure `unreadable` */
  kinds(): Promise<readonly DocumentKind[]>;
}

/**
 * Parses in worker threads, each document within limits of time and memory: one that goes over is given up, and the
 * thread with it, while the others go on.
 */
export function createParser({
  timeout = 60_000,
  memory = 400,
  threads = Math.max(1, availableParallelism() - 1),
}: ParserLimits = {}): FormatsParser {
  const pool = createWorkerPool<typeof worker>({
    module: new URL('./parse-worker.ts', import.meta.url),
    threads,
    idle: 30_000,
    givesWay: true,
    limits: { maxOldGenerationSizeMb: memory },
  });
  /** Lets `start` begin a task that sends an article to the port it is given. */
  const prepared = async (name: string, start: (port: MessagePort, signal: AbortSignal) => Promise<unknown>) => {
    const { port1: here, port2: port } = new MessageChannel();
    const received = receiveArticle<PreparedPassage>(here);
    try {
      await start(port, AbortSignal.timeout(timeout));
      const whole = await received;
      if (whole) return whole;
      throw new Error('The parsing thread ended before all had come.');
    } catch (error) {
      throw error instanceof Failure ? error : givenUp(name, error);
    } finally {
      here.close();
    }
  };

  return {
    kinds: () =>
      pool.run('kinds', undefined).catch((cause: unknown) => {
        throw new Failure('unreadable', 'The list of what Footnote reads could not be loaded; please try again.', {
          cause,
        });
      }),
    prepare: (raw, collection) =>
      prepared(raw.origin.name, (port, signal) =>
        pool.run('prepare', { raw, collection, port }, { signal, ports: [port] }),
      ),
    split: (article) =>
      prepared(article.origin.name, async (port, signal) => {
        const { port1: from, port2: stored } = new MessageChannel();
        try {
          const sent = sendArticle(from, { article, passages: [] });
          await Promise.all([pool.run('split', { stored, port }, { signal, ports: [stored, port] }), sent]);
        } finally {
          from.close();
        }
      }),
    close: () => pool.close(),
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
