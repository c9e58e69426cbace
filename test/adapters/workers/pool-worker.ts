import { getHeapStatistics } from 'node:v8';
import { resourceLimits } from 'node:worker_threads';
import { task } from '../../../src/adapters/workers/task.ts';
import { Failure } from '../../../src/core/failure.ts';

export const double = task((number: number) => 2 * number);
export const refuse = task((name: string) => {
  throw new Failure('too-large', `${name} is too large.`);
});
export const never = task(() => new Promise<never>(() => setInterval(() => undefined, 1_000)));
export const youngGeneration = task(() => resourceLimits.maxYoungGenerationSizeMb);

const megabytes = (): number => getHeapStatistics().total_heap_size / 1024 / 1024;
export const heap = task(megabytes);
/** Makes a hundred megabytes of objects, and throws them away. */
export const waste = task(() => {
  Array.from({ length: 1_500_000 }, (_, index) => ({ index, text: `x${index}` }));
  return megabytes();
});
