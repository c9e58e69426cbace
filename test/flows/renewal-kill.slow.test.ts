import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';
import type { Article } from '../../src/core/document/article.ts';
import { recipeOf } from '../../src/flows/recipe.ts';
import { renewLibrary } from '../../src/flows/renew-library.ts';
import type { Library } from '../../src/ports/library.ts';
import { expectSound } from '../adapters/libraries/sound.ts';
import { portsFor } from '../doubles/asking.ts';
import { killedAtWork } from '../doubles/killed-process.ts';

const release = path.resolve(import.meta.dirname, '../fixtures/releases/0.1.0/index');
const everywhere = { collections: ['shared', '81384788765712384'] };
const kills = 8;
const atOnce = 4;
const folders = Array.from({ length: atOnce }, () => mkdtempSync(path.join(tmpdir(), 'footnote-renewal-')));
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

let articles: readonly Article[];
beforeAll(async () => {
  for (const folder of folders) cpSync(release, folder, { recursive: true });
  const library = await openSqliteLibrary({ folder: folders[0] ?? '' });
  articles = await articlesOf(library);
  await library.close();
}, 60_000);

async function articlesOf(library: Library): Promise<readonly Article[]> {
  const ids = (await library.articles(everywhere)).map(({ id }) => id).sort();
  return (await Promise.all(ids.map((id) => library.article(id)))).filter((article) => article !== undefined);
}

const killedWhileRenewing = (folder: string): Promise<void> =>
  killedAtWork(path.join(import.meta.dirname, 'renew-forever.ts'), { args: [folder] });

/** Every article is there, as it was and whole, found by its terms, and can be renewed to the end. */
async function expectWhole(folder: string): Promise<void> {
  const library = await openSqliteLibrary({ folder });
  expect(await articlesOf(library)).toEqual(articles);
  for (const { id, text } of articles) {
    const passages = await library.passages(id);
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.every((one, index) => one.ordinal === index && text.slice(one.start, one.end) === one.text)).toBe(
      true,
    );
  }
  const { candidates } = await library.search({ scope: everywhere, terms: ['brandt'], limit: 5 });
  expect(candidates.map(({ passage }) => passage.collection)).toEqual(['81384788765712384']);
  await renewAll(library);
  expect(await articlesOf(library)).toEqual(articles);
  const listed = await library.articles(everywhere);
  await library.close();
  expectSound(
    path.join(folder, 'library.sqlite'),
    listed.reduce((sum, { passages }) => sum + passages, 0),
  );
}

async function renewAll(library: Library): Promise<void> {
  const ports = { ...(await portsFor({})), library: { ...library, refresh: async () => undefined } };
  await library.adopt(await recipeOf(ports.embedder));
  for await (const { failure } of renewLibrary(ports, new AbortController().signal)) expect(failure).toBeUndefined();
  expect(await library.outdated()).toEqual([]);
}

it(`loses nothing of a library of 0.1.0 by ${kills} kills while it is renewed`, { timeout: 240_000 }, async () => {
  await Promise.all(
    folders.map(async (folder) => {
      for (let kill = 0; kill < kills / atOnce; kill += 1) {
        await killedWhileRenewing(folder);
        await expectWhole(folder);
      }
    }),
  );
});
