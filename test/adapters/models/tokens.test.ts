import { expect, it } from 'vitest';
import { loadTokenCounter } from '../../../src/adapters/models/tokens.ts';

it('counts as the encoding does, and names of special tokens as text', async () => {
  const count = await loadTokenCounter();
  expect(count('The council will vote on a new bridge in May.')).toBe(11);
  expect(count('x<|endoftext|>y')).toBeGreaterThan(3);
  expect(count('')).toBe(0);
});

it.each(['a', 'ab1', '=', ' ', '日本', '\u0301'])(
  'counts %j without end in a time that grows no faster than it',
  async (piece) => {
    const count = await loadTokenCounter();
    const timeOf = (length: number): number => {
      const started = performance.now();
      expect(count(piece.repeat(length / piece.length))).toBeGreaterThan(length / 200);
      return performance.now() - started;
    };
    timeOf(10_000);
    const least = (length: number): number => Math.min(...[1, 2, 3].map(() => timeOf(length)));
    // Of the square of the length it would be 16 times as long; on a busy machine some of the times are anybody's.
    expect(least(80_000)).toBeLessThan(10 * least(20_000) + 200);
  },
);
