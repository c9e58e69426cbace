import { describe, expect, it } from 'vitest';
import { dotProduct, meanVector } from '../../../src/core/retrieval/vectors.ts';

describe('the mean of vectors', () => {
  it('points between them and has unit length', () => {
    const mean = meanVector([Float32Array.of(1, 0, 0), Float32Array.of(0, 1, 0)]);
    expect([...mean]).toEqual([Math.fround(Math.SQRT1_2), Math.fround(Math.SQRT1_2), 0]);
    expect(dotProduct(mean, mean)).toBeCloseTo(1);
  });

  it('is the vector itself where there is one', () => {
    expect([...meanVector([Float32Array.of(0.6, 0.8)])].map((value) => value.toFixed(3))).toEqual(['0.600', '0.800']);
  });

  it('stays finite where they cancel out', () => {
    expect([...meanVector([Float32Array.of(1, 0), Float32Array.of(-1, 0)])]).toEqual([0, 0]);
  });
});
