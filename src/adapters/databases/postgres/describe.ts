import { lockClass, locks } from './locks.ts';
import { migrate } from './migrate.ts';
import { connectPostgres } from './postgres.ts';

interface Described {
  /** "15.18". */
  readonly version: string;
  /** pgvector's version, where the database has it. */
  readonly vector?: string;
  /** Whether the server could give it to the database. */
  readonly couldHaveVector: boolean;
  /** Whether any process is the bot now. */
  readonly hasBot: boolean;
  /** Of all articles, the first added first. */
  readonly articleIds: readonly string[];
}

interface Row extends Omit<Described, 'vector' | 'articleIds'> {
  readonly vector: string | null;
}

/** What a database says of itself; its tables are made or brought up to date. @throws Failure */
export async function describePostgres(url: string): Promise<Described> {
  const postgres = connectPostgres({ connection: { connectionString: url }, connections: 1 });
  try {
    await migrate(postgres);
    const [row] = await postgres.rows<Row>(
      `SELECT split_part(current_setting('server_version'), ' ', 1) AS version,
         (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS vector,
         EXISTS (SELECT FROM pg_available_extensions WHERE name = 'vector') AS "couldHaveVector",
         EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid::bigint = $1 AND objid::bigint = $2
                 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS "hasBot"`,
      [lockClass, locks.bot],
    );
    const ids = await postgres.rows<{ id: string }>('SELECT id FROM articles ORDER BY no');
    if (!row) throw new SyntaxError('The database says nothing of itself.');
    const { vector, ...rest } = row;
    return { ...rest, ...(vector === null ? {} : { vector }), articleIds: ids.map(({ id }) => id) };
  } finally {
    await postgres.close();
  }
}
