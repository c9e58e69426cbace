import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Bot } from '../../../src/discord/bot.ts';
import type { News } from '../../../src/footnote.ts';
import { createMemory } from '../../doubles/memory-conversations.ts';
import { type FeedingFootnote, feedingFootnote } from '../feeding-footnote.ts';
import { startLater } from '../restarted.ts';
import { textIn } from '../shown.ts';
import { startDiscord } from '../simulator/simulator.ts';
import { quiet, until } from '../simulator/until.ts';
import type { Channel } from '../simulator/world.ts';
import { recordingLog, type Stage, setStage } from '../stage.ts';

const feed = 'https://orle.example/rss';
const page = (name: string): string => `https://orle.example/${name}`;
const storm = ['Storm over Orle', 'The storm took three roofs.', 'Nobody was hurt.', 'The mayor thanked the firemen.'];
const hour = 3_600_000;

/** A clock that a test moves; a round each few milliseconds. */
function pace(footnote: FeedingFootnote) {
  const clock = { at: Date.now() };
  footnote.now = () => clock.at;
  return { clock, newsPace: { now: () => clock.at, random: () => 0, between: 5, pageRest: 0 } };
}

function feeding() {
  const footnote = feedingFootnote();
  footnote.feeds.set(feed, [{ guid: 'old', address: page('old'), title: 'Old' }]);
  footnote.pages.set(page('storm'), storm);
  return footnote;
}

const stormEntry = { guid: 'storm', address: page('storm'), title: 'Storm' };

function announceStorm(footnote: FeedingFootnote): void {
  footnote.feeds.set(feed, [...(footnote.feeds.get(feed) ?? []), stormEntry]);
}

async function staged(options: { readonly prepare?: (discord: Stage['discord']) => void } = {}) {
  const footnote = feeding();
  const { clock, newsPace } = pace(footnote);
  const stage = await setStage({ footnote, options: { newsPace }, ...options });
  stage.guild.members.set(stage.ada.user.id, PermissionFlagsBits.ManageGuild);
  const follows = async (more: Readonly<Record<string, string>> = {}) =>
    textIn((await stage.ada.runs(stage.channel, 'feed add', { address: feed, ...more }).reply()).json);
  const later = async (milliseconds = hour): Promise<void> => {
    clock.at += milliseconds;
    await rounds(stage.memory.news, clock.at);
    await stage.discord.idle();
  };
  return { ...stage, clock, follows, later, [Symbol.asyncDispose]: () => stage[Symbol.asyncDispose]() };
}

/** Until nothing is due any more. */
const rounds = (news: News, now: number): Promise<boolean> =>
  until('the round', async () => {
    const due = (await news.feeds()).filter(({ nextAt }) => nextAt <= now);
    return due.length === 0 && (await news.duePosts(now, 9)).length === 0;
  });

/** What everybody reads. */
const told = (discord: Stage['discord'], channel: Channel) =>
  discord.answers(channel).filter(({ onlyFor }) => onlyFor === undefined);

const threadsIn = ({ discord }: Pick<Stage, 'discord'>, parent: Channel) =>
  [...discord.world.channels.values()].filter((one) => one.parent === parent);

describe('/feed', () => {
  it('adds what is new in a feed to the library and tells it once, in two footnoted lines with a thread', async () => {
    await using stage = await staged();
    const { discord, guild, channel, footnote, follows, later, ada } = stage;
    expect(await follows()).toBe(
      `New articles of **The Orle Post** are added to this server’s library from now on, and announced in <#${channel.id}>. What is in it already does not count as new.`,
    );
    await later();
    expect(told(discord, channel)).toEqual([]);
    announceStorm(footnote);
    await later();
    await later();
    const [post, ...others] = told(discord, channel);
    expect(others).toEqual([]);
    expect(post?.json.content).toMatch(
      /^\*\*\[Storm over Orle\]\(<https:\/\/orle\.example\/storm>\)\*\* · from The Orle Post\n> The storm took three roofs\. \[1\]\n> Nobody was hurt\. \[2\]\n-# \[1\] .* · \[2\] .*$/,
    );
    expect(post?.json.content).not.toContain('firemen');
    expect([...footnote.library.values()].map(({ collection }) => collection)).toContain(guild.id);
    const [thread] = threadsIn(stage, channel);
    expect([thread?.id, thread?.name]).toEqual([post?.json.id, 'Discussion: Storm over Orle']);
    // Questions in the thread are about it.
    await ada.runs(thread ?? channel, 'ask', { question: 'roofs?' }).reply();
    expect(footnote.asked[0]?.scope.articleIds).toHaveLength(1);
    expect(footnote.reads.get(page('storm'))).toBe(1);
  });

  it('tells it in each channel that chose it, and leaves one that no longer does (German)', async () => {
    await using stage = await staged();
    const { discord, guild, channel, footnote, follows, later, ada } = stage;
    const other = discord.channel(guild, 'other');
    await discord.idle();
    ada.locale = 'de';
    await follows();
    expect(await follows({ channel: other.id })).toContain(`werden in <#${other.id}> gemeldet`);
    announceStorm(footnote);
    await later();
    expect([channel, other].map((one) => told(discord, one).length)).toEqual([1, 1]);
    expect(footnote.reads.get(page('storm'))).toBe(1);
    const choices = await ada.types(channel, 'feed remove', { focused: 'feed', options: { feed: 'orle' } }).choices();
    expect(choices).toMatchObject([{ name: 'The Orle Post', value: feed }]);
    const left = await ada.runs(channel, 'feed remove', { feed, channel: other.id }).reply();
    expect(left.json.content).toBe(`**The Orle Post** wird in <#${other.id}> nicht mehr gemeldet.`);
    footnote.pages.set(page('flood'), ['Flood', 'The Orle rose.']);
    footnote.feeds.set(feed, [stormEntry, { guid: 'flood', address: page('flood') }]);
    await later();
    expect([channel, other].map((one) => told(discord, one).length)).toEqual([2, 1]);
    expect((await ada.runs(channel, 'feed remove', { feed: 'The Orle Post' }).reply()).json.content).toMatch(
      /^Wird nicht mehr verfolgt/,
    );
    const before = footnote.reads.get(feed);
    await later(48 * hour);
    expect(footnote.reads.get(feed)).toBe(before);
    expect((await ada.runs(channel, 'feed list').reply()).json.content).toBe('Dieser Server verfolgt keine Feeds.');
  });

  it('is for those who may change articles, and tells nothing where they may not write', async () => {
    await using stage = await staged();
    const { discord, guild, channel, ada, memory } = stage;
    const bob = discord.person('bob', [guild]);
    await discord.idle();
    for (const [command, options] of [
      ['feed add', { address: feed }],
      ['feed list', {}],
      ['feed remove', { feed }],
      ['digest', { every: 'day' }],
    ] as const)
      expect((await bob.runs(channel, command, options).reply()).json.content).toMatch(
        /^You may not change the articles/,
      );
    const hidden = discord.hiddenChannel(guild, 'hidden', [ada]);
    const closed = discord.restrictedChannel(guild, 'closed', { type: 0, denied: PermissionFlagsBits.SendMessages });
    await discord.idle();
    const refusal = async (one: Channel) =>
      (await ada.runs(channel, 'feed add', { address: feed, channel: one.id }).reply()).json.content;
    expect(await refusal(closed)).toBe(
      `For that I lack permissions in <#${closed.id}>: Send Messages. Somebody who manages the server can give them to me.`,
    );
    expect(await refusal(hidden)).toMatch(/^For that you lack permissions/);
    expect(await memory.news.followed(guild.id)).toEqual([]);
  });

  it('says that posts come without threads where it may open none, and tells them so (French)', async () => {
    await using stage = await staged();
    const { discord, channel, ada, footnote, follows, later } = stage;
    ada.locale = 'fr';
    channel.denied = PermissionFlagsBits.CreatePublicThreads;
    discord.gateway.heard();
    const { channelJson } = await import('../simulator/world-json.ts');
    const { intents } = await import('../simulator/rules/intents.ts');
    discord.gateway.dispatch('CHANNEL_UPDATE', channelJson(discord.world, channel), intents.guilds, channel.guild?.id);
    await discord.idle();
    expect(await follows()).toMatch(/Ils arrivent sans fil.*Créer des fils publics/s);
    announceStorm(footnote);
    await later();
    expect(told(discord, channel)).toHaveLength(1);
    expect(threadsIn(stage, channel)).toEqual([]);
  });

  it('says what it cannot read, of a feed and of an article, and gives no article up silently', async () => {
    await using stage = await staged();
    const { discord, channel, footnote, follows, later, ada } = stage;
    expect((await ada.runs(channel, 'feed add', { address: page('none') }).reply()).json.content).toMatch(
      /is not there/,
    );
    await follows();
    footnote.feeds.set(feed, [{ guid: 'gone', address: page('gone'), title: 'Gone *already*' }]);
    await later();
    expect(told(discord, channel)[0]?.json.content).toBe(
      `**[Gone \\*already\\*](<${page('gone')}>)** · from The Orle Post\n-# It is not in the library. There is nothing at that address.`,
    );
    footnote.feeds.delete(feed);
    for (let failures = 0; failures < 6; failures += 1) await later(25 * hour);
    const [, trouble, ...others] = told(discord, channel);
    expect(trouble?.json.content).toMatch(/^The Orle Post cannot be read any more\. .* \/feed remove ends that\.$/);
    expect(others).toEqual([]);
    expect((await ada.runs(channel, 'feed list').reply()).json.content).toMatch(/⚠ 6 readings in a row failed\./);
  });

  it('tells what has changed in an article that its feed says has changed, in the words of both versions', async () => {
    await using stage = await staged();
    const { discord, channel, footnote, follows, later } = stage;
    await follows();
    announceStorm(footnote);
    await later();
    footnote.pages.set(page('storm'), [
      'Storm over Orle',
      'The storm took five roofs.',
      'Nobody was hurt.',
      'The mayor thanked the firemen.',
    ]);
    footnote.feeds.set(feed, [{ ...stormEntry, stamp: 'later' }]);
    await later();
    await later();
    const [, changed, ...others] = told(discord, channel);
    expect(others).toEqual([]);
    expect(changed?.json.content).toBe(
      [
        `Changed: [Storm over Orle](<${page('storm')}>) · The Orle Post`,
        '-# 1 sentence changed',
        '-# Changed, paragraph 1; before, and now:',
        '> The storm took three roofs.',
        '> The storm took five roofs.',
      ].join('\n'),
    );
  });

  it('lists where feeds are told, when they are read next and what waits (Spanish)', async () => {
    await using stage = await staged();
    const { ada, channel, clock, follows, memory, guild } = stage;
    ada.locale = 'es-ES';
    await follows();
    const next = Math.floor((clock.at + hour / 2) / 1_000);
    const waiting = { id: `${guild.id}/x`, server: guild.id, nextAt: clock.at + hour, tries: 0, about: {} };
    await memory.news.note({ posts: [waiting] });
    expect((await ada.runs(channel, 'feed list').reply()).json.content).toBe(
      [
        '1 fuente de un máximo de 20',
        '**The Orle Post**',
        `-# <${feed}>`,
        `-# se anuncia en <#${channel.id}> · se lee de nuevo <t:${next}:R>`,
        '1 artículo espera a ser anunciado.',
      ].join('\n'),
    );
  });

  it('leaves the feeds of a server in peace that the bot was put out of', async () => {
    await using stage = await staged();
    const { discord, guild, footnote, follows, clock } = stage;
    await follows();
    discord.putOut(guild);
    await discord.idle();
    clock.at += 48 * hour;
    await quiet();
    expect(footnote.reads.get(feed)).toBe(1);
  });

  it('follows at most twenty feeds, and goes with its server', async () => {
    await using stage = await staged();
    const { guild, channel, footnote, memory, ada } = stage;
    for (let n = 0; n < 20; n += 1)
      await memory.news.follow({ server: guild.id, address: `${feed}?${n}`, channels: [channel.id] });
    expect((await ada.runs(channel, 'feed add', { address: feed }).reply()).json.content).toMatch(/follows 20 feeds/);
    expect(footnote.reads.size).toBe(0);
    await memory.conversations.forgetServer(guild.id);
    expect(await memory.news.feeds()).toEqual([]);
    expect(String((await ada.runs(channel, 'privacy').reply()).json.content)).toContain(
      'For the feeds that a server follows',
    );
  });
});

describe('a bot that is killed', () => {
  /** Two processes over what is kept; the first never gets beyond the step that is named. */
  async function killed(
    hang: (
      memory: ReturnType<typeof createMemory>,
      footnote: FeedingFootnote,
    ) => ReturnType<typeof createMemory>['news'],
  ) {
    const discord = await startDiscord();
    const guild = discord.guild('Readers');
    const channel = discord.channel(guild, 'general');
    const memory = createMemory();
    const footnote = feeding();
    const { clock, newsPace } = pace(footnote);
    const start = (news: News): Promise<Bot> => {
      const access = { token: discord.token, apiBase: discord.api, messageContent: false };
      return startLater(discord, { ...access, footnote, ...memory, news, newsPace, log: recordingLog().log });
    };
    await memory.news.follow({ server: guild.id, address: feed, channels: [channel.id] });
    const known = await footnote.readFeed(
      { address: feed, nextAt: 0, failures: 0, seen: '' },
      { now: clock.at, jitter: 0 },
    );
    await memory.news.note({ feed: known.state, posts: [] });
    announceStorm(footnote);
    clock.at += hour;
    const { addArticle } = footnote;
    const first = await start(hang(memory, footnote));
    return {
      discord,
      channel,
      memory,
      footnote,
      async again() {
        await first.client.destroy();
        footnote.addArticle = addArticle;
        const second = await start(memory.news);
        await rounds(memory.news, clock.at);
        await discord.idle();
        await second.stop();
      },
      [Symbol.asyncDispose]: () => discord.stop(),
    };
  }

  const never = () => new Promise<never>(() => undefined);

  it('before the article is in the library, tells it when it is back', async () => {
    await using place = await killed(({ news }, footnote) => {
      footnote.addArticle = never;
      return news;
    });
    await until(
      'the post to be owed',
      async () => (await place.memory.news.duePosts(Number.MAX_SAFE_INTEGER, 9)).length > 0,
    );
    await place.again();
    expect(told(place.discord, place.channel)).toHaveLength(1);
  });

  it('after the post was sent and before that was noted, sends it no second time, and opens its thread', async () => {
    await using place = await killed(({ news }) => ({
      ...news,
      putPost: (post) => (JSON.stringify(post.about).includes('"sent":1') ? never() : news.putPost(post)),
    }));
    await place.discord.answered(place.channel);
    await place.again();
    expect(told(place.discord, place.channel)).toHaveLength(1);
    expect(threadsIn(place, place.channel)).toHaveLength(1);
    expect(await place.memory.news.duePosts(Number.MAX_SAFE_INTEGER, 9)).toEqual([]);
  });

  it('between its reading of a feed and its noting of that, reads it again and loses nothing', async () => {
    await using place = await killed(({ news }) => ({ ...news, note: never }));
    await until('the reading', () => (place.footnote.reads.get(feed) ?? 0) > 1);
    await place.again();
    expect(told(place.discord, place.channel)).toHaveLength(1);
  });
});

describe('/article refresh', () => {
  it.each([
    ['en-US', '-# 1 sentence changed, 1 added, 1 removed', '-# Removed, paragraph 1:'],
    ['de', '-# 1 Satz geändert, 1 hinzugekommen, 1 weggefallen', '-# Weggefallen, Absatz 1:'],
    ['fr', '-# 1 phrase modifiée, 1 ajoutée, 1 supprimée', '-# Supprimée, paragraphe 1\u00a0:'],
  ])('says what has changed in the words of both versions (%s)', async (locale, counts, removed) => {
    await using stage = await staged();
    const { ada, channel, guild, footnote } = stage;
    ada.locale = locale;
    const origin = { kind: 'url', location: page('storm'), name: page('storm') } as const;
    await footnote.addArticle({ origin, collection: guild.id });
    const refreshed = async () =>
      String((await ada.runs(channel, 'article refresh', { article: 'Storm over Orle' }).reply()).json.content).split(
        '\n',
      );
    expect(await refreshed()).toHaveLength(1);
    footnote.pages.set(page('storm'), [
      'Storm over Orle',
      'The storm took five roofs.',
      'Nobody was hurt.',
      'Schools stay shut.',
    ]);
    const [, ...lines] = await refreshed();
    expect(lines).toContain(counts);
    expect(lines).toContain(removed);
    for (const words of ['three roofs', 'five roofs', 'thanked the firemen', 'Schools stay shut'])
      expect(lines.join('\n')).toContain(words);
    expect(lines.join('\n')).not.toContain('Nobody was hurt');
  });
});
