import { watchMemory } from './memory-watch.ts';
import { type SentError, sentError } from './sent-error.ts';
import { createWires, type Wire, type Wired } from './wires.ts';

/** What a process is asked to do. */
export interface Called {
  /** The call's own wires are named after it. */
  readonly number: string;
  readonly task: string;
  readonly given: unknown;
}

/** How it ended, and how much memory the process has. */
export type Finished = ({ readonly done: unknown } | { readonly error: SentError }) & { readonly megabytes: number };

/** `given` brings what is too large for the call itself, `result` takes what is too large for its end. */
export type ProcessTask = (given: never, wires: { readonly given: Wire; readonly result: Wire }) => unknown;

/** For the module of a process of `createProcessPool`: does the tasks it is asked for, one after the other, within its memory. */
export function serveTasks(tasks: Readonly<Record<string, ProcessTask>>): void {
  watchMemory(Number(process.argv[2]) * 1024 * 1024);
  // The terminal tells all processes of a group; ours ends when its parent does.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit());
  const wires = createWires((message) => void process.send?.(message));
  process.on('message', (message) => wires.take(message as Wired));
  wires.wire('call').on('message', (message) => {
    const { number, task, given } = message as Called;
    const own = { given: wires.wire(`${number}/given`), result: wires.wire(`${number}/result`) };
    const work = tasks[task];
    void finish(async () => work?.(given as never, own)).then((finished) => {
      wires.wire(`${number}/finished`).postMessage(finished);
      for (const wire of Object.values(own)) wire.close();
    });
  });
  wires.wire('start').postMessage('ready');
}

async function finish(work: () => Promise<unknown>): Promise<Finished> {
  const done = await work().then(
    (value) => ({ done: value }),
    (error: unknown) => ({ error: sentError(error) }),
  );
  return { ...done, megabytes: process.memoryUsage.rss() / 1024 / 1024 };
}
