import { createFairQueue, type Turn } from './fair-queue.ts';
import { type Ending, type LimitedProcess, startLimited } from './limited-process.ts';
import type { Called, Finished } from './process-tasks.ts';
import { receivedError } from './sent-error.ts';
import type { Wire } from './wires.ts';

interface ProcessPoolOptions {
  /** What the processes run; it calls `serveTasks`. */
  readonly module: URL;
  /** How many there are at most. They start when they are needed. */
  readonly processes: number;
  /** Milliseconds a process without work is kept. */
  readonly idle: number;
  /** Milliseconds a task may take, counted from when a process has begun with it. */
  readonly timeout: number;
  /** Megabytes a process may have in memory. */
  readonly memory: number;
}

/** A task that was given up, and its process with it: it took too long, or more memory than it may. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp';
  readonly because: Ending | 'time';
  constructor(because: Ending | 'time') {
    super(`The process was given up: ${because}.`);
    this.because = because;
  }
}

/** One call of a task: both sides may send slices to the other meanwhile. */
export interface Call<Result> {
  readonly task: string;
  readonly given: unknown;
  readonly turn: Turn;
  /** Sends what goes through `given`, and makes the result of what comes through `result` (see `process-tasks`). */
  readonly exchange?: (wires: { readonly given: Wire; readonly result: Wire }) => Promise<Result>;
}

export interface ProcessPool {
  /** @throws what the task threw; GivenUp; an Error where no process could be started */
  run<Result>(call: Call<Result>): Promise<Result>;
  /** Ends the processes; tasks that are not done are given up. */
  close(): Promise<void>;
}

/** Milliseconds a process may take to start, on the busiest machine. */
const start = 60_000;
/** A process that kept more of its memory than this share has not enough left for another task. */
const kept = 0.55;

/**
 * Processes for tasks that may take any time and memory if they are let: each task within limits of both, and nobody's tasks
 * before everybody else's. Without work they do not keep this process from ending.
 */
export function createProcessPool({ module, processes, idle, timeout, memory }: ProcessPoolOptions): ProcessPool {
  const queue = createFairQueue(processes);
  const resting = new Map<LimitedProcess, NodeJS.Timeout>();
  const all = new Set<LimitedProcess>();
  let calls = 0;

  const take = async (): Promise<LimitedProcess> => {
    for (const [process, timer] of resting) {
      clearTimeout(timer);
      resting.delete(process);
      return process;
    }
    const started = await startLimited(module, { memory, start });
    all.add(started);
    void started.ended.then(() => {
      all.delete(started);
      clearTimeout(resting.get(started));
      resting.delete(started);
    });
    return started;
  };
  const rest = (process: LimitedProcess): void => {
    process.hold(false);
    resting.set(process, setTimeout(() => process.kill(), idle).unref());
  };

  return {
    run: (call) =>
      queue.run(call.turn, async () => {
        const process = await take();
        calls += 1;
        process.hold(true);
        const { result, finished } = await within(process, timeout, () => exchange(process, `${calls}`, call));
        if (finished.megabytes > kept * memory) process.kill();
        else rest(process);
        if ('error' in finished) throw receivedError(finished.error);
        return result as never;
      }),
    async close() {
      const ending = [...all].map((process) => process.ended);
      for (const process of all) {
        // What is waited for must keep this process from ending before.
        process.hold(true);
        process.kill();
      }
      await Promise.all(ending);
    },
  };
}

interface Exchanged {
  readonly result: unknown;
  readonly finished: Finished;
}

async function exchange<Result>(
  process: LimitedProcess,
  number: string,
  { task, given, exchange: both }: Call<Result>,
): Promise<Exchanged> {
  const [from, to, end] = ['given', 'result', 'finished'].map((name) => process.wire(`${number}/${name}`)) as [
    Wire,
    Wire,
    Wire,
  ];
  const finished = new Promise<Finished>((resolve) => end.on('message', (message) => resolve(message as Finished)));
  // Sent whole before anything else can come: the other side opens its wires when it takes this.
  const called: Called = { number, task, given };
  process.wire('call').postMessage(called);
  const result = both?.({ given: from, result: to });
  // Where the task fails nothing more comes; what waits for it is let go when the wires close.
  result?.catch(() => undefined);
  const last = await finished;
  const made = 'error' in last ? undefined : ((await result) ?? last.done);
  for (const wire of [from, to, end]) wire.close();
  return { result: made, finished: last };
}

/** Ends the process when the work takes longer. @throws GivenUp */
async function within<T>(process: LimitedProcess, timeout: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let late = false;
  const ended = process.ended.then((how): never => {
    throw new GivenUp(late ? 'time' : how);
  });
  ended.catch(() => undefined);
  timer = setTimeout(() => {
    late = true;
    process.kill();
  }, timeout);
  try {
    return await Promise.race([work(), ended]);
  } finally {
    clearTimeout(timer);
  }
}
