import type { Allowance } from '../ports/assistant.ts';
import type { Metrics } from './metrics.ts';

/** Counts the tokens that go through it. */
export const observedAllowance = (allowance: Allowance, { tokens }: Metrics): Allowance => ({
  async take(asker, count) {
    const taken = await allowance.take(asker, count);
    tokens.inc({ how: taken === 'taken' ? 'taken' : 'refused' }, count);
    return taken;
  },
  async giveBack(asker, count) {
    await allowance.giveBack(asker, count);
    tokens.inc({ how: 'given-back' }, count);
  },
});
