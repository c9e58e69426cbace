import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Fault } from './simulator/rest.ts';
import { quiet, until } from './simulator/until.ts';
import { type Stage, setStage } from './stage.ts';

const times = 20;
/** One person asks more than usual. */
const limits = { perPerson: 1_000, perChannel: 1_000, atOnce: 4, waiting: 100 };
const soon = (): Promise<void> => quiet(Math.random() * 30);

/** Asks by a mention, in a channel of its own, so that answers cannot be mistaken. */
function ask({ discord, guild, ada }: Stage, index: number, fault?: Omit<Fault, 'times' | 'path' | 'method'>) {
  const channel = discord.channel(guild, `channel${index}`);
  if (fault)
    discord.rest.faults.push({
      ...fault,
      method: 'POST',
      path: new RegExp(`^/channels/${channel.id}/messages$`),
      times: 1,
    });
  const question = ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
  return { channel, question };
}

/** Every question has exactly one answer. */
async function expectOneEach(stage: Stage, asked: readonly ReturnType<typeof ask>[]): Promise<void> {
  await Promise.all(asked.map(({ channel }) => stage.discord.answered(channel)));
  await quiet();
  expect(asked.map(({ channel }) => stage.discord.answers(channel).length)).toEqual(asked.map(() => 1));
  expect(stage.discord.violations).toEqual([]);
}

describe('whatever fails at whatever moment, an answer is given once', () => {
  it('when the connection drops and resumes', async () => {
    await using stage = await setStage({ options: { limits } });
    const asked = [];
    for (let index = 0; index < times; index += 1) {
      asked.push(ask(stage, index));
      await soon();
      if (index % 5 === 2) stage.discord.gateway.drop(4000);
    }
    await expectOneEach(stage, asked);
    expect(stage.discord.gateway.resumes).toBeGreaterThan(0);
  });

  it('when Discord says that it is too much', async () => {
    await using stage = await setStage({ options: { limits } });
    const asked = [];
    for (let index = 0; index < times; index += 1) {
      const fault = {
        status: 429,
        body: { message: 'You are being rate limited.', retry_after: 0.03, global: false },
        headers: {
          'retry-after': '0.03',
          'x-ratelimit-reset-after': '0.03',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-scope': 'user',
        },
      };
      asked.push(ask(stage, index, fault));
      await soon();
    }
    await expectOneEach(stage, asked);
  });

  it('when Discord fails, before or after it did what was asked', async () => {
    await using stage = await setStage({ options: { limits } });
    const asked = [];
    for (let index = 0; index < times; index += 1) {
      const fault = {
        status: 500,
        body: { message: 'Internal' },
        afterwards: index % 2 === 0,
      };
      asked.push(ask(stage, index, fault));
      await soon();
    }
    await expectOneEach(stage, asked);
  });

  it('and not at all when the question is deleted meanwhile, or the right to write is lost', async () => {
    await using stage = await setStage({ options: { limits } });
    for (let index = 0; index < times; index += 1) {
      const { channel, question } = ask(stage, index);
      await soon();
      if (index % 2 === 0) stage.ada.deletes(question);
      else channel.denied = PermissionFlagsBits.SendMessages | PermissionFlagsBits.ViewChannel;
    }
    const { channel } = ask(stage, times);
    await until('an answer after all that', () => stage.discord.answers(channel).length === 1);
  });
});
