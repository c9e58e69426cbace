import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createPorts } from '../src/adapters/ports.ts';
import { readConfig } from '../src/config.ts';
import { createFootnote } from '../src/footnote.ts';
import { type Discord, startDiscord } from './discord/simulator/simulator.ts';
import { until } from './discord/simulator/until.ts';
import { tokenFor } from './discord/simulator/world.ts';
import { bridge } from './discord/stage.ts';

const root = path.resolve(import.meta.dirname, '..');

interface Run {
  readonly output: { out: string; error: string };
  readonly ended: Promise<number | null>;
  kill(): void;
}

/** A script as an operator starts it, with nothing in the environment but what is given. */
function start(script: string, environment: Readonly<Record<string, string>>): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  const output = { out: '', error: '' };
  child.stdout.on('data', (chunk) => (output.out += String(chunk)));
  child.stderr.on('data', (chunk) => (output.error += String(chunk)));
  return { output, ended: new Promise((resolve) => child.on('close', resolve)), kill: () => child.kill('SIGTERM') };
}

describe('the bot as a process', () => {
  let discord: Discord | undefined;
  let folder = '';
  afterEach(async () => {
    await discord?.stop();
    discord = undefined;
    if (folder !== '') await rm(folder, { recursive: true, force: true });
  });

  it('says one sentence and fails without a token, before it touches anything', async () => {
    const run = start('src/main.ts', { DISCORD_TOKEN: '', DATA_DIR: '/nowhere' });
    expect(await run.ended).toBe(1);
    expect(run.output.error).toMatch(/^DISCORD_TOKEN is not set[^\n]*\n$/);
  });

  it('says one sentence and fails when Discord does not know the token', async () => {
    discord = await startDiscord();
    folder = await mkdtemp(path.join(tmpdir(), 'footnote-'));
    const wrong = tokenFor('123456789012345678');
    const run = start('src/main.ts', {
      DISCORD_TOKEN: wrong,
      DISCORD_API_BASE: discord.api,
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
    });
    expect(await run.ended).toBe(1);
    expect(run.output.error).toMatch(/^Discord does not accept DISCORD_TOKEN[^\n]*\n$/);
  });

  it('says one sentence and fails when the Message Content intent is not switched on', async () => {
    discord = await startDiscord();
    folder = await mkdtemp(path.join(tmpdir(), 'footnote-'));
    const run = start('src/main.ts', {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.api,
      DISCORD_MESSAGE_CONTENT: 'on',
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
    });
    expect(await run.ended).toBe(1);
    expect(run.output.error).toMatch(
      /^Discord refuses the Message Content intent[^\n]*Message Content Intent[^\n]*\n$/,
    );
  });

  it('registers its commands, answers from the library with footnotes, and stops when told to', async () => {
    discord = await startDiscord();
    folder = await mkdtemp(path.join(tmpdir(), 'footnote-'));
    const file = path.join(folder, 'bridge.txt');
    await writeFile(file, bridge.join('\n\n'));
    const footnote = await createFootnote(await createPorts(readConfig({ DATA_DIR: folder })));
    await footnote.addArticle({ origin: { kind: 'file', location: file, name: 'bridge.txt' }, collection: 'shared' });
    await footnote.close();

    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, DATA_DIR: folder };
    const guild = discord.guild('Readers');
    const channel = discord.channel(guild, 'general');
    const registration = start('scripts/register-commands.ts', environment);
    expect(await registration.ended).toBe(0);
    expect(registration.output.out).toMatch(/^Registered for all servers: ask/);

    const run = start('src/main.ts', environment);
    await until('the bot to listen', () => run.output.error.includes('Footnote is listening.'), 20_000);
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
  });
});
