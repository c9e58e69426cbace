import { afterAll, expect, it } from 'vitest';
import { createBuiltinEmbedder } from '../../../src/adapters/embedders/builtin.ts';
import { embedderContract } from '../../contracts/embedder-contract.ts';

/** One for all tests: each of its threads takes a second to begin. */
const embedder = createBuiltinEmbedder(2);
afterAll(() => embedder.close());

embedderContract('built-in embedder', () => ({ ...embedder, close: async () => undefined }));

it('leaves the calling thread free while it computes', async () => {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 5);
  await embedder.embed(
    Array.from({ length: 4 }, (_, index) => `The minister said ${index} times that the bridge will open. `.repeat(10)),
  );
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(10);
});

it('works out no question twice, and gives each asker a vector of its own', async () => {
  const embedder = createBuiltinEmbedder(1);
  const question = 'How much did the new bridge cost?';
  const [first] = await embedder.embed([question]);
  const before = first?.slice();
  first?.fill(0);
  await embedder.close();
  expect(await embedder.embed([question])).toEqual([before]);
});
