import type { Database } from 'better-sqlite3';
import type { Digest, FeedHead, News } from '../../ports/news.ts';
import { dropUnfollowed, type FollowingRow, followingOf, type PostRow, postOf } from './news-rows.ts';

export function newsIn(database: Database): News {
  const follow = database.prepare(
    'INSERT INTO followings (server, address, channels) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET channels = excluded.channels',
  );
  const unfollow = database.transaction((server: string, address: string) => {
    database.prepare('DELETE FROM followings WHERE server = ? AND address = ?').run(server, address);
    database.exec(dropUnfollowed);
  });
  const followings = (where: 'server' | 'address') =>
    database.prepare<[string], FollowingRow>(`SELECT * FROM followings WHERE ${where} = ? ORDER BY rowid`);
  const [followed, followers] = [followings('server'), followings('address')];
  const heads = database.prepare<[], string>('SELECT body FROM feeds ORDER BY rowid').pluck();
  const feed = database.prepare<[string], { readonly body: string; readonly seen: string }>(
    'SELECT body, seen FROM feeds WHERE address = ?',
  );
  const putFeed = database.prepare(
    `INSERT INTO feeds (address, body, seen) SELECT :address, :body, :seen
     WHERE EXISTS (SELECT 1 FROM followings WHERE address = :address)
     ON CONFLICT DO UPDATE SET body = excluded.body, seen = excluded.seen`,
  );
  const putDigest = database.prepare('INSERT OR REPLACE INTO digests (server, body) VALUES (?, ?)');
  const owe = database.prepare(
    'INSERT INTO posts (id, server, next_at, tries, about) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const note = database.transaction(({ feed, digest, posts }: Parameters<News['note']>[0]) => {
    if (feed) {
      const { seen, ...body } = feed;
      putFeed.run({ address: feed.address, body: JSON.stringify(body), seen });
    }
    if (digest) putDigest.run(digest.server, JSON.stringify(digest));
    for (const { id, server, nextAt, tries, about } of posts) owe.run(id, server, nextAt, tries, JSON.stringify(about));
  });
  const digests = database.prepare<[], string>('SELECT body FROM digests ORDER BY server').pluck();
  const due = database.prepare<[number, number], PostRow>(
    `SELECT id, server, next_at, tries, about FROM (
       SELECT *, rowid AS place, row_number() OVER (PARTITION BY server ORDER BY rowid) AS turn FROM posts WHERE next_at <= ?
     ) WHERE turn <= ? ORDER BY place`,
  );
  const owedIn = database.prepare<[string], number>('SELECT count(*) FROM posts WHERE server = ?').pluck();
  const putPost = database.prepare('UPDATE posts SET next_at = ?, tries = ?, about = ? WHERE id = ?');
  const settle = database.prepare('DELETE FROM posts WHERE id = ?');
  return {
    async follow({ server, address, channels }) {
      follow.run(server, address, JSON.stringify(channels));
    },
    unfollow: async (server, address) => unfollow(server, address),
    followed: async (server) => followed.all(server).map(followingOf),
    followers: async (address) => followers.all(address).map(followingOf),
    feeds: async () => heads.all().map((body) => JSON.parse(body) as FeedHead),
    async feed(address) {
      const row = feed.get(address);
      return row && { ...(JSON.parse(row.body) as FeedHead), seen: row.seen };
    },
    note: async (step) => note(step),
    digests: async () => digests.all().map((body) => JSON.parse(body) as Digest),
    async dropDigest(server) {
      database.prepare('DELETE FROM digests WHERE server = ?').run(server);
    },
    duePosts: async (now, limit) => due.all(now, limit).map(postOf),
    owedIn: async (server) => owedIn.get(server) ?? 0,
    async putPost({ id, nextAt, tries, about }) {
      putPost.run(nextAt, tries, JSON.stringify(about), id);
    },
    async settlePost(id) {
      settle.run(id);
    },
  };
}

/** Within a transaction of the caller's. */
export function forgetNews(database: Database, server: string): void {
  for (const table of ['followings', 'digests', 'posts'])
    database.prepare(`DELETE FROM ${table} WHERE server = ?`).run(server);
  database.exec(dropUnfollowed);
}
