import { describe, expect, it } from 'vitest';
import { leadOfWords, rougeRecall } from '../../../scripts/evaluate/rouge.ts';

describe('rougeRecall', () => {
  it('counts each word of the reference as often as the text has it', () => {
    expect(rougeRecall('The bridge is open', ['the bridge, the bridge'])).toEqual({ one: 0.5, longest: 0.5 });
  });

  it('minds the order for ROUGE-L only', () => {
    expect(rougeRecall('opens bridge the', ['The bridge opens'])).toEqual({ one: 1, longest: 1 / 3 });
  });

  it('takes the reference that fits best', () => {
    expect(rougeRecall('costs rose', ['nothing of it', 'Costs rose.']).one).toBe(1);
  });

  it('gives nothing for nothing', () => expect(rougeRecall('', ['a b'])).toEqual({ one: 0, longest: 0 }));
});

describe('leadOfWords', () => {
  it('takes as many words as the summary has', () =>
    expect(leadOfWords('One, two. Three four five', 'any three words')).toBe('one two three'));
});
