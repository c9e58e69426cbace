import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqliteLibrary } from '../../../src/adapters/libraries/sqlite.ts';
import { killedAtWork } from '../../doubles/killed-process.ts';
import { articleOf, fakeRecipe, indexedOf, questionOf } from '../../indexed-articles.ts';
import { expectSound } from './sound.ts';
import { versionOf } from './versions.ts';

const everything = { collections: ['shared'] };
const other = articleOf('other.txt', ['A lighthouse stands on the cliff.', 'Its lamp is forty metres high.']);
const kills = 20;
const atOnce = 4;
const folders = Array.from({ length: atOnce }, () => mkdtempSync(path.join(tmpdir(), 'footnote-kill-')));

beforeAll(async () => {
  for (const folder of folders) {
    const library = await openSqliteLibrary({ folder });
    await library.adopt(fakeRecipe());
    for (const article of [other, versionOf(0)]) await library.replace(article, indexedOf(article));
    await library.close();
  }
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Lets a process replace the article over and over, and kills it at a random moment. */
const killedWhileReplacing = (folder: string): Promise<void> =>
  killedAtWork(path.join(import.meta.dirname, 'replace-forever.ts'), {
    args: [folder, ...(folder === folders[0] ? ['refresh'] : [])],
  });

async function expectWhole(folder: string): Promise<void> {
  const library = await openSqliteLibrary({ folder });
  const article = await library.article(versionOf(0).id);
  const version = [0, 1].map(versionOf).find(({ text }) => text === article?.text);
  expect(article).toEqual(version);
  if (!version) throw new Error('the article is neither the old nor the new one');
  const indexed = indexedOf(version);
  expect(await library.passages(version.id)).toEqual(indexed.map(({ passage }) => passage));
  const scope = { ...everything, articleIds: [version.id] };
  const { candidates, statistics } = await library.search({
    scope,
    ...questionOf('rooms painted red blue'),
    limit: 99,
  });
  expect(candidates).toHaveLength(indexed.length);
  expect(candidates.every(({ similarity }) => Number.isFinite(similarity))).toBe(true);
  expect([statistics.documentFrequency.get('red'), statistics.documentFrequency.get('blue')].sort()).toEqual([
    0,
    indexed.length,
  ]);
  expect(await library.article(other.id)).toEqual(other);
  expect(await library.passages(other.id)).toEqual(indexedOf(other).map(({ passage }) => passage));
  expect(
    (await library.search({ scope: everything, ...questionOf('lighthouse'), limit: 1 })).candidates[0]?.passage
      .articleId,
  ).toBe(other.id);
  await library.close();
  expectSound(path.join(folder, 'library.sqlite'), indexed.length + 2);
}

it(`is whole after each of ${kills} kills at random moments`, { timeout: 300_000 }, async () => {
  await Promise.all(
    folders.map(async (folder) => {
      for (let kill = 0; kill < kills / atOnce; kill += 1) {
        await killedWhileReplacing(folder);
        await expectWhole(folder);
      }
    }),
  );
});
