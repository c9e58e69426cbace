import { Failure } from '../../core/failure.ts';
import { dotProduct } from '../../core/retrieval/vectors.ts';
import type { IndexedPassage, Recipe } from '../../ports/library.ts';

/** The same model gives slightly different numbers on another processor; another model gives very different ones. */
const sameProbe = 0.999;

export const isSameRecipe = (a: Recipe, b: Recipe): boolean =>
  a.embedder === b.embedder &&
  a.dimension === b.dimension &&
  a.analysis === b.analysis &&
  a.probe.length === b.probe.length &&
  dotProduct(a.probe, b.probe) >= sameProbe;

/** What a library with articles says to another recipe. */
export const mismatch = (): Failure =>
  new Failure(
    'library-mismatch',
    'The library was made with another embedder or another version of Footnote; run "npm run index -- --force" to make it anew.',
  );

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
