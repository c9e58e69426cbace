import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, startBotProcess, startScript } from './discord/bot-process.ts';
import { startDiscord } from './discord/simulator/simulator.ts';
import { until } from './discord/simulator/until.ts';
import { bridge } from './discord/stage.ts';
import { type PostgresServer, password, startPostgres } from './doubles/postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.close());

describe('the bot with its library in PostgreSQL', () => {
  it('answers from it with footnotes; the next process takes over when it is killed', async () => {
    const discord = await startDiscord();
    const library = { LIBRARY: await server.database('bot') };
    await using data = await dataFolder({ 'bridge.txt': bridge.join('\n\n') }, library);
    const environment = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.api,
      DATA_DIR: data.folder,
      ...library,
    };

    const guild = discord.guild('Readers');
    const channel = discord.channel(guild, 'general');
    const answer = async (): Promise<string> => {
      const asked = discord.person('ada', [guild]).runs(channel, 'ask', { question: 'Who said costs had risen?' });
      // The first question waits for the thread that answers to be warm.
      const waited = () => asked.reply();
      const message = await waited().catch(waited).catch(waited);
      return String(message.json.content).replaceAll('**', '');
    };
    const first = await startBotProcess(environment);
    expect(await answer()).toMatch(/Mayor Ada Lin said costs had risen to two million euros\..* \[1\]/);
    const second = startScript('src/main.ts', environment);
    await until('the second to wait', () => second.output.error.includes('Another process is this bot'), 60_000);
    expect(second.output.error).not.toContain('Footnote is listening.');
    first.kill('SIGKILL');
    await first.ended;
    const killed = performance.now();
    await until('the second to listen', () => second.output.error.includes('Footnote is listening.'), 20_000);
    expect(performance.now() - killed).toBeLessThan(10_000);
    expect(await answer()).toContain('[1]');

    const feedback = startScript('scripts/feedback.ts', environment, { words: ['--json'] });
    expect(await feedback.ended).toBe(0);
    second.kill();
    expect(await second.ended).toBe(0);
    for (const run of [first, second, feedback])
      for (const secret of [password, encodeURIComponent(password)])
        expect(run.output.out + run.output.error).not.toContain(secret);
    expect(discord.violations).toEqual([]);
    await discord.stop();
  }, 240_000);
});
