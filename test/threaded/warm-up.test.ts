import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { warmUp } from '../../src/threaded/warm-up.ts';

test('waits as long as somebody waits for an answer, and goes on after it', { timeout: 60_000 }, async () => {
  let looks = 0;
  let isAsked = true;
  const warm = warmUp(() => {
    looks += 1;
    return isAsked;
  });
  await expect(Promise.race([warm.then(() => 'done'), setTimeout(300, 'waiting')])).resolves.toBe('waiting');
  const looksWhileAsked = looks;
  isAsked = false;
  await warm;
  // Once for each step that was left, all of them.
  expect(looks - looksWhileAsked).toBeGreaterThan(20);
});
