import { expect, it } from 'vitest';
import { runScript } from './run-script.ts';

it('a quick attack breaks no bound, and tells what each part took', () => {
  const { status, stdout, stderr } = runScript('attack', ['--quick']);
  expect(stderr).toBe('');
  expect(stdout.match(/^✗.*$/gmu) ?? []).toEqual([]);
  expect(stdout).toMatch(/^✓ .*: 1 (?:too-large|unreadable|unsupported|empty|read); /m);
  for (const script of ['Latin', 'Chinese', 'Arabic', 'emoji'])
    expect(stdout).toMatch(new RegExp(`^✓ a table, ${script}, 8 k: read; `, 'm'));
  expect(stdout).toMatch(/^9 attacks, 0 broke a bound\nat most: bot \d+ MB, parser \d+ MB, blocked \d+ ms/m);
  expect(status).toBe(0);
}, 900_000);
