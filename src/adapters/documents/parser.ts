import { availableParallelism } from 'node:os';
import type { PreparedArticle, PreparedPassage } from '../../core/document/prepare-article.ts';
import { Failure } from '../../core/failure.ts';
import type { DocumentKind, Parser } from '../../ports/documents.ts';
import { moduleBeside } from '../workers/beside.ts';
import { type Call, createProcessPool, GivenUp } from '../workers/process-pool.ts';
import { receiveArticle, sendArticle } from '../workers/send-article.ts';
import { sendBytes } from '../workers/send-bytes.ts';
import type { Wire } from '../workers/wires.ts';
import type { PrepareTask } from './parse-process.ts';
import { canRecognise, limitsOfRecognition } from './pdf/recognition.ts';

interface ParserLimits {
  /** Milliseconds a document may take, counted from when its reading begins. */
  readonly timeout?: number;
  /** Megabytes a process may have in memory while it parses. */
  readonly memory?: number;
  /** How many documents are read at once. */
  readonly processes?: number;
}

interface FormatsParser extends Parser {
  /** What it reads. @throws Failure `unreadable` */
  kinds(): Promise<readonly DocumentKind[]>;
}

/** Text recognition, where somebody has installed it, needs more of both. */
const usual = (): { readonly timeout: number; readonly memory: number } =>
  canRecognise() ? limitsOfRecognition : { timeout: 60_000, memory: 400 };

/** Nobody's in particular. */
const nobody = { server: '', person: '' };

/**
 * Parses in processes of their own, each document within limits of time and memory: one that goes over is given up, and the
 * process with it, while the others go on. One process can be somebody's for a minute; so there are at least two.
 */
export function createParser({
  timeout = usual().timeout,
  memory = usual().memory,
  processes = Math.max(2, availableParallelism() - 1),
}: ParserLimits = {}): FormatsParser {
  const module = moduleBeside('./parse-process', import.meta.url);
  const pool = createProcessPool({ module, processes, idle: 300_000, timeout, memory });
  let known: Promise<readonly DocumentKind[]> | undefined;
  const prepared = async (name: string, call: Omit<Call<unknown>, 'exchange'>, send: (port: Wire) => Promise<void>) => {
    const exchange = async ({ given, result }: { given: Wire; result: Wire }): Promise<PreparedArticle> => {
      const received = receiveArticle<PreparedPassage>(result);
      await send(given);
      const whole = await received;
      if (whole) return whole;
      throw new Error('The parsing process ended before all had come.');
    };
    return pool.run({ ...call, exchange }).catch((error: unknown) => {
      throw error instanceof Failure ? error : givenUp(name, error);
    });
  };

  return {
    kinds() {
      known ??= pool.run<readonly DocumentKind[]>({ task: 'kinds', given: undefined, turn: nobody });
      return known.catch((cause: unknown) => {
        known = undefined;
        throw new Failure('unreadable', 'The list of what Footnote reads could not be loaded; please try again.', {
          cause,
        });
      });
    },
    prepare({ bytes, ...raw }, collection, person = '') {
      const given: PrepareTask = { raw, bytes: bytes.length, collection };
      const call = { task: 'prepare', given, turn: { server: collection, person } };
      return prepared(raw.origin.name, call, (port) => sendBytes(port, bytes));
    },
    split(article) {
      const call = { task: 'split', given: undefined, turn: { server: article.collection, person: '' } };
      return prepared(article.origin.name, call, (port) => sendArticle(port, { article, passages: [] }));
    },
    close: () => pool.close(),
  };
}

function givenUp(name: string, cause: unknown): Failure {
  const because = cause instanceof GivenUp ? cause.because : undefined;
  if (because === 'time')
    return new Failure('too-large', `${name} took too long to read and was given up. Add a smaller or simpler file.`, {
      cause,
    });
  if (because === 'memory')
    return new Failure(
      'too-large',
      `${name} needs more memory than Footnote allows for one document. Add a smaller file.`,
      { cause },
    );
  return new Failure('unreadable', `${name} could not be read. Save it anew and try again.`, { cause });
}
