import { Events } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { createMemory } from '../doubles/memory-conversations.ts';
import { fakeFootnote } from './fake-footnote.ts';
import { type Discord, startDiscord } from './simulator/simulator.ts';
import { tokenFor } from './simulator/world.ts';
import { recordingLog, setStage } from './stage.ts';

describe('starting the bot', () => {
  let discord: Discord | undefined;
  afterEach(async () => {
    await discord?.stop();
    discord = undefined;
  });

  const start = (options: { readonly token?: string; readonly messageContent?: boolean; readonly apiBase?: string }) =>
    startBot({
      token: discord?.token ?? '',
      apiBase: discord?.api ?? '',
      messageContent: false,
      footnote: fakeFootnote(),
      ...createMemory(),
      log: recordingLog().log,
      ...options,
    });

  it('asks for no privileged intent', async () => {
    await using stage = await setStage();
    const asked = (1 << 0) | (1 << 9) | (1 << 10) | (1 << 12) | (1 << 13);
    expect(stage.discord.gateway.identifies.map(({ intents }) => intents)).toEqual([asked]);
  });

  it('says that the token is wrong', async () => {
    discord = await startDiscord();
    await expect(start({ token: tokenFor('123456789012345678') })).rejects.toThrow(
      /^Discord does not accept DISCORD_TOKEN\./,
    );
  });

  it('names the switch of an intent that is not granted', async () => {
    discord = await startDiscord();
    await expect(start({ messageContent: true })).rejects.toThrow(/Message Content Intent/);
  });

  it('says that Discord cannot be reached', async () => {
    await expect(start({ token: tokenFor('123456789012345678'), apiBase: 'http://127.0.0.1:9/api' })).rejects.toThrow(
      'Discord cannot be reached. Check the network connection and start Footnote again.',
    );
  });

  it('says once that the connection is lost, and again only after it was back', async () => {
    await using stage = await setStage();
    const { client } = stage.bot;
    for (const tried of [1, 2, 3]) client.emit(Events.ShardError, new Error(`ECONNREFUSED ${tried}`), 0);
    const told = () => stage.log.filter(({ message }) => message.includes('keeps trying')).length;
    expect(told()).toBe(1);
    client.emit(Events.ShardResume, 0, 0);
    client.emit(Events.ShardError, new Error('ECONNREFUSED'), 0);
    expect(told()).toBe(2);
  });

  it('ends when Discord takes the token back while it runs', async () => {
    await using stage = await setStage();
    stage.discord.gateway.drop(4004);
    expect((await stage.bot.ended)?.message).toMatch(/DISCORD_TOKEN/);
  });
});
