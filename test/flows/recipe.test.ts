import { expect, it } from 'vitest';
import { recipeOf } from '../../src/flows/recipe.ts';
import type { Embedder } from '../../src/ports/embedder.ts';

const embedder: Embedder = {
  id: 'made-up:1',
  dimension: 2,
  languages: 'any',
  embed: async (texts) => texts.map(() => new Float32Array([0.6, 0.8])),
  close: async () => undefined,
};

it('tells a model by how it embeds a sentence', async () => {
  const { probe } = await recipeOf(embedder);
  expect(probe).toEqual(new Float32Array([0.6, 0.8]));
});

it('asks nothing of a model that cannot be another one', async () => {
  const embed = () => Promise.reject(new Error('It was loaded.'));
  expect(await recipeOf({ ...embedder, pinned: true, embed })).toMatchObject({ embedder: 'made-up:1', dimension: 2 });
});
