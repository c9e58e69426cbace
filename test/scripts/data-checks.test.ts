import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { World } from '../../scripts/doctor/check.ts';
import { dataChecks } from '../../scripts/doctor/data-checks.ts';
import { openSqliteMemory } from '../../src/adapters/conversations/sqlite.ts';
import { BetterSqlite } from '../../src/adapters/databases/sqlite/better-sqlite.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { readConfig } from '../../src/config.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-data-checks-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const world: World = {
  environment: {},
  folder: root,
  deep: false,
  nodeVersion: process.versions.node,
  now: Date.now,
  freeBytes: async () => 1e12,
  load: async () => ({}),
  embedder: async () => {
    throw new Error('not asked for');
  },
  botProcesses: () => [],
};

async function used(): Promise<string> {
  const data = mkdtempSync(path.join(root, 'data-'));
  await openSqliteMemory(data).conversations.close();
  await (await openSqliteLibrary({ folder: path.join(data, 'index') })).close();
  return data;
}

const attempt = (data: string, name: string): unknown =>
  dataChecks(world, { config: readConfig({ DATA_DIR: data }) })
    .find((one) => one.name === name)
    ?.attempt?.();

it.each([
  ['library', 'index/library.sqlite'],
  ['conversations', 'conversations.sqlite'],
])('%s that are empty, beside what is full, are not found sound', async (name, file) => {
  const data = await used();
  truncateSync(path.join(data, file), 0);
  await expect(attempt(data, name)).rejects.toThrow(/sqlite is empty.*npm run restore/);
});

it('conversations that are damaged are told with what to do about them', async () => {
  const data = await used();
  const file = path.join(data, 'conversations.sqlite');
  writeFileSync(file, 'damage '.repeat(2_000));
  await expect(attempt(data, 'conversations')).rejects.toThrow(
    `${file} is damaged; put a backup back with: npm run restore -- FOLDER --force, or move it away, with what is beside it, to begin anew.`,
  );
});

it('a sound set-up is found sound', async () => {
  expect(await attempt(await used(), 'conversations')).toBe('sound');
});

it.each([
  ['library', 'index/library.sqlite', 'library.sqlite is not there, though conversations are'],
  ['conversations', 'conversations.sqlite', 'conversations.sqlite is not there, though a bot has run'],
])('%s that are missing are told, and not made', async (name, file, said) => {
  const data = await used();
  rmSync(path.join(data, file));
  expect(await attempt(data, name)).toEqual({ but: expect.stringContaining(said) });
  expect(existsSync(path.join(data, file))).toBe(false);
});

it.each([
  ['library', 'index/library.sqlite', 'passages'],
  ['conversations', 'conversations.sqlite', 'turns'],
])('%s without one of their tables are told as damaged', async (name, file, table) => {
  const data = await used();
  new BetterSqlite(path.join(data, file)).exec(`DROP TABLE ${table}`).close();
  await expect(attempt(data, name)).rejects.toThrow(/sqlite is damaged.*npm run restore/);
});
