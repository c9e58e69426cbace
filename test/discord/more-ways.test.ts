import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { until } from './simulator/until.ts';
import { channelTypes } from './simulator/world.ts';
import { setStage } from './stage.ts';

describe('/summary', () => {
  it('is footnoted like an answer', async () => {
    await using stage = await setStage();
    const { ada, channel, discord } = stage;
    const reply = await ada.runs(channel, 'summary', { length: 'short', style: 'bullets' }).reply();
    expect(reply.json.content).toMatch(/-# \[1\] |The articles do not say/);
    expect(discord.violations).toEqual([]);
  });
});

describe('/discuss', () => {
  it('opens a thread with a summary, in which the article is what is asked about', async () => {
    await using stage = await setStage();
    const { ada, channel, discord, footnote } = stage;
    const summarize = () => footnote.ask({ question: 'bridge council?', scope: { collections: ['shared'] } });
    Object.assign(footnote, { summarize });
    const reply = await ada.runs(channel, 'discuss', { article: 'The bridge' }).reply();
    const thread = await until('the thread', () =>
      [...discord.world.channels.values()].find(({ type }) => type === channelTypes.thread),
    );
    expect(thread.name).toBe('Discussion: The bridge');
    const [summary, how] = await discord.answered(thread, 2);
    expect(summary?.json.content).toMatch(/^In short:\n> The old bridge/);
    expect(how?.json.content).toMatch(/^Mention <@\d+> or reply/);
    await until('where', () => String(reply.json.content).includes(`<#${thread.id}>`));
    await ada.runs(thread, 'ask', { question: 'bridge?' }).reply();
    expect(footnote.asked.at(-1)?.scope.articleIds).toEqual([...footnote.library.keys()]);
    expect(discord.violations).toEqual([]);
  });

  it('opens a post in a forum', async () => {
    await using stage = await setStage();
    const { ada, channel, discord, guild } = stage;
    const forum = discord.channel(guild, 'reading', channelTypes.forum);
    await ada.runs(channel, 'discuss', { article: 'The bridge', forum: forum.id }).reply();
    const post = await until('the post', () =>
      [...discord.world.channels.values()].find(({ parent }) => parent === forum),
    );
    await discord.answered(post, 2);
    expect(discord.violations).toEqual([]);
  });

  it('gives the post a tag where the forum asks for one', async () => {
    await using stage = await setStage();
    const { ada, channel, discord, guild } = stage;
    const forum = discord.taggedForum(guild, 'reading', ['100000000000000001']);
    await ada.runs(channel, 'discuss', { article: 'The bridge', forum: forum.id }).reply();
    await until('the post', () => [...discord.world.channels.values()].find(({ parent }) => parent === forum));
    expect(discord.violations).toEqual([]);
  });

  it('opens a thread in an announcement channel', async () => {
    await using stage = await setStage();
    const { ada, discord, guild } = stage;
    const news = discord.channel(guild, 'news', channelTypes.announcements);
    await ada.runs(news, 'discuss', { article: 'The bridge' }).reply();
    const thread = await until('the thread', () =>
      [...discord.world.channels.values()].find(({ parent }) => parent === news),
    );
    expect(thread.type).toBe(channelTypes.announcementThread);
    await discord.answered(thread, 2);
    expect(discord.violations).toEqual([]);
  });

  it('says so where it may open no thread', async () => {
    await using stage = await setStage();
    const { ada, channel } = stage;
    channel.denied = PermissionFlagsBits.CreatePublicThreads;
    const [reply] = await ada.runs(channel, 'discuss', { article: 'The bridge' }).followups(1);
    expect(reply?.json.content).toMatch(/^For that I lack permissions in <#\d+>: Create Public Threads\./);
    expect(reply?.onlyFor).toBe(ada.user.id);
  });
});

describe('a message’s menu', () => {
  it('asks about the message', async () => {
    await using stage = await setStage();
    const { ada, channel, footnote, discord } = stage;
    const message = ada.says(channel, 'Mayor Lin spoke today.');
    const form = ada.chooses(message, 'Ask about this');
    const sent = await ada.submits(form, {
      question: 'What did she say about the bridge?',
      about: 'Mayor Lin spoke today.',
    });
    expect((await sent.reply()).json.content).toContain('The old bridge');
    expect(footnote.asked[0]).toMatchObject({
      question: 'What did she say about the bridge?',
      history: [{ question: 'Mayor Lin spoke today.' }],
    });
    expect(discord.violations).toEqual([]);
  });

  it('checks it against the articles, for the person who asks alone, without a verdict where no words are', async () => {
    await using stage = await setStage();
    const { ada, channel, discord } = stage;
    const message = ada.says(channel, 'The bridge is open.');
    const reply = await ada.chooses(message, 'Check against the articles').reply();
    expect(reply.onlyFor).toBe(ada.user.id);
    expect(reply.json.content).toMatch(
      /^> The bridge is open\.\nThis is what the articles say on it:\n-# \[1\] .*“The old bridge/,
    );
    expect(discord.violations).toEqual([]);
  });
});

describe('/privacy', () => {
  it('says what is kept, and deletes it', async () => {
    await using stage = await setStage();
    const { ada, channel, memory, discord } = stage;
    await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    await until('the turn', () => discord.rest.log.length > 0);
    const said = await ada.runs(channel, 'privacy').reply();
    expect(said.json.content).toMatch(
      /for 30 days.*1 question of yours\.\nIn a quiz it keeps .* for 30 days; .*\nIf Footnote is removed from a server, .* after 30 days/,
    );
    ada.presses(said, 'Delete mine now');
    await until('the deletion', () => String(said.json.content).startsWith('Done. 1 question was deleted'));
    expect(await memory.conversations.count(ada.user.id)).toBe(0);
  });
});

describe('/help', () => {
  it('says how to ask', async () => {
    await using stage = await setStage();
    const { ada, channel, discord } = stage;
    expect((await ada.runs(channel, 'help').reply()).json.content).toContain(`<@${discord.world.bot.id}>`);
    expect(discord.violations).toEqual([]);
  });
});

describe('what another version of Footnote registered', () => {
  it('is answered, not left alone', async () => {
    await using stage = await setStage();
    const { ada, channel, discord } = stage;
    const reply = await ada.runs(channel, 'translate').reply();
    expect(reply.json.content).toBe(
      'That comes from another version of Footnote. Please ask anew, or use the command again.',
    );
    expect(discord.violations).toEqual([]);
  });
});
