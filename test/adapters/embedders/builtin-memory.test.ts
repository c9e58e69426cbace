import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { embed } from '../../../src/adapters/embedders/builtin-worker.ts';

it('keeps no second copy of the weights', async () => {
  const before = process.memoryUsage().arrayBuffers;
  await embed(['What did the mayor say?']);
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
});
