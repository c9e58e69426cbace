import { describe, expect, it } from 'vitest';
import { minimise } from '../../../scripts/fit/descent.ts';
import { foldsOf } from '../../../scripts/fit/folds.ts';
import { firstIsRight, fitLists } from '../../../scripts/fit/list-model.ts';
import { areaUnderCurve, fitLogistic } from '../../../scripts/fit/logistic-model.ts';
import type { ListRow } from '../../../scripts/fit/rows/rows.ts';
import { sharesBy } from '../../../scripts/fit/shares.ts';

const learning = { sharesOf: sharesBy(1), penalty: 0.001, without: [] };

/** Numbers that look like chance and are the same each time. */
const noise = (at: number): number => Math.abs(Math.sin(at * 12.9898) * 43_758.5453) % 1;

describe('descent', () => {
  it('finds the lowest point of a narrow valley', () => {
    const found = minimise({
      dimension: 2,
      rounds: 500,
      valueAt([x = 0, y = 0], gradient) {
        gradient.set([2 * (x - 3), 200 * (y + 1)]);
        return (x - 3) ** 2 + 100 * (y + 1) ** 2;
      },
    });
    expect(found[0]).toBeCloseTo(3, 2);
    expect(found[1]).toBeCloseTo(-1, 2);
  });
});

describe('fitting lists', () => {
  const rows: readonly ListRow[] = Array.from({ length: 60 }, (_, row) => {
    const candidates = Array.from({ length: 6 }, (_, at) => [noise(row * 6 + at), noise(1_000 + row * 6 + at), 0]);
    const worth = candidates.map(([a = 0, b = 0]) => 2 * a - b);
    const best = worth.indexOf(Math.max(...worth));
    const held = candidates.map((_, at) => (at === best ? 1 : 0));
    return { set: 'made-up', subject: String(row), names: ['good', 'bad', 'idle'], candidates, held };
  });

  it('finds what puts the right candidate first', () => {
    const weights = fitLists(rows, learning);
    expect((weights.good ?? 0) / -(weights.bad ?? 1)).toBeCloseTo(2, 0);
    expect(weights.idle).toBe(0);
    expect(rows.filter((row) => firstIsRight(row, weights)).length).toBeGreaterThan(55);
  });

  it('leaves out what it is told to', () => {
    expect(fitLists(rows, { ...learning, without: ['bad'] })).toMatchObject({ bad: 0, good: expect.any(Number) });
  });

  it('is the same each time', () => expect(fitLists(rows, learning)).toEqual(fitLists(rows, learning)));

  it('learns nothing from a question whose answer no candidate holds', () => {
    const lost = { ...(rows[0] as ListRow), held: [0, 0, 0, 0, 0, 0] };
    expect(fitLists([...rows, lost], learning)).toEqual(fitLists(rows, learning));
    expect(firstIsRight(lost, { good: 1 })).toBe(false);
  });
});

describe('fitting chances', () => {
  const rows = Array.from({ length: 400 }, (_, at) => {
    const [telling, idle] = [noise(at), noise(at + 5_000)];
    const isPositive = noise(at + 9_000) < 1 / (1 + Math.exp(2 - 6 * telling));
    return { set: 'made-up', subject: String(at), features: { bias: 1, telling, idle }, isPositive };
  });

  it('finds what tells positives from negatives', () => {
    const weights = fitLogistic(rows, { bias: 0, telling: 0, idle: 0 }, { ...learning, penalty: 0 });
    expect(weights.telling).toBeGreaterThan(4);
    expect(Math.abs(weights.idle ?? 0)).toBeLessThan(1.5);
  });

  it('lets no feature pull the wrong way', () => {
    expect(fitLogistic(rows, { bias: 0, telling: -1, idle: 0 }, learning).telling).toBe(0);
  });

  it('measures how often a positive is above a negative; equal ones count half', () => {
    const scored = (positives: readonly number[], negatives: readonly number[]) =>
      areaUnderCurve([
        ...positives.map((score) => ({ score, isPositive: true })),
        ...negatives.map((score) => ({ score, isPositive: false })),
      ]);
    expect(scored([2, 3], [0, 1])).toBe(1);
    expect(scored([1], [1])).toBe(0.5);
    expect(scored([0, 2], [1])).toBe(0.5);
    expect(scored([1], [])).toBeNaN();
  });
});

describe('folds', () => {
  const rows = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((subject) => [
    { set: 'one', subject },
    { set: 'two', subject },
  ]);

  it('keep an article in one fold, whichever set it is in', () => {
    const folds = foldsOf(rows, 3, 1);
    for (const [at, { subject }] of rows.entries())
      expect(folds[at]).toBe(folds[rows.findIndex((row) => row.subject === subject)]);
    expect([0, 1, 2].map((fold) => folds.filter((one) => one === fold).length)).toEqual([4, 4, 4]);
  });

  it('are the same for a seed', () => expect(foldsOf(rows, 3, 7)).toEqual(foldsOf(rows, 3, 7)));
});

describe('shares', () => {
  it('give a small set more than its number and less than an equal part', () => {
    const rows = [...Array(100).fill({ set: 'large' }), ...Array(4).fill({ set: 'small' })];
    const small = (power: number) =>
      sharesBy(power)(rows)
        .slice(100)
        .reduce((sum, share) => sum + share, 0);
    expect(small(1)).toBeCloseTo(4 / 104);
    expect(small(0.5)).toBeCloseTo(2 / 12);
    expect(small(0)).toBeCloseTo(1 / 2);
  });
});
