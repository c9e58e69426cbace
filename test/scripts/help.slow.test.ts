import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { jsonLinesIn } from './run-script.ts';

const root = path.resolve(import.meta.dirname, '../..');
const data = mkdtempSync(path.join(tmpdir(), 'footnote-help-'));
afterAll(() => rmSync(data, { recursive: true }));

it('--help of each script only helps, and leaves nothing behind', () => {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'test/scripts/help-of-all.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DATA_DIR: path.join(data, 'data') },
  });
  const all = jsonLinesIn(stdout);
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const ours = Object.entries(scripts).filter(([, command]) => /(?:scripts|src)\/[\w-]+\.ts/.test(command));
  expect(all.map(({ name }) => name)).toEqual(ours.map(([name]) => name));
  for (const { name, code, printed } of all) {
    expect([name, code]).toEqual([name, 0]);
    const usage = name === 'start' ? /^Starts the bot / : new RegExp(`^Usage: ${String(name)} .*\\n\\n[A-Z][^\\n]*`);
    expect(printed).toMatch(usage);
  }
  expect(readdirSync(data)).toEqual([]);
}, 120_000);

it('npm start -- --help only helps, with words as npm hands them on', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['-s', 'start', '--', '--help'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DATA_DIR: path.join(data, 'data') },
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Starts the bot [^\n]*\n$/);
}, 60_000);
