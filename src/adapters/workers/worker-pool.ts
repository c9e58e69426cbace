import { fileURLToPath } from 'node:url';
import type { MessagePort, ResourceLimits } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { argumentsFor } from './beside.ts';
import { receivedError } from './sent-error.ts';
import type { Reply } from './task.ts';

/** As `nice` counts. */
const givingWay = 10;

/**
 * Megabytes for what a thread has just made. V8 takes up to 48 by itself, gives hardly any of it back, and is no faster for it:
 * with several threads that is most of a small machine's memory.
 */
export const youngGeneration = 8;

interface WorkerPoolOptions {
  /** The worker's module; what it exports are its tasks. */
  readonly module: URL;
  /** How many threads there are at most; one by default. They start when they are needed. */
  readonly threads?: number;
  /** Milliseconds a thread without work is kept. */
  readonly idle: number;
  /** How many tasks a thread has begun at most; one by default. */
  readonly atOnce?: number;
  /** Tasks are done in the order they came, also while the thread starts. */
  readonly inOrder?: boolean;
  /** Nobody waits for it: its threads give way to those that answer. */
  readonly givesWay?: boolean;
  readonly limits?: ResourceLimits;
}

interface RunOptions {
  /** Gives up the task, and the thread with it where it has begun. */
  readonly signal?: AbortSignal;
  /** Part of the task: go over to the thread. */
  readonly ports?: readonly MessagePort[];
}

type Given<Task> = Task extends (given: infer Value) => unknown ? Value : never;
type Done<Task> = Task extends (given: never) => Promise<Reply<infer Value>> ? Value : never;

/** `Module` is the type of the worker's module. */
export interface WorkerPool<Module> {
  /** @throws what the task threw; the signal's AbortError; an Error where the thread could not start or ended */
  run<Name extends keyof Module & string>(
    name: Name,
    given: Given<Module[Name]>,
    options?: RunOptions,
  ): Promise<Done<Module[Name]>>;
  /** Whether any thread has been started and is kept. */
  isRunning(): boolean;
  /** Ends the threads; tasks that are not done are given up. */
  close(): Promise<void>;
}

/** Worker threads for the tasks of one module. Without work they do not keep the process from ending. */
export function createWorkerPool<Module>(options: WorkerPoolOptions): WorkerPool<Module> {
  const { module, threads = 1, idle, atOnce = 1, inOrder = false, givesWay = false, limits } = options;
  // Named with each task alone: of a pool's own file Piscina looks for one certain task while the thread starts.
  const filename = fileURLToPath(module);
  const pool = new Piscina({
    ...argumentsFor(filename),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idle,
    concurrentTasksPerWorker: atOnce,
    // A thread that waits without going round does nothing once a task is done, and so gives nothing back (see `giveBack`).
    atomics: 'disabled',
    stricterFIFO: inOrder,
    ...(givesWay ? { niceIncrement: givingWay } : {}),
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration, ...limits },
  });
  let broken: unknown;
  // A thread that ended without a task: unheard, it would end the process. One that could not even start leaves tasks
  // waiting for ever; `destroy` gives them up, and the next one has a new thread.
  pool.on('error', (error) => {
    if (pool.threads.length > 0) return;
    broken = error;
    void pool.destroy();
  });
  return {
    async run(name, given, { signal, ports = [] } = {}) {
      broken = undefined;
      const running = pool.run(given, { filename, name, signal: signal ?? null, transferList: [...ports] });
      const reply: Reply<Done<Module[typeof name]>> = await running.catch((error: unknown) => {
        throw broken ?? error;
      });
      if ('error' in reply) throw receivedError(reply.error);
      return reply.done;
    },
    isRunning: () => pool.threads.length > 0,
    close: () => pool.destroy(),
  };
}
