import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DataFolder, dataFolder, startProgram, untilListening } from './discord/bot-process.ts';
import { type Discord, startDiscord } from './discord/simulator/simulator.ts';
import { bridge } from './discord/stage.ts';
import { freePort } from './doubles/free-port.ts';
import { checkout } from './scripts/checkout.ts';

/** A copy: other tests start scripts from this checkout at the same time. */
const within = mkdtempSync(path.join(tmpdir(), 'footnote-build-'));
const root = checkout(within);
afterAll(() => rmSync(within, { recursive: true, force: true }));

let discord: Discord;
let data: DataFolder;
beforeAll(async () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  discord = await startDiscord();
  data = await dataFolder({ 'bridge.txt': bridge.join('\n\n') });
}, 120_000);
afterAll(async () => {
  await discord.stop();
  await data[Symbol.asyncDispose]();
});

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

describe('what npm run build makes', { timeout: 120_000 }, () => {
  it('is a bot that answers without tsx in any of its processes, is watched, and stops when told to', async () => {
    const port = await freePort();
    const environment = {
      METRICS_PORT: String(port),
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.api,
      DATA_DIR: data.folder,
    };
    const bot = startProgram(['scripts/launch.mjs', 'src/main.ts'], environment, root);
    const page = (name: string) => fetch(`http://127.0.0.1:${port}${name}`);
    await untilListening(bot);
    expect((await page('/readyz')).status).toBe(200);

    const guild = discord.guild('Readers');
    const ada = discord.person('ada', [guild]);
    const asked = ada.runs(discord.channel(guild, 'general'), 'ask', { question: 'Who said costs had risen?' });
    expect(String((await asked.reply()).json.content)).toContain('[1]');
    expect(await (await page('/metrics')).text()).toContain(
      'footnote_questions_total{kind="question",outcome="answered"} 1',
    );
    const { pid, output } = bot;
    const commands = [pid, ...childrenOf(pid)].map((one) => readFileSync(`/proc/${one}/cmdline`, 'utf8'));
    expect(commands.filter((command) => command.includes('tsx'))).toEqual([]);
    expect(readFileSync(`/proc/${pid}/maps`, 'utf8')).not.toContain('esbuild');

    bot.kill();
    expect(await bot.ended).toBe(0);
    expect(output.error).not.toContain(discord.token);
    expect(output.error).not.toContain('costs had risen');
  });

  it('is not run once the sources are others', () => {
    const isBuilt = () =>
      spawnSync(
        process.execPath,
        ['--input-type=module', '-e', `import { isBuilt } from './scripts/sources.mjs'; console.log(isBuilt())`],
        { cwd: root, encoding: 'utf8' },
      ).stdout.trim();
    expect(isBuilt()).toBe('true');
    rmSync(path.join(root, 'dist/sources.sha256'));
    expect(isBuilt()).toBe('false');
  });
});
