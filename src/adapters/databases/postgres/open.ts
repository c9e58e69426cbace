import { migrate } from './migrate.ts';
import { connectPostgres, type Postgres, type PostgresOptions } from './postgres.ts';

/**
 * A connection to a database whose tables are those of this version.
 * @throws Failure what `migrate` throws, and when it cannot be reached; nothing stays connected
 */
export async function openPostgres(options: PostgresOptions): Promise<Postgres> {
  const postgres = connectPostgres(options);
  try {
    await migrate(postgres);
  } catch (error) {
    await postgres.close();
    throw error;
  }
  return postgres;
}

/** The same by its address, for as long as the work takes. @throws Failure */
export async function withPostgres<T>(url: string, work: (postgres: Postgres) => Promise<T>): Promise<T> {
  const postgres = await openPostgres({ connection: { connectionString: url }, connections: 1 });
  return work(postgres).finally(() => postgres.close());
}
