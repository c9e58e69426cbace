import { expect, it } from 'vitest';
import { keepRetention } from '../../../src/discord/shell/retention.ts';
import { createMemory } from '../../doubles/memory-conversations.ts';

import { until } from '../simulator/until.ts';
import { recordingLog, setStage } from '../stage.ts';

const day = 24 * 3_600_000;

it('conversations are let go when they are older than the days that are set', async () => {
  const { conversations } = createMemory();
  const keep = (id: string, age: number) =>
    conversations.keep({ id, conversation: 'c', person: 'ada', question: 'Why?', at: Date.now() - age * day });
  await keep('old', 8);
  await keep('young', 6);
  const { log, lines } = recordingLog();
  const timer = keepRetention({ conversations, retentionDays: 7, log });
  await until('a line', () => lines.length > 0);
  clearInterval(timer);
  expect(await conversations.turn('old')).toBeUndefined();
  expect(await conversations.turn('young')).toBeDefined();
  expect(lines).toMatchObject([{ fields: { turns: 1 }, message: 'Old conversations were let go.' }]);
});

it('a bot lets go of what is older than thirty days as soon as it starts, and tells how long it keeps things', async () => {
  const { conversations } = createMemory();
  const keep = (id: string, age: number) =>
    conversations.keep({ id, conversation: 'c', person: 'ada', question: 'Why?', at: Date.now() - age * day });
  await keep('old', 31);
  await keep('young', 29);
  await conversations.rate({ turn: 'old', person: 'ada', verdict: 'bad', at: Date.now() - 31 * day });
  await using stage = await setStage({ options: { conversations } });
  await expect.poll(() => conversations.turn('old')).toBeUndefined();
  expect(await conversations.turn('young')).toBeDefined();
  expect(await conversations.verdicts()).toEqual([]);
  const said = await stage.ada.runs(stage.channel, 'privacy').reply();
  expect(said.json.content).toContain('for 30 days');
});
