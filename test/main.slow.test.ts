import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder, startBotProcess, startScript } from './discord/bot-process.ts';
import { startDiscord } from './discord/simulator/simulator.ts';
import { until } from './discord/simulator/until.ts';
import { bridge } from './discord/stage.ts';

describe('the bot as a process', () => {
  it('registers its commands, answers from the library with footnotes, and stops when told to', async () => {
    const discord = await startDiscord();
    await using data = await dataFolder({ 'bridge.txt': bridge.join('\n\n') });
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, DATA_DIR: data.folder };
    const guild = discord.guild('Readers');
    const channel = discord.channel(guild, 'general');
    const registration = startScript('scripts/register-commands.ts', environment);
    expect(await registration.ended).toBe(0);
    expect(registration.output.out).toMatch(/^Registered for all servers: ask/);

    const run = await startBotProcess(environment);
    const reply = await discord
      .person('ada', [guild])
      .runs(channel, 'ask', { question: 'Who said costs had risen?' })
      .reply();
    expect(String(reply.json.content).replaceAll('**', '')).toMatch(
      /Mayor Ada Lin said costs had risen to two million euros\..* \[1\]\n(.*\n)*-# \[1\] /,
    );
    expect(discord.violations).toEqual([]);
    run.kill();
    expect(await run.ended).toBe(0);
    expect(run.output.error).not.toContain(discord.token);
    await discord.stop();
  }, 120_000);

  it('answers from a library of an earlier version at once, and renews it meanwhile', async () => {
    const discord = await startDiscord();
    await using data = await dataFolder();
    await rm(data.folder, { recursive: true });
    await cp(path.join(import.meta.dirname, 'fixtures/releases/0.1.0'), data.folder, { recursive: true });
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, DATA_DIR: data.folder };
    const guild = discord.guild('Readers');
    const channel = discord.channel(guild, 'general');
    const run = await startBotProcess(environment);
    const asks = async (): Promise<string> => {
      const asked = discord.person('ada', [guild]).runs(channel, 'ask', { question: 'When will the footbridge open?' });
      return String((await asked.reply()).json.content);
    };
    expect(await asks()).toContain('[1]');
    await until('the library to be renewed', () => /"done":3,"total":3/.test(run.output.error), 120_000);
    expect(await asks()).toContain('[1]');
    run.kill();
    expect(await run.ended).toBe(0);
    expect(run.output.error).not.toMatch(/"level":[45]0/);
    await discord.stop();
  }, 240_000);
});
