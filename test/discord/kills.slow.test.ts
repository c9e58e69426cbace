import { expect, it } from 'vitest';
import { runKills } from './demo/kills.ts';

/** Other moments each time; `npm run faults:discord` kills more often. */
const seed = Date.now() % 100_000;

it(`a bot that is killed at any moment and started again answers once, or says that it could not (seed ${seed})`, async () => {
  const report = await runKills(2, seed);
  expect(report).toMatchObject({ kills: 2, ended: 0, asked: 12, faults: [], violations: 0 });
}, 180_000);
