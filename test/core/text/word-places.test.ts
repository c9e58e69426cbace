import { expect, test } from 'vitest';
import { inWord, isNameOnly, placesOf, stands } from '../../../src/core/text/word-places.ts';

test.each([
  ['Ann', 'Ann met Anna and Ann-Marie; Ann left.', ['0', '28']],
  ['Lund', 'In 𝒶Lund and Lund𝒶 lies Lund.', ['26']],
  ['a a', 'a a a', ['0']],
  ['Ø. Berg', 'Ø. Berg (XØ. Berg)', ['0']],
  ['', 'nothing is sought', []],
])('finds %s as words of their own, in order and apart: %s', (words, text, starts) => {
  expect(placesOf(words, text).map(({ start }) => String(start))).toEqual(starts);
});

test('a hyphen joins words of a compound, and may be none', () => {
  expect(placesOf('Ann', 'Ann-Marie')).toEqual([]);
  expect(placesOf('Ann', 'Ann-Marie', inWord)).toEqual([{ start: 0, end: 3 }]);
});

test.each([
  ['Rose', 'Rose grew a rose.', false],
  ['Rose', 'Rose grew roses.', true],
  ['Li', 'Li came.', false],
])('%s of “%s” is a name and nothing else: %s', (word, text, isOnly) => {
  expect(isNameOnly(word, text)).toBe(isOnly);
});

test.each([
  ['18', 'over 18 years', true],
  ['May', 'in Mayfair', false],
  ['May', 'in May', true],
])('%s stands in “%s”: %s', (word, text, does) => {
  expect(stands(word, text)).toBe(does);
});
