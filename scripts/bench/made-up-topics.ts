import { madeUpVector } from './made-up-vector.ts';

/** As many as a sentence embedder's vectors vary in, roughly; in all of its dimensions they would have no neighbours at all. */
const directions = 24;
/** What each vector has to itself. */
const noise = 0.1;

export interface MadeUpTopics {
  /** Of unit length. Vectors of neighbouring seeds have nothing in common. */
  vector(seed: number): Float32Array;
  /** A question's: near that of the seed. */
  near(seed: number): Float32Array;
}

/** Vectors that vary in a few directions alone, as those of texts do, in a space of `dimension`. */
export function madeUpTopics(dimension: number): MadeUpTopics {
  const basis = Array.from({ length: directions }, (_, at) => madeUpVector(1e6 + at, dimension));
  const mixed = (weights: Float32Array, own: Float32Array): Float32Array => {
    const sum = own.map((value) => value * noise);
    for (const [at, direction] of basis.entries()) {
      const weight = weights[at] ?? 0;
      for (let place = 0; place < dimension; place += 1)
        sum[place] = (sum[place] ?? 0) + weight * (direction[place] ?? 0);
    }
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
    return sum.map((value) => value / length);
  };
  const weightsOf = (seed: number): Float32Array => madeUpVector(2e6 + seed, directions);
  const ownOf = (seed: number): Float32Array => madeUpVector(3e6 + seed, dimension);
  return {
    vector: (seed) => mixed(weightsOf(seed), ownOf(seed)),
    near(seed) {
      const other = madeUpVector(4e6 + seed, directions);
      return mixed(
        weightsOf(seed).map((weight, at) => weight + 0.3 * (other[at] ?? 0)),
        ownOf(4e6 + seed),
      );
    },
  };
}
