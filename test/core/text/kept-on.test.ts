import { expect, test } from 'vitest';
import { keptOn } from '../../../src/core/text/kept-on.ts';

test('what is worked out of an object is worked out once, and a copy of it has its own', () => {
  let times = 0;
  const lettersOf = keptOn(({ text }: { readonly text: string }) => {
    times += 1;
    return text.split('');
  });
  const ferry = { text: 'ferry' };
  expect(lettersOf(ferry)).toBe(lettersOf(ferry));
  expect(times).toBe(1);
  expect(lettersOf({ ...ferry, text: 'boat' })).toEqual(['b', 'o', 'a', 't']);
  expect(ferry).toEqual({ text: 'ferry' });
});
