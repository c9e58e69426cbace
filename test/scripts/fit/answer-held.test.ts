import { describe, expect, it } from 'vitest';
import { answerHeld } from '../../../scripts/fit/rows/answer-held.ts';
import { subjectOf } from '../../../scripts/fit/rows/question-sets.ts';

const question = { id: 'q', question: '?', answerable: true, answers: [], must: [] };

describe('how much of the answer a sentence holds', () => {
  it('is all where the answer stands in its place', () => {
    const answers = [{ text: 'four', window: 'and boasting four Pro Bowl' }];
    const held = (text: string): number => answerHeld(text, { ...question, answers });
    expect(held('A defence boasting two and boasting  four Pro Bowl selections.')).toBe(1);
    expect(held('They won four games.')).toBe(0);
    expect(held('And boasting four.')).toBe(0);
    expect(held('Boasting four Pro Bowl selections.')).toBe(1);
  });

  it('is the share of the words that must be there, in any spelling', () => {
    const held = (text: string): number => answerHeld(text, { ...question, must: ['two B-1|two bombers', 'Guam'] });
    expect(held('Two B‑1 bombers came from Guam.')).toBe(1);
    expect(held('Two bombers came.')).toBe(0.5);
    expect(held('Nobody came.')).toBe(0);
  });
});

describe('the subject of a question', () => {
  it('is the article, whichever number and ending a set gives it', () => {
    expect(subjectOf({ ...question, article: '00-normans.txt' })).toBe(
      subjectOf({ ...question, about: '02-Normans.md' }),
    );
    expect(subjectOf(question)).toBe('q');
  });
});
