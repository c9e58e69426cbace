import { expect, it } from 'vitest';
import { numberOfFocus, thingCounted } from '../../../src/core/question/question-kind.ts';

it('knows a number of the very thing that is counted', () => {
  expect(numberOfFocus('How many points did they give up?', 'They gave up just 308 points.')).toBe(true);
  expect(numberOfFocus('How many points did they give up?', 'They had 24 interceptions.')).toBe(false);
});

it.each([
  ['How many kids drowned?', 'kids'],
  ['wie viele Würmer sind das', 'Würmer'],
  ['cuantos goles lleva quiros', 'goles'],
  ["combien d'habitants a la ville", 'habitants'],
  ['combien ça coûte', undefined],
])('knows what "%s" counts', (question, thing) => expect(thingCounted(question)).toBe(thing));
