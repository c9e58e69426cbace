import { describe, expect, it } from 'vitest';
import { cutShort, segmentsOf } from '../../../src/core/text/segments.ts';
import { wordsOf } from '../../../src/core/text/terms.ts';

describe('segments of a text', () => {
  it.each([
    ['grapheme', 'en', '👩‍👩‍👧 e\u0301 नि '.repeat(400)],
    ['word', 'zh', '我们今天在桥上，看见了很多人。'.repeat(400)],
    ['sentence', 'en', 'The boat came in. Nobody saw it! '.repeat(700)],
  ] as const)('are the same in stretches as at once: %s', (granularity, language, text) => {
    const atOnce = new Intl.Segmenter(language, { granularity }).segment(text);
    expect([...segmentsOf(text, language, granularity)].map(({ start }) => start)).toEqual(
      [...atOnce].map(({ index }) => index),
    );
  });

  it('lose nothing of a run that has no end', () => {
    const heap = `a${'\u0301'.repeat(2_000)}b`;
    expect([...segmentsOf(heap, 'en', 'grapheme')].map(({ segment }) => segment).join('')).toBe(heap);
  });

  it('take time and memory in proportion to a run of Chinese without an end', () => {
    const run = '我们今天在城市的桥上看见了很多人和船'.repeat(12_000);
    const before = process.memoryUsage().heapUsed;
    const words = wordsOf(run, 'zh');
    expect(words.at(-1)?.end).toBe(run.length);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000);
  });
});

describe('a text cut short', () => {
  it('ends between graphemes, with a mark, and is never longer than asked', () => {
    expect(cutShort('short', 5)).toBe('short');
    expect(cutShort('longer', 5)).toBe('long…');
    const flags = '🇩🇪'.repeat(10);
    expect(cutShort(flags, 10)).toBe('🇩🇪🇩🇪…');
  });
});
