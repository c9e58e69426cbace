import { availableParallelism } from 'node:os';
import { Embeddings } from '@langchain/core/embeddings';
import { LRUCache } from 'lru-cache';
import { Failure } from '../../core/failure.ts';
import type { Embedder } from '../../ports/embedder.ts';
import { moduleBeside } from '../workers/beside.ts';
import { createWorkerPool, type WorkerPool } from '../workers/worker-pool.ts';
import type * as worker from './builtin-worker.ts';

/** More texts at once do not go faster; fewer keep the other threads busy. */
const batchSize = 8;
/** At 2 KB each. People ask the same again: of another article, as a part of something longer, or because others have. */
const questionsRemembered = 500;
/** The model reads no further than a few hundred words; what is longer only costs time. */
const longestText = 4_000;
const dimension = 512;
/** The model's own memory is not V8's. */
const limits = { maxOldGenerationSizeMb: 128 };

const pool = (threads: number, givesWay: boolean): WorkerPool<typeof worker> =>
  createWorkerPool({
    module: moduleBeside('./builtin-worker', import.meta.url),
    threads,
    idle: 60_000,
    givesWay,
    limits,
  });

const batches = (texts: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(texts.length / batchSize) }, (_, index) =>
    texts.slice(index * batchSize, (index + 1) * batchSize).map((text) => text.slice(0, longestText)),
  );

/**
 * Universal Sentence Encoder lite (Cer et al. 2018, English, 512 dimensions) from the package's own weights, in worker
 * threads. Questions have a thread of their own, so that they do not wait behind an article that is being indexed.
 */
class BuiltinEmbeddings extends Embeddings {
  readonly #questions = pool(1, false);
  readonly #documents: WorkerPool<typeof worker>;
  readonly #known = new LRUCache<string, Promise<Float32Array>>({ max: questionsRemembered });

  constructor(threads: number = availableParallelism()) {
    super({});
    this.#documents = pool(threads, true);
  }

  /** One text is taken for a question. */
  async vectors(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const [only, ...others] = texts;
    if (only !== undefined && others.length === 0) return [await this.#question(only)];
    const found = await Promise.all(
      batches(texts).map(async (batch) => separate(await this.#documents.run('embed', batch))),
    );
    return found.flat();
  }

  /** Whoever is given it may do with it as they like. */
  async #question(text: string): Promise<Float32Array> {
    const asked = text.slice(0, longestText);
    const vector =
      this.#known.get(asked) ??
      this.#questions.run('embed', [asked]).catch((cause: unknown) => {
        this.#known.delete(asked);
        throw cause;
      });
    this.#known.set(asked, vector);
    return (await vector).slice();
  }

  override async embedQuery(text: string): Promise<number[]> {
    const [vector = []] = await this.vectors([text]);
    return Array.from(vector);
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return (await this.vectors(texts)).map((vector) => Array.from(vector));
  }

  async close(): Promise<void> {
    await Promise.all([this.#questions.close(), this.#documents.close()]);
  }
}

const separate = (all: Float32Array): readonly Float32Array[] =>
  Array.from({ length: all.length / dimension }, (_, index) =>
    all.subarray(index * dimension, (index + 1) * dimension),
  );

/** @param threads how many worker threads index articles */
export function createBuiltinEmbedder(threads?: number): Embedder {
  const embeddings = new BuiltinEmbeddings(threads);
  return {
    id: 'builtin:use-lite-en@0.2.0',
    pinned: true,
    dimension,
    languages: ['en'],
    embed: async (texts) =>
      embeddings.vectors(texts).catch((cause: unknown) => {
        throw new Failure('model', 'The built-in embedder stopped; please try again.', { cause });
      }),
    close: () => embeddings.close(),
  };
}
