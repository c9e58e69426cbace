/** A vector as it is stored: its numbers of four bytes. */
export const toBytes = (vector: Float32Array): Buffer =>
  Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);

/** Copied, since SQLite's bytes may stand where no number of four bytes may. */
export function toVector(bytes: Uint8Array): Float32Array {
  const vector = new Float32Array(bytes.byteLength / Float32Array.BYTES_PER_ELEMENT);
  new Uint8Array(vector.buffer).set(bytes);
  return vector;
}

/**
 * Vectors of one dimension in a quarter of the room: their number, a scale for each, then a byte for each number. What
 * `unpackVectors` gives is off by less than 1 % of a vector's greatest number.
 */
export function packVectors(vectors: readonly Float32Array[]): Buffer {
  const scales = vectors.map((vector) => vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1);
  const numbers = vectors.flatMap((vector, index) =>
    Array.from(vector, (value) => Math.round(value / (scales[index] ?? 1))),
  );
  return Buffer.concat([
    toBytes(Float32Array.of(vectors.length, ...scales)),
    new Uint8Array(Int8Array.from(numbers).buffer),
  ]);
}

/** Whether the bytes are what `packVectors` writes of one or more vectors of the dimension. */
export function arePacked(bytes: Uint8Array, dimension: number): boolean {
  const count = bytes.byteLength < 4 ? 0 : (toVector(bytes.subarray(0, 4))[0] ?? 0);
  if (!Number.isInteger(count) || count < 1 || bytes.byteLength !== 4 + count * (4 + dimension)) return false;
  return toVector(bytes.subarray(4, 4 + 4 * count)).every(Number.isFinite);
}

/** Plain loops: this runs for each question. */
export function unpackVectors(bytes: Uint8Array): readonly Float32Array[] {
  const count = toVector(bytes.subarray(0, 4))[0] ?? 0;
  const head = 4 + 4 * count;
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + head, bytes.byteLength - head);
  const dimension = numbers.length / count;
  return Array.from(toVector(bytes.subarray(4, head)), (scale, index) => {
    const vector = new Float32Array(dimension);
    const from = index * dimension;
    for (let at = 0; at < dimension; at += 1) vector[at] = (numbers[from + at] ?? 0) * scale;
    return vector;
  });
}
