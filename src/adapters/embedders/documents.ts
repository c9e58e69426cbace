import type { Embeddings } from '@langchain/core/embeddings';
import { Failure } from '../../core/failure.ts';
import { statusOf } from '../models/provider-errors.ts';
import type { withPatience } from '../models/resilience.ts';
import { unitVectors } from './unit-vectors.ts';

/** A failure costs no more than these again, and the longest article is no request that takes minutes. */
const textsAtOnce = 128;
const millisecondsABatch = 300_000;
/** A text that is shorter is not cut any more, whatever the server says. */
const shortestCut = 80;

type Patiently = ReturnType<typeof withPatience>;
type Vectors = readonly ArrayLike<number>[];

/** Goes with every batch: its vector, which is known by then, tells whether the vectors come in the order of the texts. */
const sample = 'The bridge opened in June.';

/**
 * Vectors of an article's texts, in batches, each tried again by itself. A batch that is more than the server takes is
 * divided; a text that is longer is cut in two, and has the mean of their vectors.
 * @throws Failure `model`, also for vectors in another order than the texts
 */
export function documentsWith(embeddings: Embeddings, patiently: Patiently) {
  const ask = (texts: readonly string[]): Promise<Vectors> =>
    patiently(() => embeddings.embedDocuments([...texts]), AbortSignal.timeout(millisecondsABatch));

  let atOnce = textsAtOnce;
  async function embedAll(texts: readonly string[]): Promise<readonly Float32Array[]> {
    try {
      return unitVectors(await ask(texts), texts.length);
    } catch (error) {
      const [text = '', other] = texts;
      if (!mayBeTooMuch(error)) throw error;
      if (other !== undefined) {
        const half = Math.ceil(texts.length / 2);
        atOnce = Math.min(atOnce, half);
        return [...(await embedAll(texts.slice(0, half))), ...(await embedAll(texts.slice(half)))];
      }
      if (text.length < shortestCut) throw error;
      return unitVectors([mean(await Promise.all(halvesOf(text).map(async (part) => (await embedAll([part]))[0])))], 1);
    }
  }

  let known: Float32Array | undefined;
  return async (texts: readonly string[]): Promise<readonly Float32Array[]> => {
    const all: Float32Array[] = [];
    for (let from = 0; from < texts.length; ) {
      const batch = texts.slice(from, from + atOnce);
      from += batch.length;
      const vectors = await embedAll([...batch, sample]);
      known ??= (await embedAll([sample]))[0];
      failIfShuffled(vectors, known);
      all.push(...vectors.slice(0, batch.length));
    }
    return all;
  };
}

/** Nearer than two vectors of one text ever lie apart, further than those of two texts. */
const same = 0.98;

function failIfShuffled(vectors: readonly Float32Array[], known: Float32Array | undefined): void {
  const last = vectors.at(-1);
  if (!last || !known || cosine(last, known) >= same) return;
  throw new Failure(
    'model',
    'The embedder gives vectors in another order than the texts, so nothing it gives can be used; choose another server.',
  );
}

const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/** Servers word it in many ways. */
const mayBeTooMuch = (error: unknown): boolean =>
  error instanceof Failure && (error.fault === 'long' || [400, 413, 422].includes(statusOf(error.cause) ?? 0));

/** Cut at the white space nearest to the middle. */
function halvesOf(text: string): readonly string[] {
  const middle = Math.floor(text.length / 2);
  const after = text.slice(middle).search(/\s/u);
  const at = after >= 0 && after < middle ? middle + after : middle;
  return [text.slice(0, at), text.slice(at)];
}

const mean = (vectors: readonly (Float32Array | undefined)[]): Float32Array => {
  const [first = new Float32Array(), ...others] = vectors.filter((vector) => vector !== undefined);
  return first.map((value, index) => value + others.reduce((sum, other) => sum + (other[index] ?? 0), 0));
};
