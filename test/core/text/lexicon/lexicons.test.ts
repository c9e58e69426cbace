import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../../src/core/text/lexicon/index.ts';
import { anyOf, anyWord } from '../../../../src/core/text/lexicon/patterns.ts';

describe.each(lexicons.map((lexicon) => [lexicon.code, lexicon] as const))('the lexicon of %s', (_code, lexicon) => {
  it('has twelve months and pairs of quotation marks', () => {
    expect(lexicon.calendar?.months?.length ?? 12).toBe(12);
    expect((lexicon.quotationMarks ?? []).filter((pair) => pair.length !== 2)).toEqual([]);
  });

  it('has words that are compared in lower case in lower case', () => {
    const { pointers, negation, attribution, commonWords = [], stopWords } = lexicon;
    const lower = [
      ...[...commonWords, ...stopWords],
      ...[...(pointers?.words ?? []), ...(pointers?.openings ?? [])],
      ...[...(negation?.words ?? []), ...(negation?.absence ?? []), ...(negation?.denials ?? [])],
      ...(attribution?.verbs ?? []),
    ];
    expect(lower.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});

describe('a pattern of words', () => {
  const matches = (source: string, text: string): readonly string[] =>
    [...text.matchAll(new RegExp(source, 'giu'))].map(([found]) => found);

  it('takes the longest first, and white space of any kind', () =>
    expect(matches(anyOf(['von', 'von der']), 'Ursula von\nder Leyen')).toEqual(['von\nder']));

  it('matches whole words of spaced writing, and words anywhere in Chinese', () =>
    expect(matches(anyWord(['in', '因为']), 'inside in 他因为病')).toEqual(['in', '因为']));

  it('takes a star for any letters', () =>
    expect(matches(anyWord(['kein*', "n'*"]), 'keinen Keim, n’est')).toEqual(['keinen', 'n’est']));

  it('takes other marks for themselves', () => expect(matches(anyOf(['p.m']), 'p.m and prm')).toEqual(['p.m']));

  it('matches nothing without words', () => expect(matches(anyWord([]), 'anything')).toEqual([]));
});
