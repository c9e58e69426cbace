import { expect, it } from 'vitest';
import { dataFolder, startBotProcess, startScript } from '../bot-process.ts';
import { startDiscord } from '../simulator/simulator.ts';
import { bridge } from '../stage.ts';

it('a second process on the same data does not start, and one message is answered once', async () => {
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
  first.kill();
  expect(await first.ended).toBe(0);
  expect(discord.answers(channel)).toHaveLength(1);
  expect(discord.gateway.identifies).toHaveLength(1);
  await discord.stop();
}, 120_000);
