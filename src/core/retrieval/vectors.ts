/**
 * The cosine of a vector of unit length with another one, which may begin anywhere in a row of them. Four sums at once,
 * since one would wait for itself at each step.
 */
export function dotProduct(vector: Float32Array, others: Float32Array, offset = 0): number {
  const numbers = vector.length;
  const fours = numbers - (numbers % 4);
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let index = 0; index < fours; index += 4) {
    first += (vector[index] as number) * (others[offset + index] as number);
    second += (vector[index + 1] as number) * (others[offset + index + 1] as number);
    third += (vector[index + 2] as number) * (others[offset + index + 2] as number);
    fourth += (vector[index + 3] as number) * (others[offset + index + 3] as number);
  }
  for (let index = fours; index < numbers; index += 1)
    first += (vector[index] as number) * (others[offset + index] as number);
  return first + second + third + fourth;
}

/**
 * The direction that vectors of unit length have in common, of unit length again: a passage's vector by those of its
 * sentences. (Measured beside embedding the passage as well: the right passage first for 0.964 of questions, before 0.967,
 * in half of the time.)
 */
export function meanVector(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0);
  const length = Math.sqrt(dotProduct(mean, mean));
  return length === 0 ? mean : mean.map((value) => value / length);
}
