import type { Database } from 'better-sqlite3';
import { BetterSqlite } from './better-sqlite.ts';
import type { Schema } from './migrate.ts';

/**
 * Makes sure that a database has every table and column that its version's steps make: one may have been dropped by hand, or
 * lost to a disk.
 * @throws SyntaxError, which `sqliteFailure` takes for damage
 */
export function requireTables(database: Database, schema: Schema): void {
  const version = Math.min(Number(database.pragma('user_version', { simple: true })), schema.migrations.length);
  const there = new Set(columnsOf(database));
  const lacking = requiredIn(schema, version).find((column) => !there.has(column));
  if (lacking !== undefined) throw new SyntaxError(`The database has no ${lacking} any more.`);
}

const known = new WeakMap<Schema, Map<number, readonly string[]>>();

function requiredIn(schema: Schema, version: number): readonly string[] {
  const versions = known.get(schema) ?? new Map<number, readonly string[]>();
  const columns = versions.get(version) ?? columnsMade(schema, version);
  known.set(schema, versions.set(version, columns));
  return columns;
}

function columnsMade({ migrations }: Schema, version: number): readonly string[] {
  const database = new BetterSqlite(':memory:');
  try {
    for (const migration of migrations.slice(0, version))
      if (typeof migration === 'string') database.exec(migration);
      else migration(database);
    return columnsOf(database);
  } finally {
    database.close();
  }
}

/** Tables that SQL asks something else for, with their names alone; of all others each column. */
const columnsOf = (database: Database): readonly string[] =>
  database
    .prepare<[], string>(
      `SELECT 'table ' || name FROM sqlite_master WHERE type = 'table'
       UNION ALL SELECT 'column ' || made.name || '.' || held.name
       FROM sqlite_master AS made JOIN pragma_table_xinfo(made.name) AS held
       WHERE made.type = 'table' AND made.sql NOT LIKE 'CREATE VIRTUAL%'`,
    )
    .pluck()
    .all();
