import { describe, expect, it } from 'vitest';
import { faultKinds, runFaults } from './demo/faults.ts';

/** Fewer than `npm run faults:discord` lets happen; other moments each time. */
const times = 5;
const seed = Date.now() % 100_000;

describe(`whatever fails at whatever moment (seed ${seed}), no answer is given twice and none is silently lost`, () => {
  it.each(faultKinds)(
    '%s',
    async (kind) => {
      const report = await runFaults(kind, times, seed);
      expect(report).toMatchObject({ asked: 2 * times, lost: 0, doubled: 0, violations: [] });
      expect(report.answered + report.told + report.moot).toBe(2 * times);
      if (kind !== 'message deleted') expect(report.moot).toBe(0);
    },
    90_000,
  );
});
