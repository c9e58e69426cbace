import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteMemory } from '../../src/adapters/conversations/sqlite.ts';
import { BetterSqlite } from '../../src/adapters/databases/sqlite/better-sqlite.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { makeBackup } from '../../src/backup/make-backup.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { articleOf, fakeRecipe, indexedOf } from '../indexed-articles.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-backup-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const newFolder = (): string => mkdtempSync(path.join(root, 'one-'));

const numbered = (index: number) => articleOf(`${index}.txt`, [`Harbour ${index} was dredged in spring.`]);

async function openAll(data: string) {
  const library = await openSqliteLibrary({ folder: path.join(data, 'index') });
  await library.adopt(fakeRecipe());
  const memory = openSqliteMemory(data);
  return {
    library,
    ...memory,
    titles: async () => (await library.articles({ collections: ['shared'] })).map(({ title }) => title),
    close: () => Promise.all([library.close(), memory.conversations.close()]),
  };
}

/** A data folder in use, with some of everything in it. */
async function inUse(data = newFolder(), articles = 5) {
  const all = await openAll(data);
  for (let index = 0; index < articles; index += 1)
    await all.library.replace(numbered(index), indexedOf(numbered(index)));
  await all.library.refresh();
  await all.conversations.keep({ id: '1', conversation: '7/8/ada', person: 'ada', question: 'Why?', at: 1 });
  await all.preferences.put('server/7', { role: '9' });
  return { data, ...all };
}

async function expectWhole(data: string, articles = 5): Promise<void> {
  const { titles, conversations, preferences, close } = await openAll(data);
  expect(await titles()).toHaveLength(articles);
  expect((await conversations.turn('1'))?.question).toBe('Why?');
  expect(await preferences.get('server/7')).toEqual({ role: '9' });
  await close();
}

describe('a backup', () => {
  it('has all that a folder in use holds, and is a data folder itself', async () => {
    const running = await inUse();
    const to = path.join(newFolder(), 'deeper', 'backup');
    const pages = await makeBackup(running.data, to);
    expect([...pages.values()].every((count) => count > 0)).toBe(true);
    expect([...pages.keys()]).toEqual([path.join('index', 'library.sqlite'), 'conversations.sqlite']);
    await running.close();
    expect(statSync(path.join(to, 'conversations.sqlite')).mode & 0o777).toBe(0o600);
    await expectWhole(to);
  });

  it('is whole though articles are added meanwhile, and takes the place of an earlier one', async () => {
    const running = await inUse();
    const to = path.join(newFolder(), 'backup');
    await makeBackup(running.data, to);
    const adding = (async () => {
      for (let index = 5; index < 40; index += 1)
        await running.library.replace(numbered(index), indexedOf(numbered(index)));
    })();
    await makeBackup(running.data, to);
    await adding;
    await running.close();
    const { titles, close } = await openAll(to);
    expect((await titles()).length).toBeGreaterThanOrEqual(5);
    await close();
    expect(readdirSync(to).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('is refused in a folder with other files, and in the data folder', async () => {
    const running = await inUse();
    const other = newFolder();
    writeFileSync(path.join(other, 'diary.txt'), 'mine');
    await expect(makeBackup(running.data, other)).rejects.toThrow('holds other files');
    await expect(makeBackup(running.data, running.data)).rejects.toThrow('data folder itself');
    await expect(makeBackup(newFolder(), other)).rejects.toThrow('There is no library');
    expect(readFileSync(path.join(other, 'diary.txt'), 'utf8')).toBe('mine');
    await running.close();
  });

  it('of no pages, or of damage, is a failure and leaves the earlier one', async () => {
    const { data, close } = await inUse();
    await close();
    const to = path.join(newFolder(), 'backup');
    await makeBackup(data, to);
    const before = readFileSync(path.join(to, 'conversations.sqlite'));
    truncateSync(path.join(data, 'conversations.sqlite'), 0);
    await expect(makeBackup(data, to)).rejects.toThrow(/conversations\.sqlite is empty/);
    writeFileSync(path.join(data, 'conversations.sqlite'), 'no database at all, but long enough '.repeat(50));
    await expect(makeBackup(data, to)).rejects.toThrow(/conversations\.sqlite is damaged/);
    expect(readFileSync(path.join(to, 'conversations.sqlite'))).toEqual(before);
  });

  it('of what an earlier version’s bot has locked says so', async () => {
    const { data, close } = await inUse();
    await close();
    const old = new BetterSqlite(path.join(data, 'conversations.sqlite'));
    old.pragma('locking_mode = EXCLUSIVE');
    old.exec('BEGIN EXCLUSIVE');
    await expect(makeBackup(data, path.join(newFolder(), 'backup'))).rejects.toThrow('locked by another process');
    old.close();
  }, 30_000);
});

describe('restoring', () => {
  it('puts everything back in a new place', async () => {
    const { data, close } = await inUse();
    const to = path.join(newFolder(), 'backup');
    await makeBackup(data, to);
    await close();
    const elsewhere = path.join(newFolder(), 'data');
    await restoreBackup(to, elsewhere);
    await expectWhole(elsewhere);
    expect(statSync(path.join(elsewhere, 'conversations.sqlite')).mode & 0o777).toBe(0o600);
  });

  it('never replaces what is there without being told to, nor under a running bot', async () => {
    const running = await inUse();
    const to = path.join(newFolder(), 'backup');
    await makeBackup(running.data, to);
    await running.library.replace(numbered(9), indexedOf(numbered(9)));
    await expect(restoreBackup(to, running.data)).rejects.toThrow('--force');
    await expect(restoreBackup(to, running.data, { force: true })).rejects.toThrow('Another Footnote bot is running');
    expect(await running.titles()).toHaveLength(6);
    await running.close();
    await expect(restoreBackup(to, running.data)).rejects.toThrow('--force');
    await restoreBackup(to, running.data, { force: true });
    await expectWhole(running.data);
    expect(readdirSync(path.join(running.data, 'index')).filter((name) => name.includes('restored'))).toEqual([]);
  });

  it('puts a sound library in the place of a damaged one', async () => {
    const { data, close } = await inUse();
    const to = path.join(newFolder(), 'backup');
    await makeBackup(data, to);
    await close();
    writeFileSync(path.join(data, 'index', 'library.sqlite'), 'damage '.repeat(2_000));
    await expect(openAll(data)).rejects.toThrow(/is damaged; .*npm run restore -- FOLDER --force/);
    await expect(restoreBackup(to, data)).rejects.toThrow('--force');
    await restoreBackup(to, data, { force: true });
    await expectWhole(data);
  });

  it('takes no folder that holds no whole backup, and changes nothing then', async () => {
    const { data, close } = await inUse();
    const to = path.join(newFolder(), 'backup');
    await makeBackup(data, to);
    await close();
    await expect(restoreBackup(newFolder(), data, { force: true })).rejects.toThrow('holds no backup');
    writeFileSync(path.join(to, 'conversations.sqlite'), 'damage '.repeat(2_000));
    await expect(restoreBackup(to, data, { force: true })).rejects.toThrow('damaged');
    await expectWhole(data);
  });
});

describe('a library that has lost something', () => {
  it('is never taken for a new one when its file is empty', async () => {
    const { data, close } = await inUse();
    await close();
    const file = path.join(data, 'index', 'library.sqlite');
    truncateSync(file, 0);
    await expect(openAll(data)).rejects.toThrow(/library\.sqlite is empty, and was not before.*npm run restore/);
    expect(statSync(file).size).toBe(0);
    rmSync(file);
    await expect(openAll(data)).rejects.toThrow(/library\.sqlite .*npm run restore/);
    rmSync(path.dirname(file), { recursive: true });
    const { titles, close: closeNew } = await openAll(data);
    expect(await titles()).toEqual([]);
    await closeNew();
  });

  it('says so when it was copied without its write-ahead log', async () => {
    const data = newFolder();
    const index = path.join(data, 'index');
    mkdirSync(index);
    const running = await inUse();
    copyFileSync(path.join(running.data, 'index', 'library.sqlite'), path.join(index, 'library.sqlite'));
    await running.library.replace(numbered(7), indexedOf(numbered(7)));
    await running.library.refresh();
    for (const name of readdirSync(path.join(running.data, 'index')).filter((one) => one.startsWith('hnsw-'))) {
      mkdirSync(path.join(index, name));
      for (const file of readdirSync(path.join(running.data, 'index', name)))
        copyFileSync(path.join(running.data, 'index', name, file), path.join(index, name, file));
    }
    await running.close();
    await expect(openAll(data)).rejects.toThrow(/lacks its last changes.*library\.sqlite-wal/);
    expect(existsSync(path.join(index, 'library.sqlite'))).toBe(true);
  });

  it('lacks nothing but a change that is being made when its file alone is copied', async () => {
    const running = await inUse();
    const index = path.join(newFolder(), 'index');
    mkdirSync(index);
    copyFileSync(path.join(running.data, 'index', 'library.sqlite'), path.join(index, 'library.sqlite'));
    const { titles, close } = await openAll(path.dirname(index));
    expect(await titles()).toHaveLength(5);
    await close();
    await running.close();
  });
});
