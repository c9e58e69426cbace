/** A vector of unit length that depends on nothing but its seed: making real ones for thousands of passages takes long. */
export function madeUpVector(seed: number, dimension: number): Float32Array {
  let state = seed * 2_654_435_761 + 1;
  const values = Float32Array.from({ length: dimension }, () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return state / 2 ** 31;
  });
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
}
