import type { Digest, FeedHead, Following, News } from '../../../ports/news.ts';
import { locks } from '../../databases/postgres/locks.ts';
import type { Postgres, Sql } from '../../databases/postgres/postgres.ts';
import { dropUnfollowed, type FollowingRow, followingOf, type PostRow, postOf } from '../news-rows.ts';

async function followings(sql: Sql, where: 'server' | 'address', value: string): Promise<readonly Following[]> {
  const rows = await sql.rows<FollowingRow>(
    `SELECT server, address, channels FROM followings WHERE ${where} = $1 ORDER BY no`,
    [value],
  );
  return rows.map(followingOf);
}

async function noteIn(sql: Sql, { feed, digest, posts }: Parameters<News['note']>[0]): Promise<void> {
  if (feed) {
    const { seen, ...body } = feed;
    await sql.rows(
      `INSERT INTO feeds (address, body, seen) SELECT $1::text, $2, $3 WHERE EXISTS (SELECT FROM followings WHERE address = $1)
       ON CONFLICT (address) DO UPDATE SET body = excluded.body, seen = excluded.seen`,
      [feed.address, JSON.stringify(body), seen],
    );
  }
  if (digest)
    await sql.rows(
      'INSERT INTO digests (server, body) VALUES ($1, $2) ON CONFLICT (server) DO UPDATE SET body = excluded.body',
      [digest.server, JSON.stringify(digest)],
    );
  for (const { id, server, nextAt, tries, about } of posts)
    await sql.rows(
      'INSERT INTO posts (id, server, next_at, tries, about) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
      [id, server, nextAt, tries, JSON.stringify(about)],
    );
}

/** Feeds, who follows them, digests, and what is to be posted. */
export function newsIn(postgres: Postgres): News {
  const change = <T>(work: (sql: Sql) => Promise<T>): Promise<T> => postgres.change(locks.conversations, work);
  const run = async (sql: string, values: readonly unknown[]): Promise<void> => void (await postgres.rows(sql, values));
  const bodies = async <T>(sql: string): Promise<readonly T[]> =>
    (await postgres.rows<{ readonly body: string }>(sql)).map(({ body }) => JSON.parse(body) as T);
  return {
    follow: ({ server, address, channels }) =>
      run(
        `INSERT INTO followings (server, address, channels) VALUES ($1, $2, $3)
         ON CONFLICT (server, address) DO UPDATE SET channels = excluded.channels`,
        [server, address, JSON.stringify(channels)],
      ),
    unfollow: (server, address) =>
      change(async (sql) => {
        await sql.rows('DELETE FROM followings WHERE server = $1 AND address = $2', [server, address]);
        await sql.rows(dropUnfollowed);
      }),
    followed: (server) => followings(postgres, 'server', server),
    followers: (address) => followings(postgres, 'address', address),
    feeds: () => bodies<FeedHead>('SELECT body FROM feeds ORDER BY no'),
    async feed(address) {
      const [row] = await postgres.rows<{ body: string; seen: string }>(
        'SELECT body, seen FROM feeds WHERE address = $1',
        [address],
      );
      return row && { ...(JSON.parse(row.body) as FeedHead), seen: row.seen };
    },
    note: (step) => change((sql) => noteIn(sql, step)),
    digests: () => bodies<Digest>('SELECT body FROM digests ORDER BY server'),
    dropDigest: (server) => run('DELETE FROM digests WHERE server = $1', [server]),
    async duePosts(now, limit) {
      const rows = await postgres.rows<PostRow>(
        `SELECT id, server, next_at, tries, about FROM (
           SELECT *, row_number() OVER (PARTITION BY server ORDER BY no) AS turn FROM posts WHERE next_at <= $1
         ) AS due WHERE turn <= $2 ORDER BY no`,
        [now, limit],
      );
      return rows.map(postOf);
    },
    async owedIn(server) {
      const [row] = await postgres.rows<{ count: number }>(
        'SELECT count(*)::int AS count FROM posts WHERE server = $1',
        [server],
      );
      return row?.count ?? 0;
    },
    putPost: ({ id, nextAt, tries, about }) =>
      run('UPDATE posts SET next_at = $1, tries = $2, about = $3 WHERE id = $4', [
        nextAt,
        tries,
        JSON.stringify(about),
        id,
      ]),
    settlePost: (id) => run('DELETE FROM posts WHERE id = $1', [id]),
  };
}

/** Within a transaction of the caller's. */
export async function forgetNews(sql: Sql, server: string): Promise<void> {
  for (const table of ['followings', 'digests', 'posts'])
    await sql.rows(`DELETE FROM ${table} WHERE server = $1`, [server]);
  await sql.rows(dropUnfollowed);
}
