import { Failure } from '../../../core/failure.ts';
import { hasTable } from './has-table.ts';
import { locks } from './locks.ts';
import { migrations } from './migrations.ts';
import type { Postgres, Sql } from './postgres.ts';

/**
 * Makes the tables, or brings those of an earlier version up to date: one process at a time, all or nothing.
 * @throws Failure `library-mismatch` for tables of a later version or of another program
 */
export async function migrate(postgres: Postgres): Promise<void> {
  if (isCurrent(await versionOf(postgres))) return;
  await postgres.change(locks.migrating, async (sql) => {
    const version = await versionOf(sql);
    if (isCurrent(version)) return; // another process was faster
    if (version === 0) await requireUnicode(sql, postgres.address);
    for (const [index, migration] of migrations.slice(version).entries()) {
      await sql.rows(migration);
      await sql.rows('INSERT INTO footnote_migrations (number) VALUES ($1)', [version + index + 1]);
    }
  });
}

/** The number of the last migration; 0 where there was none. */
async function versionOf(sql: Sql): Promise<number> {
  if (!(await hasTable(sql, 'footnote_migrations'))) return 0;
  const [row] = await sql.rows<{ version: number }>(
    'SELECT coalesce(max(number), 0)::int AS version FROM footnote_migrations',
  );
  return row?.version ?? 0;
}

function isCurrent(version: number): boolean {
  if (version <= migrations.length) return version === migrations.length;
  throw new Failure(
    'library-mismatch',
    'The database that LIBRARY names was written by a later version of Footnote; install that one, or name another database.',
  );
}

async function requireUnicode(sql: Sql, address: string): Promise<void> {
  const [row] = await sql.rows<{ server_encoding: string }>('SHOW server_encoding');
  if (row?.server_encoding === 'UTF8') return;
  throw new Failure(
    'configuration',
    `The database ${address} does not take every letter (its encoding is ${row?.server_encoding}). Make one with createdb --template=template0 --encoding=UTF8 NAME, and name it in LIBRARY.`,
  );
}
