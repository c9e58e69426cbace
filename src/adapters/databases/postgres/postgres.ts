import { Client, type ClientConfig, Pool, type PoolClient, types } from 'pg';
import { keptAlive } from './kept-alive.ts';
import { lockClass } from './locks.ts';
import { describeAddress, isLost, postgresFailure } from './postgres-failure.ts';

export interface Sql {
  /** Values stand in the text as `$1`, `$2` …; whole numbers come as numbers, bytes as `Uint8Array`. @throws Failure */
  rows<Row = never>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface Postgres extends Sql {
  /**
   * One transaction, of which all is done or nothing, after those of every process that hold the same lock.
   * @throws Failure `library-busy` where they do not let go of it in time
   */
  change<T>(lock: number, work: (sql: Sql) => Promise<T>): Promise<T>;
  /** As of one moment, whatever others write meanwhile. Done once more from its beginning when the connection was lost. */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** For packages that bring SQL of their own, and for what goes without a transaction. */
  readonly pool: Pick<Pool, 'query'>;
  /** Where it is, for people; nothing secret. */
  readonly address: string;
  close(): Promise<void>;
}

export interface PostgresOptions {
  readonly connection: ClientConfig;
  /** How many connections at most; one more for each that listens or holds a lease. */
  readonly connections?: number;
  /** Milliseconds that a change waits for those of others. */
  readonly patience?: number;
}

const bigint = 20;

/** Milliseconds that making a connection may take, and that a question may wait for one while all are in use. */
const [connecting, waiting] = [10_000, 60_000];

/** The pool's own limit counts both: a machine that is busy would be told that the database cannot be reached. */
class PooledClient extends Client {
  constructor(settings?: string | ClientConfig) {
    super(typeof settings === 'string' ? settings : { ...settings, connectionTimeoutMillis: connecting });
  }
}

/** What of a connection does not depend on who uses it. */
export const connectionSettings = (connection: ClientConfig): ClientConfig => ({
  application_name: 'footnote',
  connectionTimeoutMillis: connecting,
  keepAlive: true,
  types: {
    // Revisions and times are far below the numbers that would not come whole.
    getTypeParser: ((oid: number, format?: 'text') =>
      oid === bigint ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
  },
  ...connection,
});

export const addressOf = ({ connectionString, host, database }: ClientConfig): string =>
  connectionString === undefined
    ? `${database ?? 'postgres'} on ${host ?? 'this machine'}`
    : describeAddress(connectionString);

/** Connections begin with the first question, and begin anew after the server was away. */
export function connectPostgres({ connection, connections = 5, patience = 30_000 }: PostgresOptions): Postgres {
  const address = addressOf(connection);
  const pool = new Pool({
    ...connectionSettings(connection),
    connectionTimeoutMillis: waiting,
    Client: PooledClient,
    max: connections,
    allowExitOnIdle: true,
  });
  // A connection that nobody uses was lost: unheard, it would end the process. The next question makes another.
  pool.on('error', () => undefined);
  const guarded = <T>(work: () => Promise<T>): Promise<T> =>
    work().catch((error: unknown) => {
      throw postgresFailure(error, address);
    });
  const over = (client: Pick<Pool, 'query'>): Sql => ({
    rows: (text, values = []) => guarded(async () => (await client.query(text, [...values])).rows),
  });
  const transaction = <T>(begin: string, work: (sql: Sql) => Promise<T>): Promise<T> =>
    guarded(async () => {
      const client = await pool.connect();
      // Between two questions it may be lost, too.
      client.on('error', ignore);
      try {
        await client.query(begin);
        const done = await work(over(client));
        await client.query('COMMIT');
        giveBack(client);
        return done;
      } catch (error) {
        await client.query('ROLLBACK').then(
          () => giveBack(client),
          () => giveBack(client, true),
        );
        throw error;
      }
    });
  const reading = <T>(work: (sql: Sql) => Promise<T>) =>
    transaction('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);
  /** Those of this process wait here: each that waits for a lock would keep a connection from those who read. */
  let before: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | undefined;
  return {
    ...over(pool),
    change(lock, work) {
      const next = (): ReturnType<typeof work> =>
        transaction('BEGIN', async (sql) => {
          await sql.rows("SELECT set_config('lock_timeout', $1, true)", [`${patience}ms`]);
          await sql.rows('SELECT pg_advisory_xact_lock($1, $2)', [lockClass, lock]);
          return work(sql);
        });
      const done = before.then(next);
      before = done.catch(() => undefined);
      return done;
    },
    read: (work) =>
      reading(work).catch((error: unknown) => {
        if (!isLost(error)) throw error;
        return reading(work);
      }),
    pool,
    address,
    close() {
      closing ??= keptAlive(() => pool.end());
      return closing;
    },
  };
}

const ignore = (): void => undefined;

function giveBack(client: PoolClient, isBroken = false): void {
  client.off('error', ignore);
  client.release(isBroken);
}
