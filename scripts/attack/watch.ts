import { openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/** In megabytes. */
export interface Memory {
  /** The most this process had, with all its threads. */
  readonly bot: number;
  /** The most that any process it had started. */
  readonly parser: number;
}

/** Milliseconds between two looks at the processes. */
const betweenLooks = 20;

export interface Watch {
  /** Since it was asked last. */
  memory(): Memory;
  /**
   * The longest time in milliseconds since it was asked last that this thread worked without letting anything else in: of its
   * own processor time on Linux, so that other programs on a busy machine do not count.
   */
  longestBlock(): number;
  stop(): void;
}

/** Looks all the time at the memory of this process and of those it started (on Linux), and at how long this thread is blocked. */
export function createWatch(): Watch {
  let worked = workedSoFar();
  let longest = 0;
  const round = setInterval(() => {
    const now = workedSoFar();
    longest = Math.max(longest, now - worked);
    worked = now;
  }, 1);
  let most: Memory = { bot: 0, parser: 0 };
  const look = (): void => {
    const bot = process.memoryUsage.rss() / 1024 / 1024;
    most = { bot: Math.max(most.bot, bot), parser: Math.max(most.parser, ...children().map(peakOf)) };
  };
  const timer = setInterval(look, betweenLooks);
  return {
    memory() {
      look();
      const so = most;
      most = { bot: 0, parser: 0 };
      return so;
    },
    longestBlock() {
      const so = longest;
      longest = 0;
      return so;
    },
    stop() {
      clearInterval(timer);
      clearInterval(round);
    },
  };
}

const ownTime = ((): number | undefined => {
  try {
    return openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
  } catch {
    return undefined;
  }
})();
const digits = Buffer.alloc(100);

/** Milliseconds that this thread has had a processor; elsewhere than on Linux those that have passed. */
function workedSoFar(): number {
  if (ownTime === undefined) return performance.now();
  const length = readSync(ownTime, digits, 0, digits.length, 0);
  return Number.parseInt(digits.toString('latin1', 0, length), 10) / 1e6;
}

/** A process is named as the child of the thread that started it. */
function children(): readonly string[] {
  try {
    return readdirSync('/proc/self/task').flatMap((thread) =>
      readFileSync(`/proc/self/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
  } catch {
    return [];
  }
}

function peakOf(id: string): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
