import type { FeedState } from '../../src/core/document/feed.ts';
import type { Digest, Following, News, OwedPost } from '../../src/ports/news.ts';

/** News that lasts as long as the process: for tests, and as the reference. */
export function createMemoryNews(): News & { forget(server: string): void } {
  const followings = new Map<string, Following>();
  const feeds = new Map<string, FeedState>();
  const digests = new Map<string, Digest>();
  const posts = new Map<string, OwedPost>();
  const where = (fits: (one: Following) => boolean): readonly Following[] => [...followings.values()].filter(fits);
  const dropUnfollowed = (): void => {
    for (const address of feeds.keys()) if (where((one) => one.address === address).length === 0) feeds.delete(address);
  };
  return {
    follow: async (one) => void followings.set(`${one.server} ${one.address}`, one),
    async unfollow(server, address) {
      followings.delete(`${server} ${address}`);
      dropUnfollowed();
    },
    followed: async (server) => where((one) => one.server === server),
    followers: async (address) => where((one) => one.address === address),
    feeds: async () => [...feeds.values()].map(({ seen: _seen, ...head }) => head),
    feed: async (address) => feeds.get(address),
    async note({ feed, digest, posts: owed }) {
      if (feed && where(({ address }) => address === feed.address).length > 0) feeds.set(feed.address, feed);
      if (digest) digests.set(digest.server, digest);
      for (const post of owed) if (!posts.has(post.id)) posts.set(post.id, post);
    },
    digests: async () => [...digests.values()].sort((a, b) => (a.server < b.server ? -1 : 1)),
    dropDigest: async (server) => void digests.delete(server),
    async duePosts(now, limit) {
      const due = [...posts.values()].filter(({ nextAt }) => nextAt <= now);
      const turn = (post: OwedPost) => due.filter(({ server }) => server === post.server).indexOf(post);
      return due.filter((post) => turn(post) < limit);
    },
    owedIn: async (server) => [...posts.values()].filter((post) => post.server === server).length,
    async putPost(post) {
      if (posts.has(post.id)) posts.set(post.id, structuredClone(post));
    },
    settlePost: async (id) => void posts.delete(id),
    forget(server) {
      for (const map of [followings, digests, posts])
        for (const [key, one] of map) if (one.server === server) map.delete(key);
      dropUnfollowed();
    },
  };
}
