import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openSqliteMemory } from '../../../src/adapters/conversations/sqlite.ts';
import { createAllowance } from '../../../src/adapters/models/allowance.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-allowance-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = (): string => mkdtempSync(path.join(root, 'data-'));

describe.each([
  ['in memory', () => undefined],
  ['in SQLite', () => openSqliteMemory(folder()).counters],
])('a day’s tokens, %s', (_kind, counters) => {
  it('are counted for each person and each server, and are not taken in part', async () => {
    const allowance = createAllowance({ user: 100, server: 150 }, counters());
    const ada = { user: 'ada', server: 'readers' };
    const ben = { user: 'ben', server: 'readers' };
    expect(await allowance.take(ada, 90)).toBe('taken');
    expect(await allowance.take(ada, 20)).toBe('user');
    expect(await allowance.take(ada, 10)).toBe('taken');
    expect(await allowance.take(ben, 60)).toBe('server');
    expect(await allowance.take({ user: 'ben' }, 100)).toBe('taken');
  });

  it.each([-400, 400])('lock nobody out when the clock is set by %i days', async (days) => {
    const allowance = createAllowance({ user: 100, server: 1_000 }, counters());
    expect(await allowance.take({ user: 'ada' }, 100)).toBe('taken');
    vi.setSystemTime(Date.now() + days * 86_400_000);
    expect(await allowance.take({ user: 'ada' }, 90)).toBe('taken');
    expect(await allowance.take({ user: 'ada' }, 90)).toBe('user');
    vi.useRealTimers();
  });

  it('are not overdrawn by many at once', async () => {
    const allowance = createAllowance({ user: 100, server: 1_000 }, counters());
    const all = await Promise.all(Array.from({ length: 20 }, () => allowance.take({ user: 'ada' }, 30)));
    expect(all.filter((one) => one === 'taken')).toHaveLength(3);
  });
});

it('a day’s tokens that were used stay used over a restart', async () => {
  const data = folder();
  const tokens = { user: 100, server: 1_000 };
  const first = openSqliteMemory(data);
  expect(await createAllowance(tokens, first.counters).take({ user: 'ada' }, 90)).toBe('taken');
  await first.conversations.close();
  const second = openSqliteMemory(data);
  const allowance = createAllowance(tokens, second.counters);
  expect(await allowance.take({ user: 'ada' }, 20)).toBe('user');
  // Forgetting a person's conversations gives no new share; letting go of what is old leaves today's.
  await second.conversations.forget('ada');
  await second.conversations.expire(Date.now());
  expect(await allowance.take({ user: 'ada' }, 20)).toBe('user');
  expect(await allowance.take({ user: 'ada' }, 10)).toBe('taken');
  await second.conversations.close();
});
