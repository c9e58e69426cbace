import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BetterSqlite } from '../../../src/adapters/databases/sqlite/better-sqlite.ts';
import { openSqliteLibrary } from '../../../src/adapters/libraries/sqlite.ts';
import { libraryContract } from '../../contracts/library-contract.ts';
import { articleOf, fakeRecipe, fakeVector, indexedOf, questionOf } from '../../indexed-articles.ts';

const everything = { collections: ['shared'] };
const root = mkdtempSync(path.join(tmpdir(), 'footnote-library-'));
const newFolder = (): string => mkdtempSync(path.join(root, 'one-'));
afterAll(() => rmSync(root, { recursive: true }));
const lake = articleOf('lake.txt', ['Lake Oro is forty metres deep.']);
const long = articleOf(
  'long.txt',
  Array.from({ length: 500 }, (_, index) => `In the year ${1500 + index} the lake froze over.`),
);

libraryContract('the SQLite library', () => openSqliteLibrary({ folder: path.join(newFolder(), 'index') }));

describe('the SQLite library', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = newFolder();
    file = path.join(folder, 'library.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function fill(): Promise<void> {
    const library = await openSqliteLibrary({ folder });
    await library.adopt(fakeRecipe());
    for (const article of [lake, long]) await library.replace(article, indexedOf(article));
    await library.close();
  }

  it('has everything again when it is opened again', async () => {
    await fill();
    const library = await openSqliteLibrary({ folder });
    await library.adopt(fakeRecipe());
    expect(await library.outdated()).toEqual([]);
    expect(await library.article(long.id)).toEqual(long);
    const found = await library.search({
      scope: everything,
      ...questionOf('Lake Oro is forty metres deep.'),
      limit: 3,
    });
    expect(found.candidates.find(({ passage }) => passage.articleId === lake.id)?.similarity).toBeCloseTo(1, 4);
    await library.close();
  });

  it('sees at once what another one in the same folder has changed', async () => {
    const [reading, writing] = [await openSqliteLibrary({ folder }), await openSqliteLibrary({ folder })];
    const found = async (): Promise<number> =>
      (await reading.search({ scope: everything, ...questionOf('lake'), limit: 9 })).candidates.length;
    expect(await found()).toBe(0);
    await writing.replace(lake, indexedOf(lake));
    expect(await found()).toBe(1);
    await writing.remove(lake.id);
    expect(await found()).toBe(0);
    await writing.replace(long, indexedOf(long));
    await writing.replace(lake, indexedOf(lake));
    expect((await reading.articles(everything)).map(({ id }) => id).sort()).toEqual([lake.id, long.id].sort());
    await Promise.all([reading.close(), writing.close()]);
  });

  it('compares no vector with one that another process has made by another recipe', async () => {
    await fill();
    const [ours, theirs] = [await openSqliteLibrary({ folder }), await openSqliteLibrary({ folder })];
    await ours.adopt(fakeRecipe());
    await theirs.adopt(fakeRecipe({ embedder: 'another' }));
    await theirs.replace(lake, indexedOf(lake));
    const compared = async (library: typeof ours): Promise<ReadonlySet<string>> => {
      const query = { scope: everything, terms: ['lake'], vector: fakeVector('lake'), limit: 600 };
      const { candidates } = await library.search(query);
      return new Set(candidates.flatMap(({ passage, similarity }) => (similarity ? [passage.articleId] : [])));
    };
    expect(await compared(ours)).toEqual(new Set([long.id]));
    expect(await compared(theirs)).toEqual(new Set([lake.id]));
    expect(await ours.outdated()).toEqual([lake.id]);
    expect(await theirs.outdated()).toEqual([long.id]);
    await Promise.all([ours.close(), theirs.close()]);
  });

  it('waits for another process that writes, and says so when that takes too long', async () => {
    await fill();
    const library = await openSqliteLibrary({ folder, patience: 200 });
    const other = new BetterSqlite(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(library.remove(lake.id)).rejects.toMatchObject({
      code: 'library-busy',
      // As SQLite said it, in the thread that writes.
      cause: { name: 'SqliteError', code: 'SQLITE_BUSY' },
      message: expect.stringContaining('Another process is writing'),
    });
    expect(await library.passages(lake.id), 'reading does not wait').toHaveLength(1);
    other.exec('ROLLBACK');
    expect(await library.remove(lake.id)).toBe(true);
    other.close();
    await library.close();
  });

  describe('when its file is damaged', () => {
    const damages: readonly (readonly [string, () => void])[] = [
      ['is something else', () => writeFileSync(file, 'Once upon a time there was a file. '.repeat(500))],
      ['is cut short', () => truncateSync(file, 20_000)],
      ['has lost its beginning', () => writeFileSync(file, readFileSync(file).fill(0, 0, 100))],
    ];
    it.each(damages)('says so and changes nothing: it %s', async (_what, damage) => {
      await fill();
      damage();
      const before = readFileSync(file);
      await expect(openSqliteLibrary({ folder })).rejects.toMatchObject({
        code: 'library-damaged',
        message: expect.stringMatching(/library\.sqlite is damaged.*npm run index/),
      });
      expect(readFileSync(file).equals(before)).toBe(true);
    });

    it('says so at the question when the damage is further in', async () => {
      await fill();
      writeFileSync(file, readFileSync(file).fill(0x55, 8_192));
      const asked = openSqliteLibrary({ folder }).then(async (library) => {
        const search = library.search({ scope: everything, ...questionOf('lake'), limit: 3 });
        return search.finally(() => library.close());
      });
      await expect(asked).rejects.toMatchObject({ code: 'library-damaged' });
    });
  });

  it('leaves alone what another program or a later version wrote', async () => {
    const other = new BetterSqlite(file);
    other.exec('CREATE TABLE birds (name)');
    other.close();
    await expect(openSqliteLibrary({ folder })).rejects.toMatchObject({
      code: 'library-mismatch',
      message: expect.stringContaining('another program'),
    });
    rmSync(file);
    await fill();
    const later = new BetterSqlite(file);
    later.pragma('user_version = 999');
    later.close();
    await expect(openSqliteLibrary({ folder })).rejects.toMatchObject({
      code: 'library-mismatch',
      message: expect.stringContaining('a later version of Footnote'),
    });
  });

  it('says in a sentence where it cannot write', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    mkdirSync(path.join(folder, 'other', 'library.sqlite'), { recursive: true });
    for (const place of ['file/index', 'other'])
      await expect(openSqliteLibrary({ folder: path.join(folder, place) })).rejects.toMatchObject({
        code: 'library-unwritable',
        message: expect.stringContaining(`Footnote cannot read and write in ${path.join(folder, place)}`),
      });
  });

  it('begins anew in a file that was made but never written', async () => {
    writeFileSync(file, '');
    const library = await openSqliteLibrary({ folder });
    await library.replace(lake, indexedOf(lake));
    expect(await library.passages(lake.id)).toHaveLength(1);
    await library.close();
  });

  it('may be closed twice', async () => {
    const library = await openSqliteLibrary({ folder });
    await library.close();
    await library.close();
  });
});
