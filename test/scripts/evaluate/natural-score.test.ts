import { describe, expect, it } from 'vitest';
import { naturalFigures, outcomeOf } from '../../../scripts/evaluate/natural-score.ts';

const question = { id: 'a', must: ['1 October|first of October', 'footbridge'], answerable: true };
const claim = (text: string, quote = text) => ({ text, citations: [{ quote }] });
const answer = (...texts: string[]) => ({ claims: texts.map((text) => claim(text)), nearest: [] });

describe('an answer to a natural question', () => {
  it.each([
    ['right', answer('The footbridge opens on the first of October.')],
    ['right', { claims: [claim('It opens on 1 October.', 'The footbridge opens on 1 October.')], nearest: [] }],
    ['partly', answer('The footbridge is new.', 'It opens on 1 October.')],
    ['wrong', answer('The footbridge is new.')],
    ['false refusal', answer()],
  ])('is %s', (outcome, given) => expect(outcomeOf(question, given)).toBe(outcome));

  it('is not wanted where the articles do not say', () => {
    expect(outcomeOf({ ...question, answerable: false }, answer())).toBe('right refusal');
    expect(outcomeOf({ ...question, answerable: false }, answer('The footbridge is new.'))).toBe('false answer');
  });
});

it('counts the sentences shown in a false refusal, but no passages', () => {
  const shown = { claims: [], nearest: [{ text: 'The footbridge opens on 1 October.' }] };
  const hidden = { claims: [], nearest: [{ text: `${'Much else. '.repeat(50)}The footbridge opens on 1 October.` }] };
  const figures = naturalFigures(
    [question, { ...question, id: 'b' }, { id: 'c', must: [], answerable: false }],
    new Map([
      ['a', shown],
      ['b', hidden],
    ]),
  );
  expect(figures).toEqual({
    questions: 3,
    right: 0,
    'right or partly': 0,
    'falsely refused': 1,
    'answer in refusal': 0.5,
    'near misses refused': 1,
  });
});
