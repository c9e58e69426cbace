import { expect, it } from 'vitest';
import { numberOfFocus } from '../../../src/core/question/question-kind.ts';

it('knows a number of the very thing that is counted', () => {
  expect(numberOfFocus('How many points did they give up?', 'They gave up just 308 points.')).toBe(true);
  expect(numberOfFocus('How many points did they give up?', 'They had 24 interceptions.')).toBe(false);
});
