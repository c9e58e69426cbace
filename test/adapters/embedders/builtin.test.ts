import { expect, it } from 'vitest';
import { createBuiltinEmbedder } from '../../../src/adapters/embedders/builtin.ts';
import { embedderContract } from '../../contracts/embedder-contract.ts';

embedderContract('built-in embedder', () => createBuiltinEmbedder(2));

it('leaves the calling thread free while it computes', async () => {
  const embedder = createBuiltinEmbedder(1);
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 5);
  await embedder.embed(
    Array.from({ length: 4 }, (_, index) => `The minister said ${index} times that the bridge will open. `.repeat(10)),
  );
  clearInterval(timer);
  await embedder.close();
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
