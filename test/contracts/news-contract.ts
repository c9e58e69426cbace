import { describe, expect, it } from 'vitest';
import { newFeed } from '../../src/core/document/feed.ts';
import type { Conversations } from '../../src/ports/conversations.ts';
import type { News, OwedPost } from '../../src/ports/news.ts';

interface Memory {
  readonly conversations: Conversations;
  readonly news: News;
}

const address = 'https://news.example/rss';
const post = (id: string, more: Partial<OwedPost> = {}): OwedPost => ({
  id,
  server: id.split('/')[0] ?? '',
  nextAt: 0,
  tries: 0,
  about: { id },
  ...more,
});

/** What every store of news must do. */
export function newsContract(name: string, create: () => Memory | Promise<Memory>): void {
  describe(`${name} as news`, () => {
    it('knows who follows what, in which channels, in the order of following', async () => {
      const { news, conversations } = await create();
      await news.follow({ server: '7', address, channels: ['1'] });
      await news.follow({ server: '7', address: `${address}2`, channels: ['2'] });
      await news.follow({ server: '8', address, channels: ['3'] });
      await news.follow({ server: '7', address, channels: ['1', '4'] });
      expect(await news.followed('7')).toEqual([
        { server: '7', address, channels: ['1', '4'] },
        { server: '7', address: `${address}2`, channels: ['2'] },
      ]);
      expect((await news.followers(address)).map(({ server }) => server)).toEqual(['7', '8']);
      await conversations.close();
    });

    it('keeps a feed as it was noted for as long as anybody follows it', async () => {
      const { news, conversations } = await create();
      const feed = { ...newFeed(address), seen: 'a:b c:', etag: '"1"', nextAt: 5 };
      await news.note({ feed, posts: [] });
      expect(await news.feed(address)).toBeUndefined();
      for (const server of ['7', '8']) await news.follow({ server, address, channels: [] });
      await news.note({ feed, posts: [] });
      await news.note({ feed: { ...feed, nextAt: 6 }, posts: [] });
      expect(await news.feed(address)).toEqual({ ...feed, nextAt: 6 });
      const { seen: _seen, ...head } = { ...feed, nextAt: 6 };
      expect(await news.feeds()).toEqual([head]);
      await news.unfollow('7', address);
      expect(await news.feeds()).toHaveLength(1);
      await news.unfollow('8', address);
      expect(await news.feeds()).toEqual([]);
      await conversations.close();
    });

    it('owes a post once, until it is settled, and as far as it has come', async () => {
      const { news, conversations } = await create();
      await news.note({ posts: [post('7/b'), post('7/a'), post('8/c', { nextAt: 10 })] });
      await news.putPost(post('7/a', { tries: 1, about: 'half' }));
      await news.note({ posts: [post('7/a')] });
      expect(await news.duePosts(9, 9)).toEqual([post('7/b'), post('7/a', { tries: 1, about: 'half' })]);
      expect((await news.duePosts(10, 1)).map(({ id }) => id)).toEqual(['7/b', '8/c']);
      expect(await news.owedIn('7')).toBe(2);
      await news.settlePost('7/b');
      await news.putPost(post('7/b'));
      expect((await news.duePosts(10, 9)).map(({ id }) => id)).toEqual(['7/a', '8/c']);
      await conversations.close();
    });

    it('keeps one digest a server', async () => {
      const { news, conversations } = await create();
      const digest = {
        server: '7',
        channel: '1',
        every: 'day',
        weekday: 1,
        hour: 8,
        last: '2026-11-29',
        since: 3,
      } as const;
      await news.note({ digest, posts: [] });
      await news.note({ digest: { ...digest, hour: 9 }, posts: [post('7/d')] });
      expect(await news.digests()).toEqual([{ ...digest, hour: 9 }]);
      await news.dropDigest('7');
      expect(await news.digests()).toEqual([]);
      await conversations.close();
    });

    it('goes with its server', async () => {
      const { news, conversations } = await create();
      for (const server of ['7', '77']) {
        await news.follow({ server, address: `${address}${server}`, channels: [] });
        const digest = { server, channel: '1', every: 'day', weekday: 1, hour: 8, last: '', since: 0 } as const;
        await news.note({ feed: newFeed(`${address}${server}`), digest, posts: [post(`${server}/a`)] });
      }
      await conversations.forgetServer('7');
      expect((await news.feeds()).map((feed) => feed.address)).toEqual([`${address}77`]);
      expect((await news.digests()).map(({ server }) => server)).toEqual(['77']);
      expect((await news.duePosts(1, 9)).map(({ id }) => id)).toEqual(['77/a']);
      expect(await news.followed('7')).toEqual([]);
      await conversations.close();
    });
  });
}
