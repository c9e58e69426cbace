import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DataFolder, dataFolder } from './discord/bot-process.ts';
import { startDiscord } from './discord/simulator/simulator.ts';
import { until } from './discord/simulator/until.ts';

let data: DataFolder;
beforeAll(async () => {
  data = await dataFolder();
}, 120_000);
afterAll(() => data[Symbol.asyncDispose]());

/** `npm start` in a process group of its own, with a Discord of its own: one lets a bot identify every five seconds. */
async function start(environment: Readonly<Record<string, string>> = {}) {
  const discord = await startDiscord();
  const child = spawn('npm', ['start'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    detached: true,
    env: {
      ...process.env,
      ...{ MODEL: '', EMBEDDINGS: '', LOG_LEVEL: 'info' },
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, DATA_DIR: data.folder },
      ...environment,
    },
  });
  const said = { all: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said.all += String(chunk)));
  const ended = new Promise((resolve) => child.on('close', resolve)).then(() => discord.stop());
  return { pid: child.pid ?? 0, said, ended };
}

const botOf = (said: string): number => Number(/"pid":(\d+)/.exec(said)?.[1]);

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('npm start', { timeout: 180_000 }, () => {
  it.each([
    ['SIGTERM', 'npm alone'],
    ['SIGINT', 'npm alone'],
    ['SIGTERM', 'the process'],
    ['SIGINT', 'the process'],
    ['SIGTERM', 'the group'],
    ['SIGINT', 'the group'],
  ] as const)('is ended cleanly by %s to %s', async (signal, whom) => {
    const { pid, said, ended } = await start();
    await until('the bot to listen', () => said.all.includes('Footnote is listening.'), 90_000);
    const bot = botOf(said.all);
    process.kill(whom === 'npm alone' ? pid : whom === 'the process' ? bot : -pid, signal);
    await until('the bot to end', () => !isAlive(bot), 30_000);
    await ended;
    expect(said.all).not.toMatch(/"level":[456]0|Error|SQLITE/);
  });

  it('keeps trying while Discord cannot be reached, says so once, and can be told to stop', async () => {
    const { pid, said, ended } = await start({ DISCORD_API_BASE: 'http://127.0.0.1:9/api' });
    await until('a first try', () => said.all.includes('keeps trying'), 90_000);
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    process.kill(-pid, 'SIGTERM');
    await ended;
    expect(said.all.match(/keeps trying/g)).toHaveLength(1);
    expect(said.all).not.toContain('start Footnote again');
  });
});
