import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { isPublic } from '../../../src/adapters/origins/public-address.ts';

/** What ipaddr.js, which others maintain, calls a range that is no public web server's. */
const isUnicast = (address: string): boolean => ipaddr.parse(address).range() === 'unicast';

const bytes = (count: number) => fc.uint8Array({ minLength: count, maxLength: count });
const written = (from: Uint8Array): string => ipaddr.fromByteArray([...from]).toString();

/** Beginnings of the ranges that matter, so that made-up addresses fall on both sides of their borders. */
const near = (starts: readonly (readonly number[])[], length: number) =>
  fc
    .tuple(fc.constantFrom(...starts), bytes(length))
    .map(([start, rest]) => Uint8Array.from([...start, ...rest.slice(start.length)]));

const v4 = [
  [10],
  [127],
  [100, 64],
  [100, 63],
  [100, 128],
  [169, 254],
  [172, 15],
  [172, 16],
  [172, 31],
  [172, 32],
  [192, 168],
  [192, 0, 0],
  [192, 0, 2],
  [192, 88, 99],
  [198, 18],
  [198, 20],
  [198, 51, 100],
  [203, 0, 113],
  [224],
  [239],
  [240],
  [255],
  [0],
];
const v6 = [
  [0x20, 0x01],
  [0x20, 0x01, 0x0d, 0xb8],
  [0x20, 0x02],
  [0x3f, 0xff],
  [0xfc],
  [0xfd],
  [0xfe, 0x80],
  [0xff],
  [0, 0x64, 0xff, 0x9b],
  new Array(10).fill(0).concat([0xff, 0xff]),
  new Array(15).fill(0),
  [0x26],
  [0x2a],
];

describe('the guard of addresses', () => {
  it.each([
    ['IPv4, anywhere', bytes(4)],
    ['IPv4, at the borders of special ranges', near(v4, 4)],
    ['IPv6, anywhere', bytes(16)],
    ['IPv6, at the borders of special ranges', near(v6, 16)],
  ])('lets through nothing that ipaddr.js knows for special: %s', (_, addresses) => {
    fc.assert(
      fc.property(addresses, (from) => {
        const address = written(from);
        expect(isPublic(address) && !isUnicast(address), address).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps nothing of IPv4 back that ipaddr.js takes for public', () => {
    fc.assert(
      fc.property(fc.oneof(bytes(4), near(v4, 4)), (from) => {
        const address = written(from);
        expect(!isPublic(address) && isUnicast(address), address).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['8.8.8.8', '2606:4700:4700::1111', '2a00:1450:4001:82a::200e'])('lets %s through', (address) =>
    expect(isPublic(address)).toBe(true),
  );

  it.each(['::ffff:8.8.8.8', '64:ff9b::a00:1', '::1', 'fe80::1%eth0', '0x7f.1', '2130706433', 'localhost', ''])(
    'does not let %s through',
    (address) => expect(isPublic(address)).toBe(false),
  );
});
