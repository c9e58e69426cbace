import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteMemory } from '../../../src/adapters/conversations/sqlite.ts';
import { BetterSqlite } from '../../../src/adapters/databases/sqlite/better-sqlite.ts';
import { openSqliteLibrary } from '../../../src/adapters/libraries/sqlite.ts';
import type { Library } from '../../../src/ports/library.ts';

const root = mkdtempSync(path.join(tmpdir(), 'footnote-letters-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function change(file: string, sql: string): void {
  const database = new BetterSqlite(file);
  database.exec(sql);
  database.close();
}

const release = path.resolve(import.meta.dirname, '../../fixtures/releases/0.1.0');
const { server } = JSON.parse(readFileSync(path.join(release, 'contents.json'), 'utf8'));
const everything = { collections: ['shared', server] };
const search = (library: Library) => library.search({ scope: everything, terms: ['harbour'], limit: 5 });

/** A library of 0.1.0 is opened, and so brought up to date, before a letter of it changes. */
describe('a letter that a disk has changed in an earlier version’s library', () => {
  const whole = path.join(root, 'whole');
  beforeAll(async () => {
    cpSync(path.join(release, 'index'), whole, { recursive: true });
    const library = await openSqliteLibrary({ folder: whole });
    expect((await search(library)).candidates.length).toBeGreaterThan(0);
    await library.close();
  });

  it.each([
    ['passages', "UPDATE passages SET passage = replace(passage, 'harbour master', 'harbour mastes')", search],
    [
      'articles',
      "UPDATE articles SET body = replace(body, 'harbour', 'harbous')",
      async (library: Library) => {
        for (const { id } of await library.articles(everything)) await library.article(id);
      },
    ],
    [
      'titles',
      `UPDATE articles SET summary = replace(summary, '"title":"', '"title":"N')`,
      (library: Library) => library.articles(everything),
    ],
  ])('is never quoted: %s', async (_, sql, use) => {
    const folder = mkdtempSync(path.join(root, 'changed-'));
    cpSync(whole, folder, { recursive: true });
    change(path.join(folder, 'library.sqlite'), sql);
    const library = await openSqliteLibrary({ folder });
    await expect(use(library)).rejects.toMatchObject({ code: 'library-damaged' });
    await library.close();
  });
});

it('is told in what was answered too', async () => {
  const folder = mkdtempSync(path.join(root, 'conversations-'));
  const turn = { id: '1', conversation: 'here', person: 'a', at: 1, question: 'Who?', answer: 'Ilse Brandt, 42.' };
  const before = openSqliteMemory(folder).conversations;
  await before.keep(turn);
  expect(await before.turn('1')).toEqual(turn);
  await before.close();
  change(path.join(folder, 'conversations.sqlite'), "UPDATE turns SET body = replace(body, '42', '43')");
  const { conversations } = openSqliteMemory(folder);
  await expect(conversations.turn('1')).rejects.toMatchObject({ code: 'conversations-damaged' });
  await conversations.close();
});
