import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const megabyte = 1024 * 1024;
/** A thread that keeps no more than this beyond what it needed last is left alone. In bytes. */
const worthIt = 80 * megabyte;
/** Milliseconds between two times at least: each takes a tenth of a second for a hundred megabytes that are needed. */
const pause = 5_000;

let collect: (() => void) | undefined;
let needed = 0;
let collectedAt = Number.NEGATIVE_INFINITY;

/** V8's own, which only a context that was made after the flag has. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/**
 * Lets a worker thread give back the memory that its last tasks took, where that is much. V8 looks for what is not needed when it
 * runs short: a thread that has read one article without an end would keep hundreds of megabytes until it reads another.
 */
export function giveBack(): void {
  if (getHeapStatistics().total_heap_size - needed < worthIt || performance.now() - collectedAt < pause) return;
  collect ??= collector();
  collect();
  collectedAt = performance.now();
  needed = getHeapStatistics().total_heap_size;
}
