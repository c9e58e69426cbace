import { describe, expect, it } from 'vitest';
import { foreignAddresses, unaskedAddress } from '../../../src/core/verification/addresses.ts';

describe('foreignAddresses', () => {
  it.each([
    'https://pay.example/x',
    'www.fakesoft.com',
    'cform.com',
    'assist@mail.example',
    'EVIL.SHOP',
    'javascript:alert(1)',
    '@everyone',
    '<@123456789012345678>',
    '](https://a.example)',
  ])('finds %j', (address) => expect(foreignAddresses(`See ${address}.`, ['See.'])).not.toEqual([]));

  it('leaves the evidence’s own, and what only looks like one', () => {
    expect(foreignAddresses('See www.lund.example.', ['Read www.lund.example today.'])).toEqual([]);
    expect(foreignAddresses('The U.S. Navy sailed at 5 p.m. for 3.5 hours, e.g. to St. Louis.', [''])).toEqual([]);
  });
});

it('evidence with an address is unasked for, unless the question asks for one', () => {
  expect(unaskedAddress('When did the bridge open?', ['Pay at www.toll.example.'])).toBe(true);
  expect(unaskedAddress('What is the website of the bridge?', ['Pay at www.toll.example.'])).toBe(false);
});
