import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const sample = 'test/fixtures/articles/table-and-list/source.md';

function read(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/launch.mjs', 'scripts/read.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

describe('npm run read', () => {
  it('shows the structure of a document', () => {
    const { stdout, status } = read([sample]);
    expect(status).toBe(0);
    expect(stdout).toContain('title      Votes in Arn');
    expect(stdout).toMatch(/ 2 {2}│ City \| Votes \| Share/);
  });

  it('prints JSON whose blocks are spans of its text', () => {
    const { stdout } = read(['--json', sample]);
    const article = JSON.parse(stdout) as {
      text: string;
      blocks: { kind: string; start: number; end: number }[];
      apart: unknown;
    };
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toContain('East | 510 | 17%');
    expect(article.blocks.at(-1)?.end).toBe(article.text.length);
    expect(article.apart).toEqual([{ kind: 'title', text: 'Votes in Arn' }]);
  });

  it('answers line by line, and goes on after a document that cannot be read', () => {
    const lines = [
      { id: 'a', path: 'nowhere.txt' },
      { id: 'b', path: sample },
    ];
    const { stdout, stderr, status } = read(['--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toEqual({ id: 'a', error: expect.stringContaining('nowhere.txt is not there') });
    expect(second).toMatchObject({ id: 'b', title: 'Votes in Arn' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('fails with one line on stderr where nothing is there', () => {
    expect(read(['nowhere.txt'])).toEqual({
      stdout: '',
      stderr: 'nowhere.txt is not there. Check the path and try again.\n',
      status: 1,
    });
  });
});
