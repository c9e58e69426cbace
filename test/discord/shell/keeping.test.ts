import { expect, it } from 'vitest';
import { Failure } from '../../../src/core/failure.ts';
import { createKeep } from '../../../src/discord/shell/keeping.ts';
import { recordingLog } from '../stage.ts';

it('what cannot be kept is told once, and again only after it went well', async () => {
  const { log, lines } = recordingLog();
  const keep = createKeep(log);
  const full = () => Promise.reject(new Failure('unreadable', 'The disk is full. Make room and try again.'));
  const fine = () => Promise.resolve();
  for (const work of [fine, full, full, fine, fine, full]) await keep(work, 'Until then nothing is kept.');
  const told = ['error', 'The disk is full. Make room and try again. Until then nothing is kept.'];
  expect(lines.map(({ level, message }) => [level, message])).toEqual([
    told,
    ['info', 'What is asked and answered is kept again.'],
    told,
  ]);
});
