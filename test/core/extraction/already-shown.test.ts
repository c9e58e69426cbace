import { describe, expect, it } from 'vitest';
import { newFirst, shownTest } from '../../../src/core/extraction/already-shown.ts';
import type { SentenceScore } from '../../../src/core/extraction/sentence-ranking.ts';

const scored = (text: string, score: number): SentenceScore =>
  ({ sentence: { text }, score }) as unknown as SentenceScore;
const texts = (sentences: readonly SentenceScore[]): readonly string[] =>
  sentences.map(({ sentence }) => sentence.text);

describe('what was shown already', () => {
  it('is known by its words, whatever the line breaks and the names in brackets', () => {
    const isShown = shownTest(['The lake froze.\nShe [Ines Vale] swam in it.']);
    expect(isShown('She swam\nin it.')).toBe(true);
    expect(isShown('She fished in it.')).toBe(false);
  });

  it('gives way to what answers nearly as well, not to what is much worse', () => {
    const sentences = [scored('Old.', 3), scored('New.', 2.5), scored('Other.', 0)];
    expect(texts(newFirst(sentences, ['Old.'], 'number'))).toEqual(['New.', 'Old.', 'Other.']);
    expect(texts(newFirst(sentences, ['Old.'], 'happening'))).toEqual(['New.', 'Other.', 'Old.']);
    expect(texts(newFirst(sentences, []))).toEqual(['Old.', 'New.', 'Other.']);
  });
});
