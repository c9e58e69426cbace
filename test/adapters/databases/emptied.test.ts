import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteMemory } from '../../../src/adapters/conversations/sqlite.ts';
import { BetterSqlite } from '../../../src/adapters/databases/sqlite/better-sqlite.ts';
import { makeWhole } from '../../../src/adapters/databases/sqlite/emptied.ts';
import { openSqliteLibrary } from '../../../src/adapters/libraries/sqlite.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-emptied-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const newFolder = (): string => mkdtempSync(path.join(root, 'data-'));

const openLibrary = (data: string) => openSqliteLibrary({ folder: path.join(data, 'index') });
const library = path.join('index', 'library.sqlite');

async function used(): Promise<string> {
  const data = newFolder();
  await openSqliteMemory(data).conversations.close();
  await (await openLibrary(data)).close();
  return data;
}

describe('an empty file', () => {
  it('is no new library beside conversations', async () => {
    const data = await used();
    truncateSync(path.join(data, library), 0);
    await expect(openLibrary(data)).rejects.toThrow(/library\.sqlite is empty.*nothing was changed.*npm run restore/);
    expect(readFileSync(path.join(data, library))).toHaveLength(0);
  });

  it('is no new file of conversations beside a library', async () => {
    const data = await used();
    truncateSync(path.join(data, 'conversations.sqlite'), 0);
    expect(() => openSqliteMemory(data)).toThrow(
      /conversations\.sqlite is empty.*nothing was changed.*npm run restore/,
    );
    expect(readFileSync(path.join(data, 'conversations.sqlite'))).toHaveLength(0);
  });

  it('is no new file of conversations beside its write-ahead log, which is kept', () => {
    const data = newFolder();
    writeFileSync(path.join(data, 'conversations.sqlite'), '');
    writeFileSync(path.join(data, 'conversations.sqlite-wal'), 'the last changes');
    expect(() => openSqliteMemory(data)).toThrow('is empty');
    expect(existsSync(path.join(data, 'conversations.sqlite-wal'))).toBe(true);
  });

  it('that is alone is made a new one', async () => {
    const data = newFolder();
    writeFileSync(path.join(data, 'conversations.sqlite'), '');
    await openSqliteMemory(data).conversations.close();
    const other = newFolder();
    mkdirSync(path.join(other, 'index'));
    writeFileSync(path.join(other, library), '');
    await (await openLibrary(other)).close();
  });

  it('may be moved away, to begin anew', async () => {
    const data = await used();
    for (const file of [library, 'conversations.sqlite']) rmSync(path.join(data, file));
    await openSqliteMemory(data).conversations.close();
    await (await openLibrary(data)).close();
    expect(readdirSync(data, { recursive: true }).sort()).toEqual(
      ['bot.lock', 'conversations.sqlite', 'index', library].sort(),
    );
  });
});

describe('a new database', () => {
  it('has its name only when it is whole: where making it is cut short, there is none', () => {
    const file = path.join(newFolder(), 'new.sqlite');
    const cutShort = (draft: string): void => {
      writeFileSync(draft, '');
      expect(existsSync(file)).toBe(false);
      throw new Error('cut short');
    };
    expect(() => makeWhole(file, cutShort)).toThrow('cut short');
    expect(readdirSync(path.dirname(file))).toEqual([]);
    makeWhole(file, (draft) => writeFileSync(draft, 'whole'));
    expect(readFileSync(file, 'utf8')).toBe('whole');
  });

  it('leaves nothing of one whose making was ended, and leaves alone what another process is making', () => {
    const file = path.join(newFolder(), 'new.sqlite');
    // No process has an id as high; the parent runs.
    writeFileSync(`${file}.new-99999999-0`, '');
    writeFileSync(`${file}.new-99999999-0-wal`, '');
    writeFileSync(`${file}.new-${process.ppid}-0`, '');
    makeWhole(file, (draft) => writeFileSync(draft, 'whole'));
    expect(readdirSync(path.dirname(file)).sort()).toEqual(['new.sqlite', `new.sqlite.new-${process.ppid}-0`]);
  });

  it('does not take the place of one that another process made meanwhile', () => {
    const file = path.join(newFolder(), 'new.sqlite');
    makeWhole(file, (draft) => {
      writeFileSync(draft, 'ours');
      writeFileSync(file, 'theirs');
    });
    expect(readFileSync(file, 'utf8')).toBe('theirs');
  });
});

it('says of another program’s file what to do, in whole sentences', async () => {
  const data = newFolder();
  mkdirSync(path.join(data, 'index'));
  for (const file of [library, 'conversations.sqlite'])
    new BetterSqlite(path.join(data, file)).exec('CREATE TABLE birds (name)').close();
  const said = /sqlite was written by another program\. Move it away, or choose another data folder\.$/;
  expect(() => openSqliteMemory(data)).toThrow(said);
  await expect(openLibrary(data)).rejects.toThrow(said);
});
