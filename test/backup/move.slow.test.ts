import { mkdtempSync, rmSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Memory } from '../../src/adapters/conversations/memory.ts';
import { openPostgresMemory } from '../../src/adapters/conversations/postgres.ts';
import { openSqliteMemory } from '../../src/adapters/conversations/sqlite.ts';
import { openPostgresLibrary } from '../../src/adapters/libraries/postgres.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import { makeBackup } from '../../src/backup/make-backup.ts';
import { moveToPostgres } from '../../src/backup/move-library.ts';
import { moveToFolder } from '../../src/backup/move-to-folder.ts';
import type { Library } from '../../src/ports/library.ts';
import { startScript } from '../discord/bot-process.ts';
import { type PostgresServer, password, startPostgres, withClient } from '../doubles/postgres-server.ts';
import { articleOf, fakeRecipe, fakeVector, indexedOf, questionOf } from '../indexed-articles.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-move-'));
const newFolder = (): string => mkdtempSync(path.join(root, 'data-'));
let server: PostgresServer;
let databases = 0;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});
const newDatabase = (): Promise<string> => {
  databases += 1;
  return server.database(`move_${databases}`);
};

const scope = { collections: ['shared', '77'] };
const articles = [
  articleOf('lake.txt', ['Lake Oro is forty metres deep.', 'Whales have “never” been seen there; \0 no.']),
  articleOf('puente.txt', ['El puente viejo está cerrado.', 'Abre en otoño.'], { language: 'es', collection: '77' }),
  articleOf('東京.txt', ['東京の橋は古い。'], { language: 'ja' }),
];

const sqlite = (folder: string) => openSqliteLibrary({ folder: path.join(folder, 'index') });
const postgres = (url: string, dataFolder: string) =>
  openPostgresLibrary({ connection: { connectionString: url }, dataFolder, isListening: false });

async function fill(folder: string): Promise<void> {
  const library = await sqlite(folder);
  await library.adopt(fakeRecipe({ analysis: '1/old' }));
  await library.replace(articles[2] ?? articleOf('', []), indexedOf(articles[2] ?? articleOf('', [])));
  await library.adopt(fakeRecipe());
  for (const article of articles.slice(0, 2))
    await library.replace(
      article,
      indexedOf(article).map((passage) => ({ ...passage, sentenceVectors: [fakeVector('a sentence')] })),
    );
  await library.close();
  const { conversations, preferences, counters } = openSqliteMemory(folder);
  await conversations.keep({
    id: '1',
    conversation: '77/5/ada',
    person: 'ada',
    question: 'Why \0?',
    at: 1,
    asked: '9',
  });
  await conversations.keep({
    id: '2',
    conversation: '77/5/ada',
    person: 'ada',
    question: '"alone":true',
    at: 2,
    follows: '1',
  });
  await conversations.keep({
    id: '3',
    conversation: '77/5/bob',
    person: 'bob',
    question: 'Alone?',
    at: 3,
    alone: true,
  });
  await conversations.rate({ turn: '1', person: 'bob', verdict: 'bad', reason: 'odd', at: 4 });
  await conversations.owe({ id: '8', where: '{"guild":"77"}', at: 5 });
  await preferences.put('server/77', { roles: ['2'] });
  await counters({ keyPrefix: 'user', points: 10, duration: 86_400 }).consume('ada', 4);
  await conversations.close();
}

/** All that anybody can ask of them. */
async function contentsOf(library: Library, { conversations, preferences, counters }: Memory) {
  await library.adopt(fakeRecipe());
  const ids = articles.map(({ id }) => id);
  const passages = await Promise.all(ids.map((id) => library.passages(id)));
  const found = await Promise.all(
    ['Lake Oro', 'puente viejo', '東京'].map(async (question) => {
      const { candidates, statistics } = await library.search({ scope, ...questionOf(question), limit: 9 });
      return {
        statistics,
        candidates: candidates
          .map(({ passage, terms, similarity }) => ({ id: passage.id, terms, similarity }))
          .sort((a, b) => a.id.localeCompare(b.id)),
      };
    }),
  );
  const contents = {
    articles: await Promise.all(ids.map((id) => library.article(id))),
    listed: await library.articles(scope),
    passages,
    found,
    vectors: await library.sentenceVectors(passages.flat().map(({ id }) => id)),
    outdated: await library.outdated(),
    similar: await library.similarTerms('lakee'),
    turns: [
      await conversations.upTo('2', 9),
      await conversations.askedIn('77', 0, 9),
      await conversations.at('77/5', 9),
    ],
    verdicts: await conversations.verdicts(),
    owed: await conversations.owed(),
    preferences: await preferences.get('server/77'),
    used: (await counters({ keyPrefix: 'user', points: 10, duration: 86_400 }).get('ada'))?.consumedPoints,
  };
  await Promise.all([library.close(), conversations.close()]);
  return contents;
}

const inFolder = async (folder: string) => contentsOf(await sqlite(folder), openSqliteMemory(folder));
const inDatabase = async (url: string, folder: string) =>
  contentsOf(await postgres(url, folder), await openPostgresMemory({ connection: { connectionString: url } }));

const rowsIn = (url: string, table: string): Promise<number> =>
  withClient(url, async (client) => (await client.query(`SELECT count(*)::int AS count FROM ${table}`)).rows[0].count);

describe('moving a library', () => {
  it('brings all of it into PostgreSQL, and back', async () => {
    const [folder, other, url] = [newFolder(), newFolder(), await newDatabase()];
    await fill(folder);
    const before = await inFolder(folder);
    expect(before.outdated).toHaveLength(1);
    expect(before.turns[1]?.map(({ id }) => id)).toEqual(['2', '1']);
    expect(await moveToPostgres(folder, url)).toMatchObject({
      articles: 3,
      passages: 5,
      rows: { turns: 3, verdicts: 1, owed: 1, preferences: 1, counters: 1 },
      left: [],
    });
    expect(await inFolder(folder), 'what is copied stays').toEqual(before);
    expect(await inDatabase(url, folder)).toEqual(before);
    await withClient(url, (client) => client.query('INSERT INTO next_articles SELECT no, 9, 0 FROM articles'));
    expect(await moveToFolder(url, other)).toMatchObject({ articles: 3, passages: 5, rows: { turns: 3 }, left: [] });
    expect(await inFolder(other)).toEqual(before);
    expect((await readdir(other)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves alone what is there, on either side', async () => {
    const [folder, other, url] = [newFolder(), newFolder(), await newDatabase()];
    await fill(folder);
    await fill(other);
    await moveToPostgres(folder, url);
    await expect(moveToPostgres(other, url)).rejects.toThrow(
      'has a library or conversations already; nothing was moved',
    );
    await expect(moveToFolder(url, other)).rejects.toThrow('has a library already. Nothing was changed');
    await expect(moveToPostgres(newFolder(), url)).rejects.toThrow('There is no library in');
  });

  it('moves nothing where it fails in the middle, and all of it the next time', async () => {
    const [folder, url] = [newFolder(), await newDatabase()];
    await fill(folder);
    await (await postgres(url, folder)).close();
    await withClient(url, async (client) => {
      await client.query('ALTER TABLE owed ADD CONSTRAINT broken CHECK (false)');
      await expect(moveToPostgres(folder, url)).rejects.toThrow();
      for (const table of ['articles', 'passages', 'turns', 'recipes', 'vocabulary'])
        expect(await rowsIn(url, table)).toBe(0);
      await client.query('ALTER TABLE owed DROP CONSTRAINT broken');
    });
    await moveToPostgres(folder, url);
    expect(await rowsIn(url, 'articles')).toBe(3);
  });

  it('goes on where putting it into a folder was cut short', async () => {
    const [folder, other, url] = [newFolder(), newFolder(), await newDatabase()];
    await fill(folder);
    const before = await inFolder(folder);
    await moveToPostgres(folder, url);
    // The library is in its place, the conversations are not.
    await makeBackup(folder, path.join(other, '.moving'));
    await cp(path.join(other, '.moving', 'index'), path.join(other, 'index'), { recursive: true });
    await moveToFolder(url, other);
    expect(await inFolder(other)).toEqual(before);
  });

  it('waits for no bot that runs on either side, and says so', async () => {
    const [folder, url] = [newFolder(), await newDatabase()];
    await fill(folder);
    const { conversations } = openSqliteMemory(folder);
    await expect(moveToPostgres(folder, url)).rejects.toThrow('Another Footnote bot is running');
    await conversations.close();
  });

  it('is a command that takes the password from LIBRARY, and says in a line what is wrong', async () => {
    const [folder, url] = [newFolder(), await newDatabase()];
    await fill(folder);
    const migrate = async (...words: readonly string[]) => {
      const run = startScript('scripts/migrate.ts', { LIBRARY: url, DATA_DIR: folder }, { words });
      return { code: await run.ended, ...run.output };
    };
    expect(await migrate('--from', folder)).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^Copied: articles 3 \(passages 5\), counters 1, owed 1, preferences 1, turns 3, verdicts 1\.\n$/,
      ),
    });
    for (const words of [
      ['--from', folder],
      ['--from', folder, '--to', newFolder()],
      [],
      ['--to', 'mysql://me:x@y/z'],
    ]) {
      const { code, out, error } = await migrate(...words);
      expect([code, out, error.trim().split('\n').length]).toEqual([1, '', 1]);
      expect(error).not.toContain(password);
    }
  }, 180_000);
});
