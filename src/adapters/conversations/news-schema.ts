/** Feeds, who follows them, digests, and what is to be posted; see `ports/news.ts`. */
export const newsTables = `
  CREATE TABLE feeds (
    address TEXT PRIMARY KEY, body TEXT NOT NULL, seen TEXT NOT NULL
  ) STRICT;
  CREATE TABLE followings (
    server TEXT NOT NULL, address TEXT NOT NULL, channels TEXT NOT NULL, PRIMARY KEY (server, address)
  ) STRICT;
  CREATE INDEX followings_by_address ON followings (address);
  CREATE TABLE digests (server TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
  CREATE TABLE posts (
    id TEXT PRIMARY KEY, server TEXT NOT NULL, next_at INTEGER NOT NULL, tries INTEGER NOT NULL, about TEXT NOT NULL
  ) STRICT;
  CREATE INDEX posts_by_server ON posts (server);
`;
