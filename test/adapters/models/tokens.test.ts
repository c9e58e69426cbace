import fc from 'fast-check';
import { Tiktoken } from 'js-tiktoken/lite';
import vocabulary from 'js-tiktoken/ranks/o200k_base';
import { expect, it } from 'vitest';
import { createCounter } from '../../../src/adapters/models/byte-pairs.ts';
import { loadTokenCounter } from '../../../src/adapters/models/tokens.ts';
import { bridge } from '../../discord/stage.ts';

it('counts as the encoding does, and names of special tokens as text', async () => {
  const count = await loadTokenCounter();
  expect(count('The council will vote on a new bridge in May.')).toBe(11);
  expect(count('x<|endoftext|>y')).toBeGreaterThan(3);
  expect(count('')).toBe(0);
});

it('counts as the library does that the vocabulary comes with', async () => {
  const count = createCounter(vocabulary);
  const oracle = new Tiktoken(vocabulary);
  const writing = fc.string({
    unit: fc.constantFrom(..."aAeßщ日本の한 \n\t.,-’'0123مرحبا👍🏽", 'ing', 'the', 'ung'),
  });
  fc.assert(
    fc.property(fc.oneof(writing, fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
      expect(count(text)).toBe(oracle.encode(text, [], []).length);
    }),
    { numRuns: 500, seed: 1 },
  );
  for (const text of bridge) expect(count(text)).toBe(oracle.encode(text).length);
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
