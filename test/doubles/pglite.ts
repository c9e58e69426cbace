import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { vector } from '@electric-sql/pglite-pgvector';
import type { ClientConfig } from 'pg';

export interface WithinProcess {
  /** For one connection at a time. */
  readonly connection: ClientConfig;
  /** Without any table again. */
  empty(): Promise<void>;
  run(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** A PostgreSQL with pgvector in this process, in memory. Its start takes many seconds on a busy machine. */
export async function startPglite(): Promise<WithinProcess> {
  const database = await PGlite.create({ extensions: { vector } });
  const run = async (sql: string): Promise<void> => void (await database.exec(sql));
  return {
    connection: createPgConfig(database) as unknown as ClientConfig,
    empty: () => run('DROP SCHEMA public CASCADE; CREATE SCHEMA public'),
    run,
    close: () => database.close(),
  };
}
