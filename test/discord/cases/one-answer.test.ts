import { Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { announce } from '../simulator/messages.ts';
import { setStage } from '../stage.ts';

describe('one message is answered once', () => {
  it('though the client says twice that it is ready', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, bot } = stage;
    if (bot.client.isReady()) bot.client.emit(Events.ClientReady, bot.client);
    ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    await discord.answered(channel);
    await discord.idle();
    expect(discord.answers(channel)).toHaveLength(1);
    expect(bot.client.listenerCount(Events.MessageCreate)).toBe(1);
    expect(bot.client.listenerCount(Events.InteractionCreate)).toBe(1);
  });

  it('though Discord delivers it three times and the connection drops between', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, bot } = stage;
    const question = ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    announce(discord.gateway, 'MESSAGE_CREATE', question);
    await discord.answered(channel);
    discord.gateway.drop(4000);
    announce(discord.gateway, 'MESSAGE_CREATE', question);
    ada.says(channel, `<@${discord.world.bot.id}> the bridge vote?`);
    await discord.answered(channel, 2);
    await discord.idle();
    expect(discord.answers(channel)).toHaveLength(2);
    expect(discord.gateway.resumes).toBe(1);
    expect(bot.client.listenerCount(Events.MessageCreate)).toBe(1);
    expect(stage.footnote.asked.map((asked) => asked.question)).toEqual(['bridge?', 'the bridge vote?']);
  });
});
