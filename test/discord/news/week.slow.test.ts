import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ChannelType, type Client } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openSqliteMemory } from '../../../src/adapters/conversations/sqlite.ts';
import { createFeeds } from '../../../src/adapters/origins/read-feed.ts';
import { createReader } from '../../../src/adapters/origins/read-origin.ts';
import { type Article, toArticle } from '../../../src/core/document/article.ts';
import { newFeed } from '../../../src/core/document/feed.ts';
import { Failure } from '../../../src/core/failure.ts';
import { readDue } from '../../../src/discord/news/read-due.ts';
import { settlePosts } from '../../../src/discord/news/settle-posts.ts';
import { createShell } from '../../../src/discord/shell/shell.ts';
import { readNewsOf, requireReadable } from '../../../src/flows/follow-feed.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { recordingLog } from '../stage.ts';
import { type FeedWorld, startFeedWorld, type WorldFeed } from './feed-world.ts';

const hour = 3_600_000;
const step = hour / 6;
const week = 7 * 24 * hour;
const server = '77';
const start = Date.parse('2026-03-25T00:00:00Z');

interface Post {
  readonly id: string;
  readonly channel: string;
  readonly content: string;
  readonly at: number;
}

/** What a channel of Discord's does with news; `killedAt` counts the messages after which the process ends. */
function channels(posts: Post[], life: { stopping: boolean }, killed: () => boolean) {
  const of = (id: string) => ({
    id,
    type: ChannelType.GuildText,
    guildId: server,
    client: { user: { id: 'me' } },
    async send({ content = '' }: { readonly content?: string }) {
      const message = { id: `m${posts.length}`, channel: id, content, at: Date.now() };
      posts.push(message);
      if (killed()) {
        life.stopping = true;
        throw new Error('The process ended.');
      }
      return message;
    },
    messages: {
      fetch: async () =>
        posts
          .filter(({ channel }) => channel === id)
          .slice(-50)
          .map(({ at, ...rest }) => ({ ...rest, author: { id: 'me' }, createdTimestamp: at })),
    },
    threads: { create: async () => undefined },
  });
  return {
    guilds: { cache: new Map([[server, { preferredLocale: 'en-US' }]]) },
    channels: { fetch: async (id: string) => of(id) },
  } as unknown as Client;
}

/** The parts that follow feeds, over real feeds and a real database, as one process after the other. */
function process(
  world: FeedWorld,
  folder: string,
  place: { library: Map<string, Article>; posts: Post[]; skew: () => number },
) {
  const web = { privateHosts: world.hosts, bytes: 2_000_000, timeout: 20_000 };
  const feeds = createFeeds(web);
  const reader = createReader(async () => [], { web });
  const memory = openSqliteMemory(folder);
  const ports = { feeds } as unknown as Ports;
  const { library, posts, skew } = place;
  const footnote = fakeFootnote({
    readFeed: (state, then) => readNewsOf(ports, state, then),
    requireReadable: (address) => requireReadable(ports, address),
    origins: (location) => reader.origins(location),
    async addArticle({ origin, collection }) {
      try {
        const { bytes } = await reader.bytes(origin);
        const text = Buffer.from(bytes).toString();
        const title = /<title>(.*?)<\/title>/.exec(text)?.[1] ?? '';
        const article = toArticle({ title, blocks: [{ kind: 'paragraph', text: `${title}.` }] }, origin, collection);
        const kind = library.has(article.id) ? 'unchanged' : 'indexed';
        library.set(article.id, article);
        footnote.library.set(article.id, article);
        const [summary] = await footnote.articles({ collections: [collection], articleIds: [article.id] });
        if (!summary) throw new Error('It vanished.');
        return { kind, article: summary };
      } catch (error) {
        if (error instanceof Failure) return { kind: 'failed', failure: error };
        throw error;
      }
    },
  });
  for (const [id, article] of library) footnote.library.set(id, article);
  const newsPace = { now: () => start + world.at + skew(), random: Math.random, between: 1, pageRest: 0 };
  const shell = createShell({ footnote, ...memory, newsPace, log: recordingLog().log, messageContent: false });
  let left = Number.POSITIVE_INFINITY;
  const client = channels(posts, shell.life, () => --left <= 0);
  return {
    news: memory.news,
    /** The process ends in the midst of the post after so many. */
    killAfter(count: number) {
      left = count;
    },
    isDead: () => shell.life.stopping,
    async round() {
      await readDue(shell, () => true);
      for (let turns = 0; turns < 200 && !shell.life.stopping; turns += 1) {
        if ((await memory.news.duePosts(newsPace.now(), 1)).length === 0) break;
        await settlePosts(client, shell);
      }
    },
    async end() {
      await feeds.close();
      await memory.conversations.close();
    },
  };
}

// Minutes of processor time: the gate has no room for it, `npm run test:slow` does.
describe.skipIf(globalThis.process.env.CI)('fifty feeds of every kind, for a week', () => {
  it('are told item by item, each once and none lost, and their servers are left in peace', {
    timeout: 1_800_000,
  }, async () => {
    await using world = await startFeedWorld(20_260_325);
    const folder = await mkdtemp(path.join(tmpdir(), 'footnote-week-'));
    const place = { library: new Map<string, Article>(), posts: [] as Post[], skew: () => skew };
    let skew = 0;
    let running = process(world, folder, place);
    let restarts = 0;
    const restart = async (): Promise<void> => {
      await running.end();
      running = process(world, folder, place);
      restarts += 1;
    };
    for (const feed of world.feeds) {
      await running.news.follow({ server, address: feed.address, channels: [feed.path] });
      await running.news.note({ feed: newFeed(feed.address), posts: [] });
    }
    for (world.at = 0; world.at < week; world.at += step) {
      const turn = world.at / step;
      // Clocks: two hours back on the third day, five forth on the fifth.
      skew = turn < 300 ? 0 : turn < 640 ? -2 * hour : 3 * hour;
      if (turn % 97 === 50) await restart();
      if (turn % 61 === 20) running.killAfter(2);
      await running.round();
      if (running.isDead()) {
        await restart();
        await running.round();
      }
    }
    const heads = new Map((await running.news.feeds()).map((feed) => [feed.address, feed]));
    await running.end();
    await rm(folder, { recursive: true, force: true });

    const told = ({ path: channel }: WorldFeed): readonly string[] =>
      place.posts.filter((post) => post.channel === channel).map(({ content }) => content);
    const wrong = world.feeds.flatMap((feed) => {
      const expected = feed.kind.isClosed ? [] : feed.items.filter(({ at }) => at > 0).map(({ number }) => number);
      const numbers = told(feed)
        .flatMap((content) => /(?:pages\/|pages-|log#v)(\d+)/.exec(content)?.[1] ?? [])
        .map(Number);
      const isRight = JSON.stringify(numbers.toSorted((a, b) => a - b)) === JSON.stringify(expected);
      return isRight
        ? []
        : [{ feed: feed.kind.name, expected, numbers, told: told(feed).slice(0, 3), head: heads.get(feed.address) }];
    });
    expect.soft(wrong).toEqual([]);
    const given = world.feeds.filter((feed) =>
      told(feed).some((content) => content.includes('cannot be read any more')),
    );
    expect
      .soft(given.map(({ kind }) => kind.name))
      .toEqual(['500 for a day', 'redirected to a private address', 'kept from programs']);
    expect
      .soft(place.posts.length)
      .toBe(new Set(place.posts.map(({ channel, content }) => `${channel} ${content}`)).size);
    expect.soft(restarts).toBeGreaterThan(12);

    // Half an hour between two readings, but where the clock was put forth; and no sooner than a server asked for.
    const impolite = world.feeds.flatMap(({ kind, asked }) =>
      asked.slice(1).flatMap(({ at }, index) => {
        const before = asked[index];
        const isClock = at / step === 640 || at / step === 641;
        return before && !isClock && (at - before.at < 3 * step || at < before.notBefore)
          ? [{ feed: kind.name, at: at / hour, before: before.at / hour }]
          : [];
      }),
    );
    expect.soft(impolite).toEqual([]);
    const counts = world.feeds.map(({ kind, asked }) => ({
      name: kind.name,
      count: asked.length,
      isClosed: kind.isClosed,
    }));
    expect.soft(Math.max(...counts.map(({ count }) => count))).toBeLessThanOrEqual(7 * 48 + 1);
    for (const { count, isClosed, name } of counts)
      expect.soft([name, isClosed ? count <= 14 : count >= 40]).toEqual([name, true]);
    expect.soft([...new Set(world.atOnce.values())]).toEqual([1]);
    console.log(
      `${world.feeds.length} feeds, ${place.posts.length} posts, ${restarts} restarts, readings of a feed ${Math.min(...counts.map(({ count }) => count))} to ${Math.max(...counts.map(({ count }) => count))}, requests ${[...world.requests.values()].reduce((a, b) => a + b, 0)}`,
    );
  });
});
