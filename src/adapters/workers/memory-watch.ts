import { Worker } from 'node:worker_threads';

/** Milliseconds between two looks: in so many a process takes some ten megabytes more at most. */
const betweenLooks = 10;

/** What a process that is ended for its memory says last. */
export const lastWords = 'Footnote: out of memory';

/**
 * Without a module to load, so that it is there at once and takes hardly any memory. A parent that is gone leaves nobody to
 * work for.
 */
const watch = `
  const { workerData } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  const parent = process.ppid;
  setInterval(() => {
    const isTooLarge = process.memoryUsage.rss() > workerData.most;
    if (isTooLarge) try { writeSync(2, workerData.lastWords + '\\n'); } catch {}
    if (isTooLarge || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, workerData.betweenLooks);
`;

/**
 * Ends this process when it has more bytes in memory (resident: typed arrays too, which V8's limits do not count), whatever
 * it is doing; and when its parent has ended. It watches from a thread of its own.
 */
export function watchMemory(most: number): void {
  const options = { eval: true, execArgv: [], workerData: { most, lastWords, betweenLooks } };
  new Worker(watch, { ...options, resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 } }).unref();
}
