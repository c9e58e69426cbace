import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingParts } from '../../../src/adapters/conversations/missing-parts.ts';
import { openSqliteMemory } from '../../../src/adapters/conversations/sqlite.ts';
import { BetterSqlite } from '../../../src/adapters/databases/sqlite/better-sqlite.ts';
import { openSqliteLibrary } from '../../../src/adapters/libraries/sqlite.ts';
import { articleOf, fakeRecipe, indexedOf, questionOf } from '../../indexed-articles.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-missing-'));
const used = path.join(root, 'used');
const library = path.join('index', 'library.sqlite');
const index = path.join('index', 'hnsw-3');
const openLibrary = (data: string) => openSqliteLibrary({ folder: path.join(data, 'index') });

beforeAll(async () => {
  const open = await openLibrary(used);
  await open.adopt(fakeRecipe());
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) {
    const article = articleOf(name, [`The harbour ${name} was dredged.`]);
    await open.replace(article, indexedOf(article));
  }
  await open.close();
  await openSqliteMemory(used).conversations.close();
  mkdirSync(path.join(used, index));
  writeFileSync(path.join(used, index, 'hnswlib.index'), 'vectors');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function copy(...without: readonly string[]): string {
  const data = mkdtempSync(path.join(root, 'copy-'));
  cpSync(used, data, { recursive: true });
  for (const one of without) rmSync(path.join(data, one), { recursive: true });
  return data;
}

function change(file: string, sql: string): void {
  const database = new BetterSqlite(file);
  // SQLite guards what belongs to a virtual table.
  database.unsafeMode();
  database.exec(sql).close();
}

const withoutTables = (file: string): void => {
  rmSync(file);
  change(file, 'CREATE TABLE t (x); DROP TABLE t');
};

/** How opening it went, and what is there then. */
async function open(data: string, what: 'library' | 'conversations'): Promise<string> {
  try {
    await (what === 'library' ? (await openLibrary(data)).close() : openSqliteMemory(data).conversations.close());
    return 'opened';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('a file that is missing', () => {
  it('is no new library beside the vector index of the one before, which is kept', async () => {
    const data = copy(library);
    expect(await open(data, 'library')).toMatch(
      /library\.sqlite is missing, and was not before; nothing was changed\. .*npm run restore.* move the folder \S+index away to begin anew\.$/,
    );
    expect(readdirSync(path.join(data, 'index'))).toEqual(['hnsw-3']);
  });

  it.each(['library', 'conversations'] as const)('%s: is no new one beside its log, which is kept', async (what) => {
    const file = what === 'library' ? library : 'conversations.sqlite';
    const data = copy(file, index);
    writeFileSync(path.join(data, `${file}-wal`), 'the last changes');
    expect(await open(data, what)).toMatch(/sqlite is missing, and was not before; nothing was changed/);
    expect(readFileSync(path.join(data, `${file}-wal`), 'utf8')).toBe('the last changes');
    expect(existsSync(path.join(data, file))).toBe(false);
  });

  it('begins anew where its folder was moved away, or the file had nothing beside it', async () => {
    const whole = copy();
    renameSync(path.join(whole, 'index'), path.join(whole, 'index-before'));
    expect(await open(whole, 'library')).toBe('opened');
    expect(await open(copy(library, index), 'library')).toBe('opened');
    expect(await open(copy('conversations.sqlite'), 'conversations')).toBe('opened');
  });
});

describe('a file without tables', () => {
  it.each([
    ['library', library, []],
    ['library', library, ['conversations.sqlite']],
    ['library', library, [index]],
    ['conversations', 'conversations.sqlite', []],
  ] as const)('is no new %s (%s, without %s), and stays as it is', async (what, file, without) => {
    const data = copy(...without);
    withoutTables(path.join(data, file));
    const before = readFileSync(path.join(data, file));
    expect(await open(data, what)).toMatch(/has no tables, and was not before; nothing was changed.*npm run restore/);
    expect(readFileSync(path.join(data, file))).toEqual(before);
  });

  it('that is alone is made a new one', async () => {
    const data = copy(index, 'conversations.sqlite');
    withoutTables(path.join(data, library));
    expect(await open(data, 'library')).toBe('opened');
  });
});

describe('what is missing of the two', () => {
  it('is told of each beside the other, and not where there is nothing to miss', () => {
    expect(missingParts({ LIBRARY: undefined, DATA_DIR: copy() })).toEqual({});
    expect(missingParts({ LIBRARY: undefined, DATA_DIR: path.join(root, 'not-there') })).toEqual({});
    expect(missingParts({ LIBRARY: undefined, DATA_DIR: copy(library) })).toEqual({
      library: expect.stringMatching(/library\.sqlite is not there, though conversations are: .*npm run restore/),
    });
    expect(missingParts({ LIBRARY: undefined, DATA_DIR: copy('conversations.sqlite') })).toEqual({
      conversations: expect.stringMatching(/conversations\.sqlite is not there, though a bot has run.*npm run restore/),
    });
  });

  it('is not told of a library that no bot has run on yet, nor of one in PostgreSQL', () => {
    expect(missingParts({ LIBRARY: undefined, DATA_DIR: copy('conversations.sqlite', 'bot.lock') })).toEqual({});
    expect(missingParts({ LIBRARY: 'postgres://db/footnote', DATA_DIR: copy(library) })).toEqual({});
  });
});

describe('a table that is gone', () => {
  it.each([
    ['library', 'DROP TABLE passages'],
    ['library', 'DROP TABLE articles'],
    ['library', 'DROP TABLE library'],
    ['library', 'DROP TABLE passage_terms'],
    ['library', 'DROP TABLE recipes'],
    ['library', 'ALTER TABLE vectors DROP COLUMN vector'],
    ['conversations', 'DROP TABLE turns'],
    ['conversations', 'DROP TABLE preferences'],
    ['conversations', 'ALTER TABLE owed DROP COLUMN tries'],
  ] as const)('of %s (%s) is damage, told with what to do', async (what, sql) => {
    const data = copy(index);
    change(path.join(data, what === 'library' ? library : 'conversations.sqlite'), sql);
    expect(await open(data, what)).toMatch(/sqlite is damaged.*npm run restore/);
  });

  it('while it is open is damage too, of the file that it is in', async () => {
    const data = copy(index);
    const opened = await openLibrary(data);
    await opened.adopt(fakeRecipe());
    change(path.join(data, library), 'DROP TABLE passages');
    const search = opened.search({ scope: { collections: ['shared'] }, ...questionOf('harbour'), limit: 3 });
    await expect(search).rejects.toMatchObject({ code: 'library-damaged' });
    await opened.close();
    const { conversations } = openSqliteMemory(data);
    change(path.join(data, 'conversations.sqlite'), 'DROP TABLE turns');
    await expect(conversations.turn('1')).rejects.toMatchObject({ code: 'conversations-damaged' });
    await conversations.close();
  });
});

it('smashed pages of conversations are told as damage of conversations, not of the library', async () => {
  const data = copy(index);
  const bytes = readFileSync(path.join(data, 'conversations.sqlite'));
  const { conversations } = openSqliteMemory(data);
  await conversations.keep({ id: '1', conversation: 'c', person: 'p', question: 'Why?', at: 1 });
  await conversations.close();
  const file = path.join(data, 'conversations.sqlite');
  const kept = readFileSync(file);
  expect(kept.length).toBeGreaterThanOrEqual(bytes.length);
  writeFileSync(file, kept.fill(0xaa, 12_288, kept.length));
  await expect(
    (async () => {
      const again = openSqliteMemory(data).conversations;
      try {
        await again.turn('1');
        await again.at('c', 5);
        await again.latest('c');
        await again.keep({ id: '2', conversation: 'c', person: 'p', question: 'Why?', at: 1 });
      } finally {
        await again.close();
      }
    })(),
  ).rejects.toMatchObject({ code: 'conversations-damaged' });
});
