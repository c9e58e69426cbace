import { expect, it } from 'vitest';
import { tagWords } from '../../../src/core/text/part-of-speech.ts';

it('takes a run of letters without an end as one word, where it stands', () => {
  const run = 'a'.repeat(100_000);
  const text = `Holm said ${run} is closed.`;
  const words = tagWords(text);
  expect(words.map(({ text: word }) => word)).toEqual(['Holm', 'said', run, 'is', 'closed', '.']);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map(({ text: word }) => word));
  expect(words[2]?.pos).toBe('X');
});
