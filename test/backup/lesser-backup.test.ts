import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingParts } from '../../src/adapters/conversations/missing-parts.ts';
import { openSqliteMemory } from '../../src/adapters/conversations/sqlite.ts';
import { BetterSqlite } from '../../src/adapters/databases/sqlite/better-sqlite.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { makeBackup } from '../../src/backup/make-backup.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { articleOf, fakeRecipe, indexedOf } from '../indexed-articles.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-lesser-'));
const [used, backup] = [path.join(root, 'used'), path.join(root, 'backup')];
const library = path.join('index', 'library.sqlite');

async function add(data: string, names: readonly string[]): Promise<void> {
  const open = await openSqliteLibrary({ folder: path.join(data, 'index') });
  await open.adopt(fakeRecipe());
  for (const name of names) {
    const article = articleOf(name, [`The harbour ${name} was dredged.`]);
    await open.replace(article, indexedOf(article));
  }
  await open.close();
}

beforeAll(async () => {
  await add(used, ['a.txt', 'b.txt', 'c.txt']);
  await openSqliteMemory(used).conversations.close();
  await makeBackup(used, backup);
  mkdirSync(path.join(used, 'index', 'hnsw-3'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const copyOf = (folder: string): string => {
  const copy = mkdtempSync(path.join(root, 'copy-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
};

/** Without its last changes, as a library of its own: what an earlier version made of a file that it found empty. */
async function anew(data: string, names: readonly string[] = []): Promise<void> {
  rmSync(path.join(data, 'index'), { recursive: true });
  await add(data, names);
}

const change = (file: string, sql: string): unknown => new BetterSqlite(file).exec(sql).close();

const faults: readonly (readonly [string, (data: string) => unknown, RegExp])[] = [
  [
    'a library older than the vector index beside it',
    async (data) => {
      await anew(data, ['a.txt']);
      mkdirSync(path.join(data, 'index', 'hnsw-9'));
    },
    /library\.sqlite lacks its last changes/,
  ],
  ['a library made anew', anew, /library\.sqlite has no article, unlike the backup in/],
  [
    'conversations that are missing',
    (data) => rmSync(path.join(data, 'conversations.sqlite')),
    /conversations\.sqlite is missing, unlike the backup in/,
  ],
  [
    'a library without one of its tables',
    (data) => change(path.join(data, library), 'DROP TABLE vectors'),
    /library\.sqlite is damaged; it was not copied/,
  ],
  [
    'conversations without one of their tables',
    (data) => change(path.join(data, 'conversations.sqlite'), 'DROP TABLE rounds'),
    /conversations\.sqlite is damaged; it was not copied/,
  ],
];

describe.each(faults)('%s', (_, plant, said) => {
  it('takes no good backup’s place', async () => {
    const [data, to] = [copyOf(used), copyOf(backup)];
    await plant(data);
    const before = readFileSync(path.join(to, library));
    await expect(makeBackup(data, to)).rejects.toThrow(said);
    expect(readFileSync(path.join(to, library))).toEqual(before);
    expect((await restoreBackup(to, path.join(to, 'restored'))).files).toHaveLength(2);
  });
});

it('a library with fewer articles than the backup takes its place, and none of its vector indexes stays', async () => {
  const [data, to] = [copyOf(used), copyOf(backup)];
  await anew(data, ['a.txt']);
  mkdirSync(path.join(to, 'index', 'hnsw-3'));
  await makeBackup(data, to);
  expect(existsSync(path.join(to, 'index', 'hnsw-3'))).toBe(false);
});

it('what was restored without conversations misses none', async () => {
  const [data, to, restored] = [copyOf(used), mkdtempSync(path.join(root, 'to-')), path.join(root, 'restored')];
  for (const file of ['conversations.sqlite', 'bot.lock']) rmSync(path.join(data, file));
  await makeBackup(data, to);
  await restoreBackup(to, restored);
  expect(missingParts({ LIBRARY: undefined, DATA_DIR: restored })).toEqual({});
});
