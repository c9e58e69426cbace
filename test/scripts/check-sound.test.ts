import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkSound, idsIn } from '../../scripts/doctor/check-sound.ts';
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
  await checkSound(idsIn(folder), library).finally(() => library.close());
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
