import type { Config } from '../../config.ts';
import type { Memory } from './memory.ts';
import { openSqliteMemory } from './sqlite.ts';

/** Beside the library: in PostgreSQL, whose client is loaded then, or in the data folder. @throws Failure */
export async function openMemory({ LIBRARY, DATA_DIR }: Pick<Config, 'LIBRARY' | 'DATA_DIR'>): Promise<Memory> {
  if (LIBRARY === undefined) return openSqliteMemory(DATA_DIR);
  const { openPostgresMemory } = await import('./postgres.ts');
  return openPostgresMemory({ connection: { connectionString: LIBRARY } });
}
