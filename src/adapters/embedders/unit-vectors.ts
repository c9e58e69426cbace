import { Failure } from '../../core/failure.ts';

/**
 * Vectors as the library takes them: one for each text, all of the same dimension, finite and of unit length.
 * @throws Failure `model` when the embedder gave anything else
 */
export function unitVectors(vectors: readonly ArrayLike<number>[], texts: number): readonly Float32Array[] {
  const dimension = vectors[0]?.length ?? 0;
  if (vectors.length !== texts || vectors.some((vector) => vector.length !== dimension))
    throw new Failure(
      'model',
      'The embedder gave fewer or shorter vectors than texts; try again, or choose another one.',
    );
  return vectors.map(toUnit);
}

function toUnit(vector: ArrayLike<number>): Float32Array {
  const unit = Float32Array.from(vector);
  const length = Math.sqrt(unit.reduce((sum, value) => sum + value * value, 0));
  if (!Number.isFinite(length) || length === 0)
    throw new Failure(
      'model',
      'The embedder gave a vector that is empty or not a number; try again, or choose another one.',
    );
  return unit.map((value) => value / length);
}
