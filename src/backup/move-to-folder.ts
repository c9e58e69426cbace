import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openConversations } from '../adapters/conversations/open.ts';
import {
  addToSqlite,
  postgresRows,
  postgresTables,
  sharedTables,
  sqliteTables,
} from '../adapters/conversations/tables.ts';
import type { Sql } from '../adapters/databases/postgres/postgres.ts';
import { ownFile, ownFolder } from '../adapters/databases/private-files.ts';
import { rawPostgres } from '../adapters/libraries/postgres/raw.ts';
import { openDatabase } from '../adapters/libraries/sqlite/database.ts';
import { rawLibrary } from '../adapters/libraries/sqlite/raw.ts';
import { type Moved, moveArticles, withPostgresAlone } from './move-library.ts';
import { type Label, labelFile, parts } from './parts.ts';
import { requireUnused, restoreBackup } from './restore-backup.ts';

/**
 * Copies a database's library, conversations and settings into a data folder that has none: into a draft there, which is put in its
 * place when it is whole. Where only that was cut short, the next time goes on with it. The database stays as it is.
 * @throws Failure
 */
export async function moveToFolder(url: string, folder: string): Promise<Moved> {
  const draft = path.join(folder, '.moving');
  const isWhole = existsSync(path.join(draft, labelFile));
  if (!isWhole) requireUnused(folder, parts);
  const moved = await withPostgresAlone(url, (postgres) => postgres.read((sql) => writeDraft(sql, draft)));
  await restoreBackup(draft, folder, { force: true });
  await rm(draft, { recursive: true, force: true });
  return moved;
}

async function writeDraft(sql: Sql, draft: string): Promise<Moved> {
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: ownFolder });
  const articles = await writeLibrary(sql, path.join(draft, 'index'));
  const kept = await writeConversations(sql, draft);
  const label: Label = { made: new Date().toISOString(), files: parts.map(({ file }) => file) };
  await writeFile(path.join(draft, labelFile), `${JSON.stringify(label)}\n`, { mode: ownFile });
  return { ...articles, ...kept };
}

async function writeLibrary(sql: Sql, index: string): Promise<Pick<Moved, 'articles' | 'passages'>> {
  const database = openDatabase(index, 1_000);
  try {
    database.exec('BEGIN');
    const moved = await moveArticles(rawPostgres(sql), rawLibrary(database));
    database.exec('COMMIT');
    return moved;
  } finally {
    database.close();
  }
}

/** Of the library, of vectors that are being made anew (which are made again), of the migrations, and of processes that are the bot together. */
const notConversations =
  /^(?:(?:next_)?(?:articles|vectors)|begun|collections|frequencies|passages|recipes|vocabulary|footnote_migrations|near_\d+)$/;

async function writeConversations(sql: Sql, draft: string): Promise<Pick<Moved, 'rows' | 'left'>> {
  const { database, lock } = openConversations(draft);
  try {
    const here = (await postgresTables(sql)).filter(({ name }) => !notConversations.test(name));
    const tables = sharedTables(here, sqliteTables(database));
    const rows: Record<string, number> = {};
    database.exec('BEGIN');
    for (const table of tables) {
      const all = await postgresRows(sql, table);
      addToSqlite(database, table, all);
      if (all.length > 0) rows[table.name] = all.length;
    }
    database.exec('COMMIT');
    const known = new Set(tables.map(({ name }) => name));
    return { rows, left: here.map(({ name }) => name).filter((name) => !known.has(name)) };
  } finally {
    database.close();
    lock.release();
  }
}
