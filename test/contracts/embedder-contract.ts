import { afterAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/ports/embedder.ts';

const dot = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/** What every embedder must do. */
export function embedderContract(name: string, create: () => Embedder): void {
  describe(`${name} as an embedder`, () => {
    const embedder = create();
    afterAll(() => embedder.close());

    // Threads begin with the first text, which takes long on a busy machine.
    it('gives one finite vector of unit length a text, in order', { timeout: 180_000 }, async () => {
      const texts = Array.from({ length: 19 }, (_, index) => `Sentence number ${index} about bridge ${index * 7}.`);
      const together = await embedder.embed(texts);
      const [alone] = await embedder.embed([texts[11] ?? '']);
      expect(together).toHaveLength(19);
      for (const vector of together) {
        expect(vector).toHaveLength(embedder.dimension);
        expect(vector.every(Number.isFinite)).toBe(true);
        expect(dot(vector, vector)).toBeCloseTo(1, 4);
      }
      expect(dot(together[11] as Float32Array, alone as Float32Array)).toBeCloseTo(1, 3);
    });

    it('gives nothing for nothing', async () => expect(await embedder.embed([])).toEqual([]));

    it('tells near from far', async () => {
      const [question, near, far] = await embedder.embed([
        'How much did the new bridge cost?',
        'The price of the bridge was nine million euros.',
        'Whales sing at night in warm water.',
      ]);
      if (!question || !near || !far) throw new Error('a vector is missing');
      expect(dot(question, near)).toBeGreaterThan(dot(question, far));
    });
  });
}
