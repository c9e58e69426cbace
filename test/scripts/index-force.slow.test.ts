import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { expect, it } from 'vitest';
import { BetterSqlite } from '../../src/adapters/databases/sqlite/better-sqlite.ts';
import { createPorts } from '../../src/adapters/ports.ts';
import { readConfig } from '../../src/config.ts';
import { createFootnote } from '../../src/footnote.ts';
import { dataFolder } from '../discord/bot-process.ts';
import { jsonLinesIn, runScript } from './run-script.ts';

/** What is stored of each article, in the order of its ids. */
function madeOf(library: string): readonly { readonly no: number; readonly vectors: string }[] {
  using database = Object.assign(new BetterSqlite(library, { readonly: true }), {
    [Symbol.dispose](this: Database) {
      this.close();
    },
  });
  return database
    .prepare<[], { readonly no: number; readonly vectors: string }>(
      'SELECT no, (SELECT group_concat(hex(vector)) FROM vectors WHERE row >> 20 = no) AS vectors FROM articles ORDER BY id',
    )
    .all();
}

it('--force makes the articles of servers and persons anew too, and the library stays theirs', async () => {
  await using data = await dataFolder({ 'shared.txt': 'Mayor Ada Lin said the bridge cost nine million crowns.' });
  const footnote = await createFootnote(await createPorts(readConfig({ DATA_DIR: data.folder })));
  for (const [collection, text] of [
    ['guild/7', 'Captain Ulla Berg said the lighthouse was built in 1871.'],
    ['person/8', 'The ferry captain Per Holm said the fog was thick on Tuesday.'],
  ] as const) {
    const location = path.join(data.folder, `own ${collection.length}.txt`);
    writeFileSync(location, text);
    const origin = { kind: 'file', location, name: 'own.txt' } as const;
    expect(await footnote.addArticle({ origin, collection })).toMatchObject({ kind: 'indexed' });
  }
  await footnote.close();
  const library = path.join(data.folder, 'index/library.sqlite');
  const before = madeOf(library);
  expect(before).toHaveLength(3);
  const database = new BetterSqlite(library);
  database.exec('UPDATE vectors SET vector = zeroblob(length(vector))');
  database.close();

  const { status, stdout, stderr } = runScript('index', ['--data', data.folder, '--force', '--json']);
  expect(jsonLinesIn(stdout).map(({ kind }) => kind)).toEqual(['indexed']);
  expect(stderr).toMatch(/^Renewing articles .*: 2 of 2$/m);
  expect(status).toBe(0);
  const after = madeOf(library);
  expect(after.map(({ vectors }) => vectors)).toEqual(before.map(({ vectors }) => vectors));
  expect(after.every(({ no }) => before.every((made) => made.no < no))).toBe(true);
  const again = await createFootnote(await createPorts(readConfig({ DATA_DIR: data.folder })));
  for (const collection of ['guild/7', 'person/8'])
    expect(await again.articles({ collections: [collection] })).toHaveLength(1);
  await again.close();
}, 240_000);
