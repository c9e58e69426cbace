import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/web/words/index.ts';
import { disagreements, toldWith, unknownNouns } from '../doubles/counting.ts';

describe.each(['en', 'de', 'es', 'fr'] as const)('the page in %s', (language) => {
  it('counts rightly: 0, 1, 2 and 5', () => {
    const words = wordsFor(language);
    expect(disagreements(toldWith(words), language)).toEqual([]);
    expect(unknownNouns(words, language)).toEqual([]);
  });
});

describe('what a quiz’s answers come to', () => {
  it.each([
    ['es', 1, '1 de 5 correcta'],
    ['es', 0, '0 de 5 correctas'],
    ['fr', 0, '0 sur 5 juste'],
    ['fr', 2, '2 sur 5 justes'],
  ])('goes with how many are right (%s, %i)', (language, right, said) =>
    expect(wordsFor(language).score(right, 5)).toBe(said),
  );
});
