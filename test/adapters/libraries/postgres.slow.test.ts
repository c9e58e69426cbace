import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../src/adapters/databases/postgres/listening.ts';
import { lockClass, locks } from '../../../src/adapters/databases/postgres/locks.ts';
import { openPostgresLibrary } from '../../../src/adapters/libraries/postgres.ts';
import type { Library } from '../../../src/ports/library.ts';
import { libraryContract } from '../../contracts/library-contract.ts';
import { type PostgresServer, password, startPostgres, withClient } from '../../doubles/postgres-server.ts';
import { articleOf, fakeRecipe, fakeVector, indexedOf, questionOf } from '../../indexed-articles.ts';

let server: PostgresServer;
let databases = 0;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.close());

const newDatabase = (): Promise<string> => {
  databases += 1;
  return server.database(`library_${databases}`);
};
const open = (connectionString: string, more: Partial<Parameters<typeof openPostgresLibrary>[0]> = {}) =>
  openPostgresLibrary({ connection: { connectionString }, dataFolder: '/data', ...more });

libraryContract('the PostgreSQL library', async () => open(await newDatabase()));

describe('the PostgreSQL library', () => {
  const everything = { collections: ['shared'] };
  const lake = articleOf('lake.txt', ['Lake Oro is forty metres deep.']);
  const long = articleOf(
    'long.txt',
    Array.from({ length: 300 }, (_, index) => `In the year ${1500 + index} the lake froze over.`),
  );
  const found = async (library: Library, question = 'lake'): Promise<number> =>
    (await library.search({ scope: everything, ...questionOf(question), limit: 9 })).candidates.length;

  it('has everything again when it is opened again', async () => {
    const url = await newDatabase();
    const first = await open(url);
    await first.adopt(fakeRecipe());
    for (const article of [lake, long]) await first.replace(article, indexedOf(article));
    await first.close();
    await first.close();
    const library = await open(url);
    await library.adopt(fakeRecipe());
    expect(await library.outdated()).toEqual([]);
    expect(await library.article(long.id)).toEqual(long);
    const { candidates } = await library.search({ scope: everything, ...questionOf(lake.text), limit: 3 });
    expect(candidates.find(({ passage }) => passage.articleId === lake.id)?.similarity).toBeCloseTo(1, 4);
    await library.close();
  });

  it('sees at once what another one has changed', async () => {
    const url = await newDatabase();
    const [reading, writing] = [await open(url), await open(url)];
    expect(await found(reading)).toBe(0);
    await writing.replace(lake, indexedOf(lake));
    expect(await found(reading)).toBe(1);
    await writing.remove(lake.id);
    expect(await found(reading)).toBe(0);
    await writing.replace(long, indexedOf(long));
    await writing.replace(lake, indexedOf(lake));
    expect((await reading.articles(everything)).map(({ id }) => id).sort()).toEqual([lake.id, long.id].sort());
    expect(await reading.similarTerms('lakee')).toEqual(['lake']);
    await writing.removeCollection('shared');
    expect(await reading.articles(everything)).toEqual([]);
    expect(await reading.similarTerms('lakee')).toEqual([]);
    await Promise.all([reading.close(), writing.close()]);
  });

  it('keeps what several write at once, each article whole', async () => {
    const url = await newDatabase();
    const libraries = await Promise.all([open(url), open(url), open(url)]);
    const articles = Array.from({ length: 12 }, (_, number) =>
      articleOf(`${number}.txt`, [`The lake number ${number} is deep.`, 'The lake is cold.']),
    );
    await Promise.all(articles.map((article, index) => libraries[index % 3]?.replace(article, indexedOf(article))));
    await Promise.all(libraries.map((library) => library.replace(lake, indexedOf(lake))));
    const [first] = libraries;
    const { statistics } = (await first?.search({ scope: everything, terms: ['lake'], limit: 5 })) ?? {};
    expect(statistics).toMatchObject({ passages: 25, documentFrequency: new Map([['lake', 25]]) });
    expect(await first?.articles(everything)).toHaveLength(13);
    await Promise.all(libraries.map((library) => library.close()));
  });

  it('compares no vector with one that another process has made by another recipe', async () => {
    const url = await newDatabase();
    const [ours, theirs] = [await open(url), await open(url)];
    await ours.adopt(fakeRecipe());
    for (const article of [lake, long]) await ours.replace(article, indexedOf(article));
    await theirs.adopt(fakeRecipe({ embedder: 'another' }));
    await theirs.replace(lake, indexedOf(lake));
    const compared = async (library: Library): Promise<ReadonlySet<string>> => {
      const query = { scope: everything, terms: ['lake'], vector: fakeVector('lake'), limit: 600 };
      const { candidates } = await library.search(query);
      return new Set(candidates.flatMap(({ passage, similarity }) => (similarity ? [passage.articleId] : [])));
    };
    expect(await compared(ours)).toEqual(new Set([long.id]));
    expect(await compared(theirs)).toEqual(new Set([lake.id]));
    expect(await ours.outdated()).toEqual([lake.id]);
    await Promise.all([ours.close(), theirs.close()]);
  });

  it('waits for another process that writes, and says so when that takes too long; reading does not wait', async () => {
    const url = await newDatabase();
    const library = await open(url, { patience: 300 });
    await library.replace(lake, indexedOf(lake));
    await withClient(url, async (other) => {
      await other.query('SELECT pg_advisory_lock($1, $2)', [lockClass, locks.library]);
      await expect(library.remove(lake.id)).rejects.toMatchObject({
        code: 'library-busy',
        message: expect.stringContaining('Another process is writing'),
      });
      expect(await library.passages(lake.id)).toHaveLength(1);
    });
    expect(await library.remove(lake.id)).toBe(true);
    await library.close();
  });

  it('goes on after the server was away, and never has half an article', async () => {
    const url = await newDatabase();
    const library = await open(url);
    const versions = ['frozen', 'thawed'].map((word) =>
      articleOf(
        'v.txt',
        Array.from({ length: 200 }, (_, part) => `Part ${part} of the lake is ${word}.`),
      ),
    );
    let written = 0;
    let isOver = false;
    const writing = (async () => {
      for (let turn = 0; !isOver; turn += 1) {
        const article = versions[turn % 2] ?? lake;
        await library.replace(article, indexedOf(article)).then(
          () => (written += 1),
          (error: unknown) => expect(error).toMatchObject({ name: 'Failure', code: 'library-unreachable' }),
        );
      }
    })();
    for (let restarts = 0; restarts < 3; restarts += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await server.restart();
      const passages = await library
        .passages(versions[0]?.id ?? '')
        .catch(() => library.passages(versions[0]?.id ?? ''));
      expect([0, 200]).toContain(passages.length);
      expect(new Set(passages.map(({ text }) => /frozen|thawed/.exec(text)?.[0])).size).toBeLessThanOrEqual(1);
    }
    isOver = true;
    await writing;
    expect(written).toBeGreaterThan(0);
    const { statistics } = await library.search({ scope: everything, terms: ['frozen', 'thaw', 'thawed'], limit: 1 });
    expect([...statistics.documentFrequency.values()].reduce((sum, count) => sum + count, 0)).toBe(200);
    await library.close();
  });

  it('hears of changes, also after the server was away', async () => {
    const url = await newDatabase();
    const heard: string[] = [];
    const until = async (count: number): Promise<void> => {
      for (let tries = 0; heard.length < count && tries < 200; tries += 1) {
        await withClient(url, (client) => client.query("NOTIFY birds, 'wren'"));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const listening = listen({ connection: { connectionString: url } }, 'birds', (payload) => heard.push(payload));
    await until(1);
    await server.restart();
    heard.length = 0;
    await until(1);
    expect(heard[0]).toBe('wren');
    await listening.close();
  });

  describe('in words for people, without the password', () => {
    const refused = async (url: string) => {
      const error: unknown = await open(url).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({ name: 'Failure' });
      const { message, code } = error as Error & { readonly code: string };
      expect(message).not.toContain(password);
      expect(message).not.toContain(encodeURIComponent(password));
      return `${code}: ${message}`;
    };

    it('says why it cannot be opened', async () => {
      const url = await newDatabase();
      const name = new URL(url).pathname.slice(1);
      expect(await refused(url.replace('secret', 'guess'))).toMatch(/configuration: .*does not let Footnote in/);
      expect(await refused(url.replace(name, 'nowhere'))).toMatch(/configuration: There is no database nowhere/);
      const port = new URL(url).port;
      expect(await refused(url.replace(port, '9'))).toMatch(
        /unreachable: The database library_\d+ on 127.0.0.1:9 cannot be reached/,
      );
      expect(await refused(`${url}?sslmode=verify-full`)).toMatch(/unreachable: .*cannot be kept secret/);
    });

    it('leaves alone what another program or a later version wrote', async () => {
      const [others, later, latin] = [await newDatabase(), await newDatabase(), await newDatabase()];
      await withClient(others, (client) => client.query('CREATE TABLE articles (title text)'));
      expect(await refused(others)).toMatch(/library-mismatch: .*tables of another program/);
      await withClient(others, async (client) =>
        expect((await client.query("SELECT to_regclass('recipes') AS it")).rows).toEqual([{ it: null }]),
      );
      await (await open(later)).close();
      await withClient(later, (client) => client.query('INSERT INTO footnote_migrations (number) VALUES (999)'));
      expect(await refused(later)).toMatch(/library-mismatch: .*a later version of Footnote/);
      const name = new URL(latin).pathname.slice(1);
      await server.run(`DROP DATABASE ${name}`);
      await server.run(
        `CREATE DATABASE ${name} OWNER footnote TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'`,
      );
      expect(await refused(latin)).toMatch(/configuration: .*does not take every letter \(its encoding is LATIN1\)/);
    });
  });

  it('seals what a version before did not, and tells of a letter that has changed since', async () => {
    const url = await newDatabase();
    const first = await open(url);
    const bridge = articleOf('橋.txt', ['Die Brücke kostet 10 Mio. €: „Nie!“ 橋 👍']);
    await first.replace(bridge, indexedOf(bridge));
    const passages = await first.passages(bridge.id);
    await first.close();
    await withClient(url, async (client) => {
      const unsealed = (column: string) => `${column} = '{' || substr(${column}, 27)`;
      await client.query(`UPDATE articles SET ${unsealed('summary')}, ${unsealed('body')}`);
      await client.query(`UPDATE passages SET ${unsealed('passage')}`);
      await client.query(
        'DELETE FROM footnote_migrations WHERE number = (SELECT max(number) FROM footnote_migrations)',
      );
    });
    const library = await open(url);
    expect(await library.article(bridge.id)).toEqual(bridge);
    expect(await library.passages(bridge.id)).toEqual(passages);
    await withClient(url, (client) =>
      client.query("UPDATE passages SET passage = replace(passage, 'kostet 10', 'kostet 11')"),
    );
    await expect(library.passages(bridge.id)).rejects.toMatchObject({ code: 'library-damaged' });
    await library.close();
  });

  it('makes its tables once, whoever opens it first', async () => {
    const url = await newDatabase();
    const all = await Promise.all(Array.from({ length: 5 }, () => open(url)));
    await withClient(url, async (client) => {
      const { rows } = await client.query('SELECT number FROM footnote_migrations ORDER BY number');
      expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    });
    await Promise.all(all.map((library) => library.close()));
  });
});
