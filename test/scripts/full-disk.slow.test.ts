import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dataFolder, startScript } from '../discord/bot-process.ts';
import { startDiscord } from '../discord/simulator/simulator.ts';
import { bridge } from '../discord/stage.ts';
import { runScript } from './run-script.ts';

const environment = { NODE_OPTIONS: `--require ${path.join(import.meta.dirname, 'broken/full-disk.cjs')}` };
const root = mkdtempSync(path.join(tmpdir(), 'footnote-full-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const disk = path.join(root, 'disk');
mkdirSync(disk);
/** Takes an administrator's rights, and Linux. */
const hasOwnDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (hasOwnDisk) spawnSync('umount', [disk]);
});

describe.runIf(hasOwnDisk)('on a disk without a byte of room', { timeout: 240_000 }, () => {
  const data = path.join(disk, 'data');
  const filling = path.join(disk, 'filling');
  const fill = () => {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filling, Buffer.alloc(bavail * bsize));
  };
  const full = /^The disk with \S+ is full; nothing was changed\. Make room and try again\.\n$/;

  it('each script says so, and blames no rights', () => {
    mkdirSync(path.join(data, 'articles'), { recursive: true });
    writeFileSync(path.join(data, 'articles/bridge.txt'), bridge.join('\n\n'));
    expect(runScript('index', ['--data', data]).status).toBe(0);
    const elsewhere = path.join(root, 'elsewhere');
    cpSync(data, elsewhere, { recursive: true });
    fill();
    for (const [name, ...args] of [
      ['ask', 'What did Lin say?'],
      ['index'],
      ['articles'],
      ['remove', 'bridge'],
      ['backup', path.join(root, 'backup')],
    ] as const) {
      const { status, stderr } = runScript(name, ['--data', data, ...args]);
      expect([name, status, stderr]).toEqual([name, 1, expect.stringMatching(full)]);
    }
    expect(runScript('doctor', ['--data', data]).stdout).toMatch(/^no library: The disk with \S+ is full/m);
    const { stderr } = runScript('backup', ['--data', elsewhere, path.join(disk, 'backup')]);
    expect(stderr).toMatch(full);
    expect(stderr).toContain(disk);
    rmSync(filling);
    expect(runScript('ask', ['--data', data, 'What did Lin say?']).status).toBe(0);
  });
});

describe('on a full disk', { timeout: 120_000 }, () => {
  it('nothing is indexed, and one sentence says why and what to do', () => {
    const data = path.join(root, 'data');
    const { status, stderr } = runScript('index', ['--data', data, 'data/articles'], { environment });
    expect(stderr).toMatch(/^The disk with \S+index is full; nothing was changed\. Make room and try again\.\n$/);
    expect(status).toBe(1);
  });

  it('doctor says so', async () => {
    await using data = await dataFolder({ 'bridge.txt': bridge.join('\n\n') });
    const { status, stdout } = runScript('doctor', ['--data', data.folder], { environment });
    expect(stdout).toMatch(/^no disk: The disk with \S+ is nearly full \(0 MB free\)\. Make room [^\n]*$/m);
    expect(stdout).toMatch(/^ok library: 1 article in /m);
    expect(status).toBe(1);
  });

  it('the bot does not start without a place for its conversations', async () => {
    await using data = await dataFolder();
    const discord = await startDiscord();
    const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, DATA_DIR: data.folder };
    const run = startScript('src/main.ts', { ...settings, ...environment });
    expect(await run.ended).toBe(1);
    expect(run.output.error).toMatch(/^The disk with \S+ is full; nothing was changed\. Make room and try again\.\n$/);
    await discord.stop();
  });
});
