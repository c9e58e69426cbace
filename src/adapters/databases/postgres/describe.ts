import { lockClass, locks } from './locks.ts';
import { withPostgres } from './open.ts';

interface Described {
  /** "15.18". */
  readonly version: string;
  /** pgvector's version, where the database has it. */
  readonly vector?: string;
  /** Whether the server could give it to the database. */
  readonly couldHaveVector: boolean;
  /** Whether any process is the bot now. */
  readonly hasBot: boolean;
}

interface Row extends Omit<Described, 'vector'> {
  readonly vector: string | null;
}

/** What a database says of itself; its tables are made or brought up to date. @throws Failure */
export const describePostgres = (url: string): Promise<Described> =>
  withPostgres(url, async (postgres) => {
    const [row] = await postgres.rows<Row>(
      `SELECT split_part(current_setting('server_version'), ' ', 1) AS version,
         (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS vector,
         EXISTS (SELECT FROM pg_available_extensions WHERE name = 'vector') AS "couldHaveVector",
         EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid::bigint = $1 AND objid::bigint = $2
                 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS "hasBot"`,
      [lockClass, locks.bot],
    );
    if (!row) throw new SyntaxError('The database says nothing of itself.');
    const { vector, ...rest } = row;
    return { ...rest, ...(vector === null ? {} : { vector }) };
  });

/** Ids of all articles in it, the first added first. @throws Failure */
export const articleIdsIn = (url: string): Promise<readonly string[]> =>
  withPostgres(url, async (postgres) => {
    const rows = await postgres.rows<{ id: string }>('SELECT id FROM articles ORDER BY no');
    return rows.map(({ id }) => id);
  });
