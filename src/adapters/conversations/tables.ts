import type { Database } from 'better-sqlite3';
import type { Sql } from '../databases/postgres/postgres.ts';
import { storable } from './postgres/turns.ts';

/** A table of conversations, settings, counters or owed answers: the same names and columns in SQLite as in PostgreSQL. */
export interface Table {
  readonly name: string;
  /** Those that are not computed from others. */
  readonly columns: readonly string[];
  /** The column that counts rows as they are added, where there is one. */
  readonly order?: string;
}

type Row = Readonly<Record<string, string | number | null>>;

export const sqliteTables = (database: Database): readonly Table[] =>
  database
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all()
    .map((name) => ({
      name,
      columns: (database.pragma(`table_info(${name})`) as readonly { readonly name: string }[]).map(
        (column) => column.name,
      ),
    }));

export async function postgresTables(sql: Sql): Promise<readonly Table[]> {
  const rows = await sql.rows<Omit<Table, 'order'> & { readonly order: string | null }>(
    `SELECT table_name::text AS name,
       array_agg(column_name::text ORDER BY ordinal_position) FILTER (WHERE is_generated = 'NEVER' AND is_identity = 'NO') AS columns,
       min(column_name::text) FILTER (WHERE is_identity = 'YES') AS order
     FROM information_schema.columns WHERE table_schema = current_schema() GROUP BY table_name`,
  );
  return rows.map(({ order, ...table }) => ({ ...table, ...(order === null ? {} : { order }) }));
}

/** Rows that are moved at once. */
const atOnce = 200;

/** What is in one of the two alone cannot be moved. */
export function sharedTables(from: readonly Table[], to: readonly Table[]): readonly Table[] {
  const known = new Map(to.map(({ name, columns }) => [name, new Set(columns)]));
  return from.flatMap(({ name, columns, ...rest }) => {
    const there = known.get(name);
    return there ? [{ ...rest, name, columns: columns.filter((column) => there.has(column)) }] : [];
  });
}

const listed = ({ columns }: Table): string => columns.map((column) => `"${column}"`).join(', ');

export function* sqliteRows(database: Database, table: Table): Generator<readonly Row[]> {
  const all = database.prepare<[], Row>(`SELECT ${listed(table)} FROM ${table.name} ORDER BY rowid`).all();
  for (let from = 0; from < all.length; from += atOnce) yield all.slice(from, from + atOnce);
}

export async function addToPostgres(sql: Sql, table: Table, rows: readonly Row[]): Promise<void> {
  const { columns, name } = table;
  const places = rows.map(
    (_, row) => `(${columns.map((_name, column) => `$${row * columns.length + column + 1}`).join(', ')})`,
  );
  await sql.rows(
    `INSERT INTO ${name} (${listed(table)}) VALUES ${places.join(', ')}`,
    rows.flatMap((row) => columns.map((column) => plain(row[column]))),
  );
}

const plain = (value: Row[string] | undefined): unknown =>
  typeof value === 'string' ? storable(value) : (value ?? null);

export const postgresRows = (sql: Sql, table: Table): Promise<readonly Row[]> =>
  sql.rows<Row>(`SELECT ${listed(table)} FROM ${table.name} ORDER BY ${table.order ?? table.columns[0]}`);

export function addToSqlite(database: Database, table: Table, rows: readonly Row[]): void {
  const add = database.prepare(
    `INSERT INTO ${table.name} (${listed(table)}) VALUES (${table.columns.map(() => '?').join(', ')})`,
  );
  for (const row of rows) add.run(...table.columns.map((column) => row[column] ?? null));
}
