import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Answer, Claim } from '../../../src/core/answer.ts';
import { verifyDraft } from '../../../src/core/verification/verify.ts';
import { showingProgress } from '../../../src/discord/delivery/progress.ts';
import { passageOf } from '../../core/passages.ts';

const passage = passageOf('One came. Two came. Three came.');
const quotes = ['One came.', 'Two came.', 'Three came.'];
const { claims } = verifyDraft({ claims: quotes.map((quote) => ({ text: quote, evidence: [{ passage, quote }] })) });
const [first, ...rest] = claims as [Claim, ...Claim[]];
const whole: Answer = { kind: 'grounded', question: 'Who came?', claims: [first, ...rest], leftOut: 0 };

async function* slowly(pause: number): AsyncGenerator<Claim, Answer> {
  for (const claim of claims) {
    yield claim;
    if (pause > 0) await wait(pause);
  }
  return whole;
}

async function shownBy(pause: number, fails = false) {
  const shown: number[] = [];
  const answer = await showingProgress(
    slowly(pause),
    async (some) => {
      shown.push(some.length);
      if (fails) throw new Error('Unknown Message');
    },
    { patience: 10, gap: 10 },
  );
  return { shown, answer };
}

describe('showingProgress', () => {
  it('shows claims as they come, more each time, and gives the whole answer', async () => {
    expect(await shownBy(60)).toEqual({ shown: [1, 2, 3], answer: whole });
  });

  it('shows nothing beforehand of an answer that is there at once', async () => {
    expect(await shownBy(0)).toEqual({ shown: [], answer: whole });
  });

  it('gives the whole answer also when showing fails', async () => {
    expect(await shownBy(60, true)).toEqual({ shown: [1], answer: whole });
  });

  it('does without where nothing can be shown beforehand', async () => {
    expect(await showingProgress(slowly(0), undefined)).toBe(whole);
  });
});
