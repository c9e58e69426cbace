import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSqliteLibrary } from '../../../src/adapters/libraries/sqlite.ts';
import { Failure } from '../../../src/core/failure.ts';
import { articleOf, fakeRecipe, indexedOf, questionOf } from '../../indexed-articles.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-flips-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const everything = { collections: ['shared'] };

/** Everything that is asked of a library for an answer. @returns what may be quoted, or told of where it stands */
async function use(folder: string): Promise<string> {
  const library = await openSqliteLibrary({ folder });
  try {
    await library.adopt(fakeRecipe());
    const shown: unknown[] = [];
    for (const { indexedAt: _, ...summary } of await library.articles(everything)) {
      const { id } = summary;
      const passages = await library.passages(id);
      shown.push(summary, await library.article(id), passages);
      await library.sentenceVectors(passages.map((passage) => passage.id));
    }
    await library.search({ scope: everything, ...questionOf('When did the lake freeze in 1507?'), limit: 20 });
    await library.similarTerms('laek');
    return JSON.stringify(shown);
  } finally {
    await library.close();
  }
}

it('answers with what was stored, or says that the library is damaged, whichever bit of its file has flipped', async () => {
  const folder = path.join(root, 'whole');
  const library = await openSqliteLibrary({ folder });
  await library.adopt(fakeRecipe());
  for (let index = 0; index < 12; index += 1) {
    const article = articleOf(`${index}.txt`, [`In ${1500 + index} the lake froze.`, `Nobody crossed it in ${index}.`]);
    await library.replace(article, indexedOf(article));
  }
  await library.close();
  const file = path.join(folder, 'library.sqlite');
  const bytes = readFileSync(file);
  const whole = await use(folder);
  const names = [...bytes.toString('latin1').matchAll(/(?<=")\w+(?=":)/g)].map(({ index }) => index);
  const words = [...bytes.toString('latin1').matchAll(/the lake froze|crossed it|paragraph|\d\.txt/g)].map(
    ({ index, 0: { length } }) => index + (index % length),
  );
  const unexpected: string[] = [];
  const copy = path.join(root, 'flipped');
  mkdirSync(copy);
  // A generator of Lehmer's, so that it is the same ones every time.
  let seed = 7;
  for (let round = 0; round < 160; round += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    // A part in the file's header and the tables' own description, in names and in words of what is stored.
    const places = [seed % 4_096, names[seed % names.length], seed % bytes.length, words[seed % words.length]];
    const at = places[round % 4] ?? 0;
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (seed % 8));
    for (const end of ['-wal', '-shm']) rmSync(path.join(copy, `library.sqlite${end}`), { force: true });
    copyFileSync(file, path.join(copy, 'library.sqlite'));
    writeFileSync(path.join(copy, 'library.sqlite'), flipped);
    try {
      if ((await use(copy)) !== whole) unexpected.push(`byte ${at}: other words than were stored`);
    } catch (error) {
      if (!(error instanceof Failure))
        unexpected.push(`byte ${at}: ${String(error)} ${(error as { code?: string }).code}`);
      else if (!/library-(?:damaged|mismatch)/.test(error.code)) unexpected.push(`byte ${at}: ${error.message}`);
    }
  }
  expect(unexpected).toEqual([]);
}, 300_000);
