import { resourceLimits } from 'node:worker_threads';
import { task } from '../../../src/adapters/workers/task.ts';
import { Failure } from '../../../src/core/failure.ts';

export const double = task((number: number) => 2 * number);
export const refuse = task((name: string) => {
  throw new Failure('too-large', `${name} is too large.`);
});
export const never = task(() => new Promise<never>(() => setInterval(() => undefined, 1_000)));
export const youngGeneration = task(() => resourceLimits.maxYoungGenerationSizeMb);
