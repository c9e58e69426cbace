import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createMemory } from '../../doubles/memory-conversations.ts';
import { setStage } from '../stage.ts';

it('acknowledges a command once it is noted that an answer is owed, so that a kill in between leaves nobody waiting', async () => {
  const { conversations, ...others } = createMemory();
  const steps: string[] = [];
  const owe: typeof conversations.owe = async (owed) => {
    await setTimeout(50);
    await conversations.owe(owed);
    steps.push('noted');
  };
  await using stage = await setStage({ options: { ...others, conversations: { ...conversations, owe } } });
  const asked = stage.ada.runs(stage.channel, 'ask', { question: 'Who said costs had risen?' });
  await asked.acknowledged();
  steps.push('acknowledged');
  expect(steps).toEqual(['noted', 'acknowledged']);
  await asked.reply();
});

it('acknowledges in time where the note hangs', async () => {
  const { conversations, ...others } = createMemory();
  let write = (): void => undefined;
  const owe = () => new Promise<void>((resolve) => (write = resolve));
  await using stage = await setStage({ options: { ...others, conversations: { ...conversations, owe } } });
  const asked = stage.ada.runs(stage.channel, 'ask', { question: 'Who said costs had risen?' });
  await asked.acknowledged();
  expect(String((await asked.reply()).json.content)).toContain('[1]');
  write();
});
