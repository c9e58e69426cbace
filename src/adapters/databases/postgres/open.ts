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
