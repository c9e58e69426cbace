import { monitorEventLoopDelay } from 'node:perf_hooks';

/** In milliseconds: how often the event loop is looked at. */
const resolution = 1;

/** What `work` gives, and the longest time in milliseconds that the event loop did nothing else meanwhile. */
export async function withLongestBlock<T>(work: () => Promise<T>): Promise<{ result: T; longestBlock: number }> {
  const monitor = monitorEventLoopDelay({ resolution });
  monitor.enable();
  await moment();
  const result = await work();
  // What keeps the loop to the end is seen only when it goes round once more.
  await moment();
  monitor.disable();
  // The monitor measures from one look to the next, so its own interval is in every value.
  return { result, longestBlock: Math.max(0, monitor.max / 1e6 - resolution) };
}

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3 * resolution));

/** The most memory the process has had so far, in megabytes. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1024;
