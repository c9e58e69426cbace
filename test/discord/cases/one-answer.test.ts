import { Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { dataFolder, startBotProcess, startScript } from '../bot-process.ts';
import { announce } from '../simulator/messages.ts';
import { startDiscord } from '../simulator/simulator.ts';
import { quiet } from '../simulator/until.ts';
import { bridge, setStage } from '../stage.ts';

describe('one message is answered once', () => {
  it('though the client says twice that it is ready', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, bot } = stage;
    if (bot.client.isReady()) bot.client.emit(Events.ClientReady, bot.client);
    ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    await discord.answered(channel);
    await quiet();
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
    await quiet();
    expect(discord.answers(channel)).toHaveLength(2);
    expect(discord.gateway.resumes).toBe(1);
    expect(bot.client.listenerCount(Events.MessageCreate)).toBe(1);
    expect(stage.footnote.asked.map((asked) => asked.question)).toEqual(['bridge?', 'the bridge vote?']);
  });

  it('though a second process is started on the same data: it does not start', async () => {
    const discord = await startDiscord();
    await using data = await dataFolder({ 'bridge.txt': bridge.join('\n\n') });
    const guild = discord.guild('Readers');
    const channel = discord.channel(guild, 'general');
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, DATA_DIR: data.folder };
    const first = await startBotProcess(environment);
    const second = startScript('src/main.ts', environment);
    expect(await second.ended).toBe(1);
    expect(second.output.error).toMatch(/^Another Footnote bot is running with this data folder\.[^\n]*\n$/);
    discord.person('ada', [guild]).says(channel, `<@${discord.world.bot.id}> What did Lin say about costs?`);
    await discord.answered(channel);
    await quiet();
    expect(discord.answers(channel)).toHaveLength(1);
    expect(discord.gateway.identifies).toHaveLength(1);
    first.kill();
    expect(await first.ended).toBe(0);
    await discord.stop();
  }, 120_000);
});
