import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkSound, idsIn } from '../../scripts/doctor/check-sound.ts';
import { checkStored } from '../../scripts/doctor/check-stored.ts';
import { BetterSqlite } from '../../src/adapters/databases/sqlite/better-sqlite.ts';
import { openSqliteLibrary } from '../../src/adapters/libraries/sqlite.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-sound-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Whether a library of 0.1.0, in which this was done before or after it was brought up to date, is found sound. */
async function check(sql: string, when: 'before' | 'after' = 'before'): Promise<void> {
  const folder = mkdtempSync(path.join(root, 'index-'));
  cpSync(path.resolve(import.meta.dirname, '../fixtures/releases/0.1.0/index'), folder, { recursive: true });
  if (when === 'after') await (await openSqliteLibrary({ folder })).close();
  const database = new BetterSqlite(path.join(folder, 'library.sqlite'));
  database.exec(sql);
  database.close();
  const library = await openSqliteLibrary({ folder });
  try {
    await checkSound(idsIn(folder), library);
    await checkStored(folder);
  } finally {
    await library.close();
  }
}

it('finds a library sound that nothing has changed', () => check('SELECT 1'));

it.each([
  ['an article', "UPDATE articles SET body = replace(body, 'harbour', 'harbous')"],
  ['a title', "UPDATE articles SET summary = replace(summary, 'Oro runs', 'Oso runs')"],
  ['a passage', "UPDATE passages SET passage = replace(passage, 'harbour master', 'harbour mastes')"],
])('finds a letter that has changed in %s, and names the article', async (_, sql) => {
  const named = {
    code: 'library-damaged',
    message: expect.stringMatching(/^[^\n]*\(?[0-9a-f]{12}\)? is not as it was stored.*npm run restore[^\n]*$/),
  };
  await expect(check(sql)).rejects.toMatchObject(named);
  await expect(check(sql, 'after')).rejects.toMatchObject(named);
});

it.each([
  ['all vectors', 'DELETE FROM vectors', /vectors: it has 0 of \d/],
  ['a vector', 'DELETE FROM vectors WHERE row = (SELECT max(row) FROM vectors)', /vectors: it has \d of \d/],
  [
    'vectors of another length',
    'UPDATE vectors SET vector = zeroblob(4) WHERE row % 2 = 0',
    /vectors: \d of \d are sound/,
  ],
  [
    'a vector of what is no number',
    "UPDATE vectors SET vector = CAST(x'0000c07f' || substr(vector, 5) AS BLOB) WHERE row = (SELECT min(row) FROM vectors)",
    /vectors: \d of \d are sound/,
  ],
  ['the first passages', 'DELETE FROM passages WHERE row % 1048576 < 1', /passages: it has \d of \d/],
  ['words of passages', "UPDATE passages SET terms = ''", /words that its passages are found by/],
  ['words that are searched', 'DELETE FROM passage_terms', /words that some of its passages are found by/],
  ['sentences’ vectors', 'UPDATE sentences SET vectors = zeroblob(7)', /vectors of its sentences/],
])('tells %s that are lost, names the article, and says what makes them anew', async (_, sql, what) => {
  const named = {
    code: 'library-damaged',
    message: expect.stringMatching(/^[^\n]*\b[0-9a-f]{12}\)? lacks .*: npm run index -- --force$/),
  };
  await expect(check(sql, 'after')).rejects.toMatchObject(named);
  await expect(check(sql, 'after')).rejects.toThrow(what);
});

it('tells a vector index that has changed, and what makes it anew', async () => {
  const folder = mkdtempSync(path.join(root, 'index-'));
  cpSync(path.resolve(import.meta.dirname, '../fixtures/releases/0.1.0/index'), folder, { recursive: true });
  const library = await openSqliteLibrary({ folder });
  try {
    const [recipe] = await library.recipes();
    if (recipe) await library.adopt(recipe);
    await library.refresh();
    await checkStored(folder);
    const saved = readdirSync(folder).find((name) => /^hnsw-\d+$/.test(name)) ?? '';
    writeFileSync(path.join(folder, saved, 'hnswlib.index'), 'noise '.repeat(2_000));
    await expect(checkStored(folder)).rejects.toThrow(/^The vector index \S+hnsw-\d+ is not as it was .*npm run index/);
    await library.refresh();
    await checkStored(folder);
  } finally {
    await library.close();
  }
});
