import { describe, expect, it } from 'vitest';
import { asksPrice, numberOfFocus, questionKind } from '../../../src/core/question/question-kind.ts';

describe('questionKind', () => {
  it.each([
    ['Who led the talks?', 'person'],
    ['when did he die', 'time'],
    ['In what year was it built?', 'time'],
    ['How many points did they score?', 'number'],
    ['which country is the largest partner', 'place'],
    ['Where did it land?', 'place'],
    ['Why did the council oppose it?', 'reason'],
    ['Did the bridge open?', 'yes-no'],
    ['¿Cuántos puntos anotó?', 'number'],
    ['Wann wurde die Brücke eröffnet?', 'time'],
    ['黑豹队的防守丢了多少分？', 'number'],
    ['متى افتتح الجسر؟', 'time'],
    ['Pourquoi le pont est-il fermé ?', 'reason'],
  ] as const)('takes %j for %s', (question, kind) => expect(questionKind(question)).toBe(kind));
});

it('knows a number of the very thing that is counted', () => {
  expect(numberOfFocus('How many points did they give up?', 'They gave up just 308 points.')).toBe(true);
  expect(numberOfFocus('How many points did they give up?', 'They had 24 interceptions.')).toBe(false);
});

describe('a price', () => {
  it.each([
    'How much will the wall cost?',
    'What was the price of oil?',
    'Was kostete die Brücke?',
    '¿Cuánto costó el puente?',
  ])('is asked for in %j', (question) => expect(asksPrice(question)).toBe(true));
  it.each(['How much time was left?', 'How many boats came?', 'Was sagte Elke Stein?'])(
    'is not asked for in %j',
    (question) => expect(asksPrice(question)).toBe(false),
  );
});
