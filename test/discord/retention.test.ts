import { expect, it } from 'vitest';
import { createMemory } from '../../src/adapters/conversations/memory.ts';
import { keepRetention } from '../../src/discord/retention.ts';
import { quiet } from './simulator/until.ts';
import { recordingLog } from './stage.ts';

const day = 24 * 3_600_000;

it('conversations are let go when they are older than the days that are set', async () => {
  const { conversations } = createMemory();
  const keep = (id: string, age: number) =>
    conversations.keep({ id, conversation: 'c', person: 'ada', question: 'Why?', at: Date.now() - age * day });
  await keep('old', 8);
  await keep('young', 6);
  const { log, lines } = recordingLog();
  const timer = keepRetention({ conversations, retentionDays: 7, log });
  await quiet(20);
  clearInterval(timer);
  expect(await conversations.turn('old')).toBeUndefined();
  expect(await conversations.turn('young')).toBeDefined();
  expect(lines).toMatchObject([{ fields: { turns: 1 }, message: 'Old conversations were let go.' }]);
});
