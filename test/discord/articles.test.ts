import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { fakeFootnote } from './fake-footnote.ts';
import { readingFootnote as reading } from './reading-footnote.ts';
import { textIn } from './shown.ts';
import { messageFlags } from './simulator/rules/message-flags.ts';
import { until } from './simulator/until.ts';
import { type Stage, setStage } from './stage.ts';

const manages = ({ guild, ada }: Stage): void => void guild.members.set(ada.user.id, PermissionFlagsBits.ManageGuild);
const add = ({ ada, channel }: Stage) =>
  ada.runs(channel, 'article add', { address: 'https://news.example/storm' }).reply();

describe('/article', () => {
  it('adds what was previewed and confirmed to this server alone, and announces it', async () => {
    await using stage = await setStage({ footnote: reading() });
    const { discord, guild, channel, ada, footnote } = stage;
    manages(stage);
    const audit = discord.channel(guild, 'audit');
    await ada.runs(channel, 'settings audit', { channel: audit.id }).reply();
    const preview = await add(stage);
    expect(preview.onlyFor).toBe(ada.user.id);
    expect(textIn(preview.json)).toMatch(/^\*\*\\\*Storm\\\* over \\@everyone\*\*\nA\. Writer\n/);
    // Text displays would notify, unlike embeds.
    expect(preview.notified).toEqual({ users: [], roles: [], everyone: false });
    expect(footnote.library.size).toBe(1);
    ada.presses(preview, 'Add');
    await until('the article', () => textIn(preview.json).startsWith('Added:'));
    expect([...footnote.library.values()].map(({ collection }) => collection)).toEqual(['shared', guild.id]);
    const [line] = await discord.answered(audit);
    expect(line?.json.content).toContain(`<@${ada.user.id}> · <#${channel.id}> · Added: **\\*Storm\\*`);
    expect(line?.notified).toEqual({ users: [], roles: [], everyone: false });

    const elsewhere = discord.channel(discord.guild('Others'), 'general');
    expect((await ada.runs(elsewhere, 'ask', { question: 'storm?' }).reply()).json.content).toContain(
      'The articles do not say.',
    );
    expect(textIn((await ada.runs(elsewhere, 'article list').reply()).json)).not.toContain('Storm');
    expect(
      await ada.types(elsewhere, 'ask', { focused: 'article', options: { question: 'x', article: 'storm' } }).choices(),
    ).toEqual([]);
    const [, storm] = footnote.library.keys();
    expect(
      (await ada.runs(elsewhere, 'ask', { question: 'storm?', article: storm ?? '' }).reply()).json.content,
    ).not.toContain('A storm came');
    expect((await ada.runs(channel, 'ask', { question: 'storm?' }).reply()).json.content).toContain(
      `A storm came to ${guild.id}.`,
    );
    expect(discord.violations).toEqual([]);
  });

  it('lets only those change articles who may', async () => {
    await using stage = await setStage({ footnote: reading() });
    const { ada, channel, discord } = stage;
    expect((await add(stage)).json.content).toMatch(/^You may not change the articles of this server\./);
    expect(() => ada.runs(channel, 'settings show')).toThrow('without permission');
    // A server may open a command to others; what it changes is checked all the same.
    const opened = (discord.world.commands.get('') ?? []).map((one) => ({ ...one, default_member_permissions: null }));
    discord.world.commands.set('', opened);
    expect((await ada.runs(channel, 'settings show').reply()).json.content).toBe(
      'Only members who may manage the server can change its settings.',
    );
  });

  it('tells what is wrong with an address', async () => {
    await using stage = await setStage({ footnote: reading() });
    manages(stage);
    const { ada, channel } = stage;
    const said = async (options: Record<string, string>) =>
      (await ada.runs(channel, 'article add', options).reply()).json.content;
    expect(await said({ address: 'news' })).toBe('That is not a web address. It should begin with https://.');
    expect(await said({})).toBe('Please give either an address or a file.');
    expect(await said({ address: 'https://news.example/missing' })).toBe('There is nothing at that address.');
  });

  it('removes after a question, and leaves the operator’s articles alone', async () => {
    await using stage = await setStage({ footnote: reading() });
    manages(stage);
    const { ada, channel, footnote } = stage;
    const preview = await add(stage);
    ada.presses(preview, 'Add');
    await until('the article', () => footnote.library.size === 2);
    expect((await ada.runs(channel, 'article remove', { article: 'The bridge' }).reply()).json.content).toMatch(
      /^That article belongs to all servers/,
    );
    const question = await ada.runs(channel, 'article remove', { article: '*Storm* over @everyone' }).reply();
    ada.presses(question, 'Remove');
    await until('the removal', () => textIn(question.json).startsWith('Removed:'));
    expect(footnote.library.size).toBe(1);
  });

  it('binds a channel to some articles, and frees it', async () => {
    await using stage = await setStage({ footnote: reading() });
    manages(stage);
    const { ada, channel, footnote } = stage;
    const [bridgeId] = footnote.library.keys();
    await ada.runs(channel, 'article use', { article: bridgeId ?? '' }).reply();
    await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    await ada.runs(channel, 'article use').reply();
    await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    await ada.runs(channel, 'article use', { article: bridgeId ?? '' }).reply();
    footnote.library.clear();
    footnote.put('Another bridge', ['Another bridge was built.']);
    await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    expect(footnote.asked.map(({ scope }) => scope.articleIds)).toEqual([[bridgeId], undefined, undefined]);
  });

  it('lists page by page and shows one', async () => {
    const footnote = fakeFootnote();
    for (let index = 10; index < 40; index += 1) footnote.put(`Lake ${index}`, ['Deep.']);
    await using stage = await setStage({ footnote });
    const { ada, channel, discord } = stage;
    const list = await ada.runs(channel, 'article list').reply();
    expect(textIn(list.json)).toMatch(/^Articles 1–8 of 30\n\*\*Lake 10\*\*/);
    ada.presses(list, '▶');
    await until('the next page', () => textIn(list.json).startsWith('Articles 9–16 of 30'));
    const info = await ada.runs(channel, 'article info', { article: 'Lake 11' }).reply();
    expect(textIn(info.json)).toContain('**Lake 11**');
    expect(discord.violations).toEqual([]);
  });

  it('lists those alone whose names hold what is searched for, page by page and on the way back', async () => {
    const footnote = fakeFootnote();
    for (let index = 10; index < 40; index += 1) footnote.put(`Lake: ${index}`, ['Deep.']);
    await using stage = await setStage({ footnote });
    const { ada, channel, discord } = stage;
    const list = await ada.runs(channel, 'article list', { search: '2 LAKE:' }).reply();
    const shows = (text: string) => until(`"${text}"`, () => textIn(list.json).startsWith(text));
    await shows('Articles 1–8 of 12\n**Lake: 12**');
    ada.presses(list, '▶');
    await shows('Articles 9–12 of 12\n');
    ada.presses(list, 'About');
    await shows('**Lake: ');
    ada.presses(list, 'Back to the list');
    await shows('Articles 9–12 of 12\n');
    const none = await ada.runs(channel, 'article list', { search: '*river*' }).reply();
    expect(textIn(none.json)).toBe('None of the articles here has “\\*river\\*” in its title, its author or its name.');
    expect(discord.violations).toEqual([]);
  });

  it('tells about an article of the list, and takes it out after a question', async () => {
    await using stage = await setStage({ footnote: reading() });
    manages(stage);
    const { ada, channel, discord, footnote } = stage;
    ada.presses(await add(stage), 'Add');
    await until('the article', () => footnote.library.size === 2);
    const list = await ada.runs(channel, 'article list').reply();
    const shows = (text: string) => until(`"${text}"`, () => textIn(list.json).includes(text));
    ada.presses(list, 'About');
    await shows('characters');
    ada.presses(list, 'Back to the list');
    await shows('2 articles');
    ada.presses(list, 'About');
    await shows('characters');
    ada.presses(list, 'Remove');
    await shows('their footnotes no longer open');
    ada.presses(list, 'Remove');
    await shows('Removed: **\\*Storm\\*');
    expect(footnote.library.size).toBe(1);
    expect(Number(list.json.flags) & messageFlags.version2).toBe(messageFlags.version2);
    expect(discord.violations).toEqual([]);
  });

  it('is a plain message where the bot may not embed, and stays one', async () => {
    await using stage = await setStage({ footnote: reading() });
    manages(stage);
    const { ada, channel, discord, footnote } = stage;
    channel.denied = PermissionFlagsBits.EmbedLinks;
    const preview = await add(stage);
    expect(preview.json.content).toMatch(/^\*\*\\\*Storm.*\n> A storm came/s);
    channel.denied = 0n;
    ada.presses(preview, 'Add');
    await until('the article', () => String(preview.json.content).startsWith('Added:'));
    expect(Number(preview.json.flags) & messageFlags.version2).toBe(0);
    channel.denied = PermissionFlagsBits.EmbedLinks;
    const list = await ada.runs(channel, 'article list').reply();
    expect(list.json.content).toMatch(/^2 articles\n/);
    const answer = await ada.runs(channel, 'ask', { question: 'storm?' }).reply();
    const passage = await ada.presses(answer, '[1]').reply();
    expect(passage.json.content).toContain('\n> **A storm came');
    expect(footnote.library.size).toBe(2);
    expect(discord.violations).toEqual([]);
  });

  it('reads no more at once for one person than it can, and says so in their language', async () => {
    const footnote = fakeFootnote({ read: () => new Promise(() => undefined) });
    await using stage = await setStage({ footnote });
    manages(stage);
    const { ada, channel } = stage;
    ada.locale = 'fr';
    const adding = () => ada.runs(channel, 'article add', { address: 'https://news.example/storm' });
    for (const asked of [adding(), adding()]) await asked.acknowledged();
    expect((await adding().reply()).json.content).toMatch(/^D’autres articles demandés/);
  });
});
