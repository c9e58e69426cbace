import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPrompt } from '../../../src/core/generation/fit-prompt.ts';

describe('fitPrompt', () => {
  it('keeps rules and question, then the best passages, then the newest turns', () => {
    const parts = { rules: 100, question: 50, passages: [400, 400, 400], turns: [60, 60, 60] };
    expect(fitPrompt(parts, 1_100)).toEqual({ passages: 2, turns: 2, tokens: 1_070 });
    expect(fitPrompt(parts, 2_000)).toEqual({ passages: 3, turns: 3, tokens: 1_530 });
  });

  it('has no room where rules, question and one passage are over the limit', () => {
    expect(fitPrompt({ rules: 100, question: 950, passages: [10], turns: [] }, 1_000)).toBeUndefined();
    expect(fitPrompt({ rules: 100, question: 50, passages: [900], turns: [] }, 1_000)).toBeUndefined();
  });

  it('never goes over the limit', () => {
    const sizes = fc.array(fc.nat(500), { maxLength: 20 });
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), sizes, sizes, fc.nat(5_000), (rules, question, passages, turns, limit) => {
        const fitted = fitPrompt({ rules, question, passages, turns }, limit);
        if (fitted) expect(fitted.tokens).toBeLessThanOrEqual(limit);
        else expect(rules + question + (passages[0] ?? 0)).toBeGreaterThan(limit);
      }),
    );
  });
});
