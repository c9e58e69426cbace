import type { ClientConfig } from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { Failure } from '../../core/failure.ts';
import type { Conversations, Owed, Preferences } from '../../ports/conversations.ts';
import { guardedBy } from '../databases/guarded.ts';
import { locks } from '../databases/postgres/locks.ts';
import { openPostgres } from '../databases/postgres/open.ts';
import type { Postgres, Sql } from '../databases/postgres/postgres.ts';
import { postgresFailure } from '../databases/postgres/postgres-failure.ts';
import { seal } from '../databases/sealed.ts';
import type { Counters } from '../models/allowance.ts';
import type { Memory } from './memory.ts';
import { expireStudy, forgetPerson, forgetServer } from './postgres/forget.ts';
import { newsIn } from './postgres/news.ts';
import { reviewsIn } from './postgres/reviews.ts';
import { roundsIn } from './postgres/rounds.ts';
import { chain, idsOf, removeTurns, storable, turnsAt, turnsBy, verdictsIn } from './postgres/turns.ts';

/** For so long a question that was begun is not begun again, in milliseconds. */
const day = 24 * 3_600_000;

interface PostgresMemoryOptions {
  readonly connection: ClientConfig;
  readonly connections?: number;
}

/**
 * What is remembered of conversations, in PostgreSQL beside the library, for all processes of the bot together.
 * @throws Failure
 */
export async function openPostgresMemory(options: PostgresMemoryOptions): Promise<Memory> {
  const postgres = await openPostgres(options);
  const guarded = <Port extends object>(port: Port): Port =>
    guardedBy((error) => ofConversations(postgresFailure(error, postgres.address)), port);
  return {
    conversations: guarded(conversationsIn(postgres)),
    preferences: guarded(preferencesIn(postgres)),
    rounds: guarded(roundsIn(postgres)),
    reviews: guarded(reviewsIn(postgres)),
    news: guarded(newsIn(postgres)),
    counters: countersIn(postgres),
    async bytes() {
      const [row] = await postgres.rows<{ bytes: number }>('SELECT pg_database_size(current_database()) AS bytes');
      return row?.bytes ?? 0;
    },
  };
}

/** The same sentence; who is told only by the code is not told of the library. */
const ofConversations = (failure: unknown): unknown =>
  failure instanceof Failure && failure.code === 'library-damaged'
    ? new Failure('conversations-damaged', failure.message, { cause: failure.cause })
    : failure;

function conversationsIn(postgres: Postgres): Conversations {
  const all = (query: string, values: readonly unknown[]) => turnsBy(postgres, query, values);
  const one = (where: string) => async (value: string) =>
    (await all(`SELECT * FROM turns WHERE ${where} ORDER BY at DESC LIMIT 1`, [value]))[0];
  const run = async (sql: string, values: readonly unknown[]): Promise<void> => void (await postgres.rows(sql, values));
  const change = <T>(work: (sql: Sql) => Promise<T>): Promise<T> => postgres.change(locks.conversations, work);
  return {
    keep: ({ id, conversation, person, asked = null, follows = null, at, ...body }) =>
      run(
        `INSERT INTO turns (id, conversation, person, asked, follows, at, body) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (id) DO UPDATE SET conversation = excluded.conversation, person = excluded.person,
           asked = excluded.asked, follows = excluded.follows, at = excluded.at, body = excluded.body`,
        [id, conversation, person, asked, follows, at, seal(body)],
      ),
    turn: one('id = $1'),
    answerTo: one('asked = $1'),
    latest: one('conversation = $1'),
    upTo: async (id, limit) => (await all(chain, [id, limit])).toReversed(),
    askedIn: (server, since, limit, skip = 0) =>
      all(
        `SELECT * FROM turns WHERE server = $1 AND at >= $2 AND NOT alone
         ORDER BY at DESC LIMIT $3 OFFSET $4`,
        [server, since, limit, skip],
      ),
    at: async (place, limit) => (await all(turnsAt, [place, limit])).toReversed(),
    remove: (id) =>
      change(async (sql) => {
        await sql.rows('DELETE FROM verdicts WHERE turn = $1', [id]);
        await removeTurns(sql, [id]);
      }),
    rate: ({ turn, person, verdict, reason, at }) =>
      run(
        `INSERT INTO verdicts (turn, person, verdict, reason, at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (turn, person) DO UPDATE SET verdict = excluded.verdict, reason = excluded.reason, at = excluded.at`,
        [turn, person, verdict, reason === undefined ? null : storable(reason), at],
      ),
    unrate: (turn, person) => run('DELETE FROM verdicts WHERE turn = $1 AND person = $2', [turn, person]),
    verdicts: (turns) => verdictsIn(postgres, turns),
    owe: ({ id, where, at }) =>
      run('INSERT INTO owed (id, place, at, tries) VALUES ($1, $2, $3, 0) ON CONFLICT (id) DO NOTHING', [
        id,
        where,
        at,
      ]),
    tried: (id) => run('UPDATE owed SET tries = tries + 1 WHERE id = $1', [id]),
    ...holdingIn(postgres),
    leave: (ids, holder) =>
      run('UPDATE owed SET tries = greatest(tries - 1, 0) WHERE id = ANY($1::text[]) AND coalesce(holder, $2) = $2', [
        ids,
        holder,
      ]),
    settle: (id) => run('DELETE FROM owed WHERE id = $1', [id]),
    owed: () => owedIn(postgres),
    count: async (person) => (await idsOf(postgres, 'person = $1', [person])).length,
    forget: (person) => change((sql) => forgetPerson(sql, person)),
    forgetServer: (server, channels = []) => change((sql) => forgetServer(sql, server, channels)),
    expire: (before) =>
      change(async (sql) => {
        await sql.rows('DELETE FROM counters WHERE expire < $1', [Date.now()]);
        await sql.rows('DELETE FROM begun WHERE at < $1', [Date.now() - day]);
        await sql.rows('DELETE FROM verdicts WHERE at < $1', [before]);
        await expireStudy(sql, before);
        return removeTurns(sql, await idsOf(sql, 'at < $1', [before]));
      }),
    close: () => postgres.close(),
  };
}

/** Which process answers a question: one holds it at a time, whatever becomes of the leases on shards. */
function holdingIn(sql: Sql): Required<Pick<Conversations, 'begin' | 'take' | 'holds'>> {
  const isOne = async (query: string, values: readonly unknown[]): Promise<boolean> =>
    (await sql.rows(query, values)).length === 1;
  return {
    begin: ({ id, where, at, holder = null }) =>
      isOne(
        `WITH first AS (INSERT INTO begun (id, at) VALUES ($1, $3) ON CONFLICT DO NOTHING RETURNING id)
         INSERT INTO owed (id, place, at, holder, tries) SELECT id, $2, $3, $4, 0 FROM first ON CONFLICT DO NOTHING RETURNING id`,
        [id, where, at, holder],
      ),
    take: ({ id, holder = null }, next) =>
      isOne('UPDATE owed SET holder = $3 WHERE id = $1 AND holder IS NOT DISTINCT FROM $2 RETURNING id', [
        id,
        holder,
        next,
      ]),
    holds: (id, holder) => isOne('SELECT 1 FROM owed WHERE id = $1 AND holder = $2', [id, holder]),
  };
}

async function owedIn(sql: Sql): Promise<readonly Owed[]> {
  const rows = await sql.rows<Required<Omit<Owed, 'holder'>> & { readonly holder: string | null }>(
    'SELECT id, place AS "where", at, tries, holder FROM owed ORDER BY at',
  );
  return rows.map(({ tries, holder, ...rest }) => ({
    ...rest,
    ...(tries > 0 ? { tries } : {}),
    ...(holder === null ? {} : { holder }),
  }));
}

function preferencesIn(sql: Sql): Preferences {
  return {
    async get(place) {
      const [row] = await sql.rows<{ value: string }>('SELECT value FROM preferences WHERE place = $1', [place]);
      return row && JSON.parse(row.value);
    },
    async put(place, value) {
      await sql.rows(
        'INSERT INTO preferences (place, value) VALUES ($1, $2) ON CONFLICT (place) DO UPDATE SET value = excluded.value',
        [place, JSON.stringify(value)],
      );
    },
  };
}

/** Counted for all processes together. */
const countersIn =
  ({ pool, address }: Postgres): Counters =>
  (options) =>
    new RateLimiterPostgres({
      ...options,
      storeClient: {
        query: (query: Parameters<typeof pool.query>[0]) =>
          pool.query(query).catch((error: unknown) => {
            throw postgresFailure(error, address);
          }),
      },
      storeType: 'pool',
      tableName: 'counters',
      tableCreated: true,
      clearExpiredByTimeout: false,
    });
