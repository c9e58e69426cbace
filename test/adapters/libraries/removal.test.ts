import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { BetterSqlite } from '../../../src/adapters/databases/sqlite/better-sqlite.ts';
import { openSqliteLibrary } from '../../../src/adapters/libraries/sqlite.ts';
import type { Article } from '../../../src/core/document/article.ts';
import { articleOf, fakeRecipe, fakeVector, indexedOf } from '../../indexed-articles.ts';
import { expectSound } from './sound.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-removal-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const newFolder = (): string => path.join(mkdtempSync(path.join(root, 'one-')), 'index');

const opened = async (folder: string) => {
  const library = await openSqliteLibrary({ folder });
  await library.adopt(fakeRecipe());
  return library;
};

/** Files of the folder that hold the bytes. */
const holding = (folder: string, bytes: string | Buffer): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .filter((name) => readFileSync(path.join(folder, name)).includes(bytes));

const others = Array.from({ length: 30 }, (_, index) =>
  articleOf(`other-${index}.txt`, [`Harbour ${index} was dredged in spring.`, `Its quay number ${index} is of oak.`]),
);
const secret = 'The zanzibarquark of Überwaldisch was hidden beneath the quay.';

it('leaves nothing of a removed article in any file: no word, no spelling, no vector', async () => {
  const folder = newFolder();
  const library = await opened(folder);
  const article = articleOf('secret.txt', [secret, 'Nobody should read it again.']);
  for (const one of [...others, article]) await library.replace(one, indexedOf(one));
  await library.refresh();
  const vector = Buffer.from(fakeVector(secret).buffer);
  expect(holding(folder, vector).length).toBeGreaterThan(1);
  expect(await library.remove(article.id)).toBe(true);
  await library.close();
  for (const trace of ['zanzibarquark', 'krauqrabiznaz', 'anzibarquar', 'secret.txt', vector])
    expect(holding(folder, trace), String(trace)).toEqual([]);
  expectSound(path.join(folder, 'library.sqlite'), 60);

  const again = await opened(folder);
  await again.refresh();
  expect(holding(folder, vector)).toEqual([]);
  expect(readdirSync(folder).some((name) => name.startsWith('hnsw-'))).toBe(true);
  expect(await again.articles({ collections: ['shared'] })).toHaveLength(30);
  await again.close();
});

it('goes on with what a killed process has left over', async () => {
  const folder = newFolder();
  const library = await opened(folder);
  const article = articleOf('secret.txt', [secret]);
  for (const one of [...others, article]) await library.replace(one, indexedOf(one));
  await library.close();
  // As it is between the removal and what follows it.
  const { removeForGood } = await import('../../../src/adapters/libraries/sqlite/writing/removal.ts');
  const database = new BetterSqlite(path.join(folder, 'library.sqlite'));
  database.pragma('secure_delete = ON');
  database.exec('UPDATE library SET revision = revision + 1');
  removeForGood(database, [article.id]);
  database.close();
  expect(holding(folder, 'anzibarquar')).not.toEqual([]);
  const again = await opened(folder);
  await again.refresh();
  await again.close();
  expect(holding(folder, 'anzibarquar')).toEqual([]);
});

it('gives room back', async () => {
  const folder = newFolder();
  const library = await opened(folder);
  const long = articleOf(
    'long.txt',
    Array.from({ length: 2_000 }, (_, at) => `In ${at} the lake froze over again, said ${at * 7}.`),
  );
  await library.replace(long, indexedOf(long));
  for (const one of others) await library.replace(one, indexedOf(one));
  const size = (): number => statSync(path.join(folder, 'library.sqlite')).size;
  await library.refresh();
  const before = size();
  await library.remove(long.id);
  await library.close();
  expect(size()).toBeLessThan(before / 2);
});

it('drops words that a changed article has no more, and keeps those of others', async () => {
  const folder = newFolder();
  const library = await opened(folder);
  const before = articleOf('a.txt', ['The carillon of Brindle rang.']);
  const after = articleOf('a.txt', ['The bell of Brindle rang.']);
  const other = articleOf('b.txt', ['Brindle lies on the Oro.']);
  for (const one of [before, other, after]) await library.replace(one, indexedOf(one));
  expect(await library.similarTerms('carilon')).toEqual([]);
  expect(await library.similarTerms('brindl')).toEqual([]);
  expect(await library.similarTerms('brindel')).toEqual(['brindl']);
  await library.close();
});

/** A data folder with an article in it, as a library knows it. */
async function withFile(name: string): Promise<{ data: string; article: Article }> {
  const data = mkdtempSync(path.join(root, 'data-'));
  mkdirSync(path.join(data, 'articles', path.dirname(name)), { recursive: true });
  const location = path.join(data, 'articles', name);
  writeFileSync(location, 'The bridge opened.');
  const library = await opened(path.join(data, 'index'));
  const origin = { kind: 'file' as const, location, name: path.basename(name) };
  const made = { ...articleOf(name, ['The bridge opened.']), origin, id: await library.idFor('shared', origin) };
  await library.replace(made, indexedOf(made));
  await library.close();
  return { data, article: made };
}

it.each(['bridge.txt', 'nord/Brücke am Tor.txt', '橋.txt'])(
  'is the same library when its folder is moved (%s)',
  async (name) => {
    const { data, article } = await withFile(name);
    const elsewhere = path.join(mkdtempSync(path.join(root, 'moved-')), 'deeper', 'library');
    cpSync(data, elsewhere, { recursive: true });
    rmSync(data, { recursive: true });
    const library = await opened(path.join(elsewhere, 'index'));
    const location = path.join(elsewhere, 'articles', name);
    const [listed] = await library.articles({ collections: ['shared'] });
    expect(listed).toMatchObject({ id: article.id, origin: { location } });
    expect(existsSync(location)).toBe(true);
    expect(await library.idFor('shared', { kind: 'file', location, name })).toBe(article.id);
    expect((await library.article(article.id))?.text).toBe(article.text);
    await library.close();
  },
);

it('notes when an article was read, and keeps that when it is made anew from what is stored', async () => {
  const { data, article } = await withFile('bridge.txt');
  const library = await openSqliteLibrary({ folder: path.join(data, 'index') });
  await library.adopt(fakeRecipe({ analysis: '2' }));
  const [before] = await library.articles({ collections: ['shared'] });
  expect(Date.now() - Date.parse(before?.indexedAt ?? '')).toBeLessThan(600_000);
  expect(await library.renew(article, indexedOf(article))).toBe(true);
  const [after] = await library.articles({ collections: ['shared'] });
  expect(after?.indexedAt).toBe(before?.indexedAt);
  await library.close();
});

it('takes files of 0.1.0 for the same at another place, under the ids that messages name', async () => {
  const data = path.join(mkdtempSync(path.join(root, 'released-')), 'data');
  cpSync(path.resolve(import.meta.dirname, '../../fixtures/releases/0.1.0'), data, { recursive: true });
  const file = new BetterSqlite(path.join(data, 'index', 'library.sqlite'));
  file.exec("UPDATE articles SET summary = replace(summary, '/srv/footnote/', '/nowhere/footnote/')");
  file.close();
  const library = await openSqliteLibrary({ folder: path.join(data, 'index') });
  const idOf = (name: string, collection = 'shared') =>
    library.idFor(collection, { kind: 'file', location: path.join(data, 'articles', name), name });
  expect(await idOf('brindle-footbridge.md')).toBe('a715b8f1e643');
  expect(await idOf('us-china-dialogue.md')).toBe('b6898eff86c6');
  expect(await idOf('ferry.txt', '81384788765712384')).toBe('c2d2ccfb1be4');
  expect(await idOf('ferry.txt')).not.toBe('c2d2ccfb1be4');
  await library.close();
});
