import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { Failure } from '../core/failure.ts';
import type { Parser } from '../ports/parser.ts';
import type { ParseOutcome, ParseTask } from './parse-worker.ts';
import { typescriptWorker } from './typescript-worker.ts';

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
  memory = 600,
  threads = Math.max(1, availableParallelism() - 1),
}: ParserLimits = {}): Parser {
  const pool = new Piscina<ParseTask, ParseOutcome>({
    filename: fileURLToPath(new URL('./parse-worker.ts', import.meta.url)),
    name: 'prepare',
    ...typescriptWorker,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  return {
    prepare: async (raw, collection) => {
      const outcome = await pool
        .run({ raw, collection }, { signal: AbortSignal.timeout(timeout) })
        .catch((error: unknown) => {
          throw givenUp(raw.origin.name, error);
        });
      if ('prepared' in outcome) return outcome.prepared;
      throw new Failure(outcome.code, outcome.message, { cause: outcome.cause });
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
