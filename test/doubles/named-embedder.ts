import { Failure } from '../../src/core/failure.ts';
import type { Embedder } from '../../src/ports/embedder.ts';
import { fakeDimension, fakeVector } from '../indexed-articles.ts';

interface World {
  readonly isDown?: boolean;
  /** Another one gives other vectors; the id unless given. */
  readonly seed?: string;
  /** Ids of those that were closed. */
  readonly closed?: string[];
}

/** Its vectors have nothing in common with those of one that is called otherwise. */
export function embedderCalled(id: string, world: World = {}): Embedder {
  return {
    id,
    dimension: fakeDimension,
    languages: 'any',
    async embed(texts) {
      if (world.isDown) throw new Failure('model', `${id} does not answer.`);
      return texts.map((text) => fakeVector(text.replace(/[\p{L}\p{N}]+/gu, (word) => `${world.seed ?? id}${word}`)));
    },
    close: async () => void world.closed?.push(id),
  };
}
