import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/core/verification/claim-words.ts';

const numbers = (text: string) =>
  tokensOf(text, 'en').flatMap(({ key, number }) => (number ? [key.slice(1) + (number.unit ?? '')] : []));

describe('numbers of a claim', () => {
  it.each([
    ['87 jobs', ['87']],
    ['eighty-seven jobs', ['87']],
    ['one hundred and five', ['105']],
    ['fifteen hundred men', ['1500']],
    ['1,500 men', ['1500']],
    ['two million', ['2000000']],
    ['2m', ['2000000']],
    ['1.5 billion', ['1500000000']],
    ['a dozen eggs', ['12']],
    ['three hundred and twenty-one thousand four hundred', ['321400']],
    ['nineteen eighty-four', ['1984']],
    ['the twenty-first century', ['21th']],
    ['the 21st century', ['21th']],
    ['in the 1990s', ['1990s']],
    ['20%', ['20%']],
    ['twenty per cent', ['20%']],
    ['$5 million', ['5000000$']],
    ['five million dollars', ['5000000$']],
    ['two or three', ['2', '3']],
    ['between two and three', ['2', '3']],
    ['at 3:24', ['3:24']],
  ])('in %j', (text, expected) => expect(numbers(text)).toEqual(expected));
});
