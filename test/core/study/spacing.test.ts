import { describe, expect, it } from 'vitest';
import { spaced } from '../../../src/core/study/spacing.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 4, 1);

describe('what is learned', () => {
  it('comes again within minutes where it was not remembered', () => {
    const spacing = spaced(undefined, 'again', now);
    expect(spacing.due - now).toBeGreaterThan(0);
    expect(spacing.due - now).toBeLessThanOrEqual(10 * minute);
    expect(spacing.reps).toBe(1);
  });

  it('comes after longer and longer where it was, and sooner again after it was forgotten', () => {
    let spacing = spaced(undefined, 'good', now);
    const waits: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const at = spacing.due;
      spacing = spaced(spacing, 'good', at);
      waits.push(spacing.due - at);
    }
    expect(waits.slice(1).every((wait, index) => wait > (waits[index] ?? 0))).toBe(true);
    expect(waits[0]).toBeGreaterThanOrEqual(day);
    const at = spacing.due;
    expect(spaced(spacing, 'again', at).due - at).toBeLessThan(day);
    expect(spaced(spacing, 'again', at).lapses).toBe(1);
  });

  it('comes within a year whatever was remembered how often, and survives being written down', () => {
    let spacing = spaced(undefined, 'good', now);
    for (let time = 0; time < 20; time += 1) {
      const written = JSON.parse(JSON.stringify(spacing));
      expect(written).toEqual(spacing);
      const at = spacing.due;
      spacing = spaced(written, 'good', at);
      expect(spacing.due - at).toBeLessThanOrEqual(366 * day);
    }
  });

  it('is reckoned without chance', () =>
    expect(spaced(spaced(undefined, 'again', now), 'good', now + day)).toEqual(
      spaced(spaced(undefined, 'again', now), 'good', now + day),
    ));
});
