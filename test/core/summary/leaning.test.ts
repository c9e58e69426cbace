import { describe, expect, it } from 'vitest';
import { leaningOf } from '../../../src/core/summary/leaning.ts';
import { lexicons } from '../../../src/core/text/lexicon/index.ts';

describe.each(lexicons.flatMap(({ code, summaries }) => (summaries ? [{ code, ...summaries.leaning.examples }] : [])))(
  'a sentence in $code',
  ({ code, leans, stands }) => {
    it.each(leans)('leans: %s', (sentence) => expect(leaningOf(sentence, code)).toBeDefined());
    it.each(stands)('stands: %s', (sentence) => expect(leaningOf(sentence, code)).toBeUndefined());
  },
);

describe('a sentence', () => {
  it('wants somebody where somebody is meant, and something otherwise', () => {
    expect(leaningOf('“It was a mistake,” he said.', 'en')).toBe('what');
    expect(leaningOf('“The wall works,” he said.', 'en')).toBe('whom');
    expect(leaningOf('Its boiler burst.', 'en')).toBe('what');
  });

  it('of a language without such words stands', () => expect(leaningOf('Men rådet vägrade.', 'sv')).toBeUndefined());
});
