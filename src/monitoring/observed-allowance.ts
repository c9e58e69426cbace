import type { Allowance } from '../ports/assistant.ts';
import type { Metrics } from './metrics.ts';

/** Counts the tokens that go through it, and what they cost. */
export const observedAllowance = (allowance: Allowance, metrics: Metrics): Allowance => ({
  async take(asker, count) {
    const taken = await allowance.take(asker, count);
    note(metrics, taken === 'taken' ? 'taken' : 'refused', count);
    return taken;
  },
  async giveBack(asker, count) {
    await allowance.giveBack(asker, count);
    note(metrics, 'given-back', count);
  },
});

function note({ tokens, money, price }: Metrics, how: 'taken' | 'refused' | 'given-back', count: number): void {
  tokens.inc({ how }, count);
  if (price > 0 && how !== 'refused') money.inc({ how }, count * price);
}
