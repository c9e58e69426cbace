import { Failure } from '../../core/failure.ts';
import type { IndexedPassage } from '../../ports/library.ts';

/**
 * Refuses what would spoil every later comparison.
 * @throws Failure `model`
 */
export function checkVector(vector: Float32Array, dimension = vector.length): void {
  if (vector.length === dimension && vector.every(Number.isFinite)) return;
  throw new Failure(
    'model',
    'The embedder gave a vector that is damaged or of the wrong length; try again, or choose another embedder.',
  );
}

/** @throws Failure `model` when a passage's vector is not fit to be kept */
export function checkVectors(passages: readonly IndexedPassage[], dimension?: number): void {
  for (const { vector, sentenceVectors = [] } of passages)
    for (const one of vector ? [vector, ...sentenceVectors] : sentenceVectors) checkVector(one, dimension);
}
