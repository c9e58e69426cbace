import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Bot } from '../../src/discord/bot.ts';
import { createMemory } from '../doubles/memory-conversations.ts';
import { createSharedMemory } from '../doubles/shared-memory.ts';
import { fakeFootnote } from './fake-footnote.ts';
import { startLater } from './restarted.ts';
import { isReplyTo } from './shown.ts';
import { startDiscord } from './simulator/simulator.ts';
import { snowflake } from './simulator/snowflake.ts';
import { quiet, until } from './simulator/until.ts';
import type { Channel } from './simulator/world.ts';
import { bridge, recordingLog } from './stage.ts';

async function stage({ memory = createSharedMemory() as ReturnType<typeof createMemory>, isShard = true } = {}) {
  const discord = await startDiscord();
  const guild = discord.guild('Readers');
  const channel = discord.channel(guild, 'general');
  const footnote = fakeFootnote();
  footnote.put('The bridge', bridge);
  const start = async (): Promise<Bot> => {
    const options = { token: discord.token, apiBase: discord.api, messageContent: false, footnote, ...memory };
    return startLater(discord, {
      ...options,
      log: recordingLog().log,
      ...(isShard ? { shards: { ids: [0], count: 1 } } : {}),
    });
  };
  /** Until it is noted that everything was heard; then nothing that is said from now on was. */
  const heard = async (): Promise<void> => {
    await until('the note', () => noted !== undefined);
  };
  let noted: unknown;
  const { put } = memory.preferences;
  memory.preferences.put = async (place, value) => {
    await put(place, value);
    if (place.startsWith('heard/')) noted = value;
  };
  const ask = (text = 'bridge?') => discord.person('ada', [guild]).says(channel, `<@${discord.world.bot.id}> ${text}`);
  const answersTo = (id: string): number => discord.answers(channel).filter((message) => isReplyTo(message, id)).length;
  return { discord, guild, start, heard, ask, answersTo, memory };
}

describe('what is asked while nobody listens', () => {
  it.each([
    ['stopped', async (bot: Bot) => bot.stop()],
    ['killed', async (bot: Bot) => bot.client.destroy()],
  ])(
    'is answered once by the process that comes after one that was %s, and what was answered is not again',
    async (_, end) => {
      const { discord, start, heard, ask, answersTo } = await stage();
      const first = await start();
      await heard();
      const before = ask();
      await until('the first answer', () => answersTo(before.json.id) === 1);
      await end(first);
      const between = [ask(), ask()];
      discord.person('bo', [...discord.world.guilds.values()]).says(before.channel, 'The bridge is closed, they say.');
      const second = await start();
      const after = ask();
      await until('all answers', () => [...between, after].every(({ json }) => answersTo(json.id) > 0));
      await second.stop();
      expect([before, ...between, after].map(({ json }) => answersTo(json.id))).toEqual([1, 1, 1, 1]);
      await discord.stop();
    },
  );

  it('is answered once where it was begun by the process that was killed, and stands in the gap besides', async () => {
    const { discord, start, heard, ask, answersTo, memory, guild } = await stage();
    const first = await start();
    await heard();
    await first.client.destroy();
    const begun = ask();
    const where = JSON.stringify({ kind: 'message', channel: begun.channel.id, server: guild.id });
    await memory.conversations.begin?.({ id: begun.json.id, where, at: Date.now() });
    const between = ask();
    const second = await start();
    await until('both answers', () => [begun, between].every(({ json }) => answersTo(json.id) > 0));
    await second.stop();
    expect([begun, between].map(({ json }) => answersTo(json.id))).toEqual([1, 1]);
    expect(await memory.conversations.owed()).toEqual([]);
    await discord.stop();
  });

  it('is answered by the next process where this one is leaving: nobody need ask again', async () => {
    const { discord, start, heard, ask, answersTo } = await stage();
    const first = await start();
    await heard();
    const stopping = first.stop();
    const question = ask();
    await stopping;
    expect(answersTo(question.json.id)).toBe(0);
    const second = await start();
    await until('the answer', () => answersTo(question.json.id) === 1);
    await second.stop();
    await discord.stop();
  });

  it('is left where the channel’s past is not the bot’s to read, and where it is more than half an hour ago', async () => {
    const { discord, start, heard, ask, answersTo, memory, guild } = await stage();
    const first = await start();
    await heard();
    await first.stop();
    await memory.preferences.put('heard/0-of-1', Date.now() - 3_600_000);
    const [hidden, old] = ['hidden', 'old'].map((name) => discord.channel(guild, name)) as [Channel, Channel];
    hidden.denied = PermissionFlagsBits.ReadMessageHistory;
    const bo = discord.person('bo', [guild]);
    bo.says(hidden, `<@${discord.world.bot.id}> bridge?`);
    bo.says(old, `<@${discord.world.bot.id}> bridge?`, { more: { id: snowflake(Date.now() - 31 * 60_000) } });
    const question = ask();
    const second = await start();
    await until('the answer', () => answersTo(question.json.id) === 1);
    await quiet();
    expect([hidden, old].map((channel) => discord.answers(channel).length)).toEqual([0, 0]);
    await second.stop();
    await discord.stop();
  });

  it('is not gone back to where one process alone is the bot: it keeps no list of what it took on', async () => {
    const { discord, start, ask, answersTo } = await stage({ memory: createMemory(), isShard: false });
    await (await start()).stop();
    const question = ask();
    const second = await start();
    await quiet();
    expect(answersTo(question.json.id)).toBe(0);
    await second.stop();
    await discord.stop();
  });
});
