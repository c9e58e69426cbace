import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startScript } from '../bot-process.ts';
import { startDiscord } from '../simulator/simulator.ts';
import { until } from '../simulator/until.ts';

type Settings = (token: string) => Readonly<Record<string, string>>;

/** The bot as a process in a folder of its own, with these settings and this .env, until it ends or listens. */
async function started(settings: Settings, file?: (token: string) => string) {
  const discord = await startDiscord();
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-'));
  if (file) await writeFile(path.join(folder, '.env'), file(discord.token));
  const data = path.join(folder, 'data');
  const environment = { DISCORD_API_BASE: discord.api, DATA_DIR: data, ...settings(discord.token) };
  const run = startScript('src/main.ts', environment, { folder });
  await until('an end', () => run.isOver() || run.output.error.includes('Footnote is listening.'), 60_000);
  const listened = !run.isOver();
  run.kill();
  const code = await run.ended;
  const said = run.output.error + run.output.out;
  // Every part of the token, and every eight characters of it.
  const parts = Array.from({ length: discord.token.length - 8 }, (_, at) => discord.token.slice(at, at + 8));
  const shown = parts.filter((part) => said.includes(part));
  await discord.stop();
  await rm(folder, { recursive: true, maxRetries: 3 });
  return { listened, code, said, shown, asked: discord.rest.log.length };
}

const refused = { listened: false, code: 1, shown: [], asked: 0 };
const notSet = /^DISCORD_TOKEN is not set, in the environment or in \.env\.[^\n]*\n$/;
const meant = /^DISCORD_TOKEN is not set[^\n]* TOKEN looks like one: rename it to DISCORD_TOKEN\.\n$/;

describe.concurrent('a bot that is started', { timeout: 120_000 }, () => {
  it.each<readonly [string, Settings]>([
    ['without a .env', () => ({})],
    ['with blanks for a token', () => ({ DISCORD_TOKEN: '   ' })],
  ])('%s names the variable and the file', async (_, settings) => {
    const { said, ...rest } = await started(settings);
    expect(said).toMatch(notSet);
    expect(rest).toEqual(refused);
  });

  it('with TOKEN= in its .env guesses what is meant', async () => {
    const { said, ...rest } = await started(
      () => ({}),
      (token) => `TOKEN=${token}\n`,
    );
    expect(said).toMatch(meant);
    expect(rest).toEqual(refused);
  });

  it('with something else says that it is no token, before it asks Discord', async () => {
    const { said, ...rest } = await started((token) => ({ DISCORD_TOKEN: token.replaceAll('.', '') }));
    expect(said).toMatch(/^DISCORD_TOKEN is no bot token[^\n]*\n$/);
    expect(rest).toEqual(refused);
  });

  it('with the token of another bot says that Discord does not accept it', async () => {
    const another = Buffer.from('123456789012345678').toString('base64url');
    const { said, code, shown } = await started((token) => ({
      DISCORD_TOKEN: token.replace(/^[^.]*/, another),
    }));
    expect(said).toMatch(/^(\{.*\}\n)*Discord does not accept DISCORD_TOKEN[^\n]*\n$/);
    expect({ code, shown }).toEqual({ code: 1, shown: [] });
  });

  it.each<readonly [string, Settings]>([
    ['the word that headers begin with', (token) => ({ DISCORD_TOKEN: `Bot ${token}` })],
    ['the quotation marks that Docker leaves', (token) => ({ DISCORD_TOKEN: `"${token}"` })],
  ])('with %s around its token listens', async (_, settings) => {
    const { listened, shown } = await started(settings);
    expect({ listened, shown }).toEqual({ listened: true, shown: [] });
  });
});
