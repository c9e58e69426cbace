import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { argumentsFor } from './beside.ts';
import { lastWords } from './memory-watch.ts';
import { createWires, type Wire, type Wired } from './wires.ts';

export interface ProcessLimits {
  /** Megabytes it may have in memory. */
  readonly memory: number;
  /** Milliseconds it may take to start. */
  readonly start: number;
}

/** Why a process is no more. */
export type Ending = 'memory' | 'ended';

export interface LimitedProcess {
  wire(name: string): Wire;
  /** Resolves once it has ended, of itself or not. */
  readonly ended: Promise<Ending>;
  /** Whether it keeps this process from ending. */
  hold(isHeld: boolean): void;
  kill(): void;
}

/** As `nice` counts: it gives way to those that answer, and still gets its time where the machine is busy with other things. */
const givingWay = 5;

/** Of the memory, where the process ends itself; and what V8 may have of it, so that it tidies up before. */
const watched = 0.9;
const heap = 0.55;
/**
 * What the system allows, in case the watch comes too late. Well above it: a library that is refused memory may swallow that and
 * give half a document, where one that is ended gives none.
 */
const refused = 3;
const lastHeard = 4_000;

/**
 * Starts a module as a process of its own, which ends itself above its memory (`watchMemory`, told the limit as its first
 * argument); on Linux the system refuses it more in any case. It is given no environment, and says "ready" on the wire "start".
 * @throws Error when it does not come up
 */
export async function startLimited(module: URL, { memory, start }: ProcessLimits): Promise<LimitedProcess> {
  const child = spawnLimited(fileURLToPath(module), memory);
  let heard = '';
  child.stderr?.on('data', (chunk) => {
    heard = (heard + String(chunk)).slice(-lastHeard);
  });
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', () => resolve('ended'));
    child.once('close', () => resolve(isAboutMemory(heard) ? 'memory' : 'ended'));
  });
  // Without a callback, sending to a process that has just ended would throw.
  const wires = createWires((message) => void child.send(message as never, () => undefined));
  child.on('message', (message) => wires.take(message as Wired));
  void ended.then(() => wires.close());
  const hold = (isHeld: boolean): void => holdChild(child, isHeld);
  const made = { wire: wires.wire, ended, hold, kill: () => void child.kill('SIGKILL') };
  await ready(made, start, () => heard);
  giveWay(child);
  hold(false);
  return made;
}

/** Native code says "bad_alloc" where the system refuses it memory, V8 and our watch say "out of memory". */
const isAboutMemory = (heard: string): boolean =>
  heard.includes(lastWords) || /out of memory|bad_alloc|allocation failed/i.test(heard);

async function ready(made: LimitedProcess, within: number, heard: () => string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const isUp = await Promise.race([
    new Promise<boolean>((resolve) => made.wire('start').on('message', () => resolve(true))),
    made.ended.then(() => false),
    new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), within);
    }),
  ]);
  clearTimeout(timer);
  if (isUp) return;
  made.kill();
  throw new Error(`The process did not start: ${heard()}`);
}

function spawnLimited(module: string, memory: number): ChildProcess {
  const v8 = [`--max-old-space-size=${Math.floor(heap * memory)}`, '--max-semi-space-size=8', '--v8-pool-size=1'];
  const words = [...v8, ...argumentsFor(module).execArgv, module, String(Math.floor(watched * memory))];
  const program = [process.execPath, ...words] as const;
  // The shell sets the limit for itself and becomes the program; elsewhere the process watches itself alone.
  const limited = ['/bin/sh', '-c', `ulimit -d ${refused * memory * 1024}; exec "$0" "$@"`, ...program] as const;
  const [command, ...rest] = process.platform === 'linux' ? limited : program;
  return spawn(command, rest, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: {},
    windowsHide: true,
  });
}

function giveWay({ pid }: ChildProcess): void {
  // Already ended, or not ours to change: it works all the same.
  try {
    if (pid !== undefined) setPriority(pid, givingWay);
  } catch {}
}

function holdChild(child: ChildProcess, isHeld: boolean): void {
  const how = isHeld ? 'ref' : 'unref';
  child[how]();
  child.channel?.[how]();
  const { stderr } = child as { readonly stderr: { ref?(): void; unref?(): void } | null };
  stderr?.[how]?.();
}
