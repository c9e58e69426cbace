import { describe, expect, it } from 'vitest';
import { lastBefore, startingWithin } from '../../../src/core/text/span.ts';

const ordered = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
  { start: 5, end: 7 },
  { start: 12, end: 13 },
];

describe('spans in the order of their starts', () => {
  it.each([
    [{ start: 0, end: 20 }, ordered],
    [{ start: 5, end: 12 }, ordered.slice(1, 3)],
    [{ start: 1, end: 5 }, []],
    [{ start: 13, end: 20 }, []],
  ])('start within %j', (stretch, expected) => {
    expect(startingWithin(ordered, stretch)).toEqual(expected);
  });

  it.each([
    [0, undefined],
    [1, ordered[0]],
    [12, ordered[2]],
    [99, ordered[3]],
  ])('have a last that starts before %i', (place, expected) => {
    expect(lastBefore(ordered, place)).toBe(expected);
  });
});
