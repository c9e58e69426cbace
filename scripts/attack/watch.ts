import { readdirSync, readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** In megabytes. */
export interface Memory {
  /** The most this process had, with all its threads. */
  readonly bot: number;
  /** The most that any process it had started. */
  readonly parser: number;
}

/** Milliseconds between two looks at the processes. */
const betweenLooks = 20;
const resolution = 1;

export interface Watch {
  /** Since it was asked last. */
  memory(): Memory;
  /** The longest time in milliseconds since it was asked last that this thread did nothing else. */
  longestBlock(): number;
  stop(): void;
}

/** Looks all the time at the memory of this process and of those it started (on Linux), and at how long this thread is blocked. */
export function createWatch(): Watch {
  const monitor = monitorEventLoopDelay({ resolution });
  monitor.enable();
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
      const longest = Math.max(0, monitor.max / 1e6 - resolution);
      monitor.reset();
      return longest;
    },
    stop() {
      clearInterval(timer);
      monitor.disable();
    },
  };
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
