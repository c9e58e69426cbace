import { expect, it } from 'vitest';
import { seal, sealJson, unseal } from '../../../src/adapters/databases/sealed.ts';

const stored = { text: 'Der Zoll steigt auf 10 %, sagte sie: „Nie!“ 橋 👍', start: 3, parts: [{ paragraph: 2 }] };

it('gives what was sealed, once or twice, and what earlier versions did not seal', () => {
  const json = JSON.stringify(stored);
  for (const given of [seal(stored), sealJson(json), sealJson(seal(stored)), json]) expect(unseal(given)).toBe(json);
  expect(JSON.parse(seal(stored))).toMatchObject(stored);
  expect([sealJson('{}'), sealJson('[1]')]).toEqual(['{}', '[1]']);
});

it('gives no other value whichever single bit has changed', () => {
  const bytes = Buffer.from(seal(stored));
  const others = Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    try {
      const { text, start, parts } = JSON.parse(unseal(flipped.toString()));
      return { text, start, parts };
    } catch (error) {
      expect(error).toBeInstanceOf(SyntaxError);
      return stored;
    }
  });
  for (const other of others) expect(other).toEqual(stored);
});
