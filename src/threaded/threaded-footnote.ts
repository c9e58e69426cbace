import { Worker } from 'node:worker_threads';
import { moduleBeside } from '../adapters/workers/beside.ts';
import { receivedError, type SentError } from '../adapters/workers/sent-error.ts';
import { createWires, type Wired, type Wires } from '../adapters/workers/wires.ts';
import { youngGeneration } from '../adapters/workers/worker-pool.ts';
import type { Config } from '../config.ts';
import type { Footnote } from '../footnote.ts';
import type { Allowance } from '../ports/assistant.ts';
import { type AllowanceCall, type Begun, type Called, receiveReply, type StreamName, sendReply } from './calls.ts';

interface ThreadedOptions {
  readonly allowance?: Allowance;
  /** What went wrong there without anybody waiting for it. */
  readonly onStray: (error: Error) => void;
  /** The thread's module, which calls `serveFootnote`; one over the real ports by default. */
  readonly module?: URL;
}

const overRealPorts = moduleBeside('./footnote-thread', import.meta.url);

/** Megabytes of V8's heap: far more than any question takes, and less than would harm the machine. */
const memory = 800;
/** Milliseconds between two looks whether it still goes round, and after how many without it is given up. */
const betweenLooks = 5_000;
const patience = 60_000;

/** TypeScript can be imported in a thread, but a thread cannot begin with it (Node 20). */
const begin = `
  const { tsx, module } = require('node:worker_threads').workerData;
  const sources = () => import(tsx).then(({ register }) => register());
  Promise.resolve(tsx && sources()).then(() => import(module));
`;
/** None for a module that was built. */
const tsxFor = (module: URL): string | undefined =>
  module.href.endsWith('.ts') ? import.meta.resolve('tsx/esm/api') : undefined;

interface Thread {
  readonly wires: Wires;
  end(): Promise<unknown>;
}

/**
 * Footnote in a thread of its own, with all its parts: whatever an article holds, the thread that serves people only sends and
 * receives. Should that thread end, for want of memory or because it hangs, its calls fail, and the next one begins another.
 * @throws Failure what `createPorts` and `createFootnote` throw
 */
export async function startThreadedFootnote(config: Config, options: ThreadedOptions): Promise<Footnote> {
  let current: Promise<Thread> | undefined;
  let calls = 0;
  const thread = (): Promise<Thread> => {
    current ??= startThread(config, options, () => {
      current = undefined;
    });
    current.catch(() => {
      current = undefined;
    });
    return current;
  };
  await thread();
  const call = async (name: Called['name'], given: readonly unknown[], on?: Thread): Promise<unknown> => {
    const { wires } = on ?? (await thread());
    calls += 1;
    const number = `call/${calls}`;
    const reply = receiveReply(wires.wire(number));
    wires.wire('calls').postMessage({ number, name, given } satisfies Called);
    return reply;
  };
  async function* stream(name: StreamName, ...given: readonly unknown[]): AsyncGenerator<never, never> {
    // All steps are of the same thread's stream.
    const on = await thread();
    const opened = await call('open', [name, ...given], on);
    let isDone = false;
    try {
      for (;;) {
        const step = (await call('next', [opened], on)) as IteratorResult<never, never>;
        isDone = step.done === true;
        if (step.done) return step.value;
        yield step.value;
      }
    } finally {
      if (!isDone) await call('return', [opened], on).catch(() => undefined);
    }
  }
  const plain =
    (name: Called['name']) =>
    (...given: readonly unknown[]) =>
      call(name, given) as Promise<never>;
  return {
    ask: plain('ask'),
    askStreaming: (request) => stream('askStreaming', request),
    search: plain('search'),
    matter: plain('matter'),
    summarize: plain('summarize'),
    check: plain('check'),
    openQuestions: plain('openQuestions'),
    statements: plain('statements'),
    prepareStudy: plain('prepareStudy'),
    quiz: plain('quiz'),
    cards: plain('cards'),
    guide: plain('guide'),
    origins: plain('origins'),
    read: plain('read'),
    readText: plain('readText'),
    addArticle: plain('addArticle'),
    removeArticle: plain('removeArticle'),
    removeCollection: plain('removeCollection'),
    readFeed: plain('readFeed'),
    requireReadable: plain('requireReadable'),
    articles: plain('articles'),
    article: plain('article'),
    passages: plain('passages'),
    outdated: plain('outdated'),
    embedding: plain('embedding'),
    renew: () => stream('renew'),
    refresh: plain('refresh'),
    async close() {
      const on = await current?.catch(() => undefined);
      if (!on) return;
      await call('close', [], on).catch(() => undefined);
      await on.end();
    },
  };
}

async function startThread(
  config: Config,
  { allowance, onStray, module = overRealPorts }: ThreadedOptions,
  ended: () => void,
): Promise<Thread> {
  const worker = new Worker(begin, {
    eval: true,
    execArgv: [],
    workerData: { tsx: tsxFor(module), module: module.href, config } satisfies Begun,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngGeneration },
  });
  const wires = createWires((message) => worker.postMessage(message));
  worker.on('message', (message: Wired) => wires.take(message));
  const looking = lookAfter(worker, wires);
  worker.on('error', onStray);
  worker.on('exit', () => {
    clearInterval(looking);
    ended();
    wires.close();
  });
  wires.wire('stray').on('message', (error) => onStray(receivedError(error as SentError)));
  wires.wire('allowance').on('message', (message) => {
    const { number, name, given } = message as AllowanceCall;
    const counts = allowance?.[name] as ((...given: readonly unknown[]) => Promise<unknown>) | undefined;
    void sendReply(wires.wire(number), async () => counts?.(...given));
  });
  const started = await new Promise<unknown>((resolve) => {
    const wire = wires.wire('start');
    wire.on('message', resolve);
    wire.on('close', () => resolve(undefined));
  });
  if (started === 'ready') return { wires, end: () => worker.terminate() };
  await worker.terminate();
  throw started === undefined
    ? new Error('The thread that answers did not start.')
    : receivedError(started as SentError);
}

/** Ends a thread that has done nothing but one thing for so long that nobody waits for it any more. */
function lookAfter(worker: Worker, wires: Wires): NodeJS.Timeout {
  let heard = performance.now();
  const ping = wires.wire('ping');
  let isUp = false;
  ping.on('message', () => {
    heard = performance.now();
    isUp = true;
  });
  return setInterval(() => {
    if (isUp && performance.now() - heard > patience) void worker.terminate();
    else ping.postMessage(0);
  }, betweenLooks).unref();
}
