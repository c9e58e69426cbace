import { describe, expect, it } from 'vitest';
import { fakeFootnote } from '../fake-footnote.ts';
import { holdAnswers } from '../held-answers.ts';
import { bridge, readingMessages, setStage } from '../stage.ts';
import { addressing, type Place } from './places.ts';
import { setTalkingStage } from './talk.ts';

const emoji = '123456789012345678';

describe('what Discord makes of what is typed', () => {
  it.each<readonly [Place, string, string | RegExp]>([
    ['direct messages', `¿Qué dijo <a:ola:${emoji}> Lin del bridge?`, '¿Qué dijo Lin del bridge?'],
    ['a thread', `Qu’a dit Lin du ||bridge|| ? <:pont:${emoji}>`, 'Qu’a dit Lin du bridge ?'],
    ['an announcement channel', '- _Was_ sagte __Lin__ über die bridge?', 'Was sagte Lin über die bridge?'],
    ['a thread', '## Was sagte `Lin` über die bridge?', 'Was sagte Lin über die bridge?'],
    ['direct messages', '```fr\nQu’a dit Lin du bridge ?\n```', 'Qu’a dit Lin du bridge ?'],
    ['a channel', '¿Qué pasó con el bridge el <t:1715644800:D>?', '¿Qué pasó con el bridge el 14 de mayo de 2024?'],
    ['a thread', 'Was geschah am <t:1715644800:d> mit der bridge?', 'Was geschah am 14. Mai 2024 mit der bridge?'],
    [
      'direct messages',
      'Que s’est-il passé le <t:1715644800:D> avec le bridge ?',
      'Que s’est-il passé le 14 mai 2024 avec le bridge ?',
    ],
    ['direct messages', `</article list:${emoji}> Was kostet die bridge?`, 'Was kostet die bridge?'],
    ['a thread', `What did Lin say of the bridge? </ask:${emoji}>`, 'What did Lin say of the bridge?'],
    ['a channel', '¿Qué dijo [Lin](https://lin.example/) del bridge?', '¿Qué dijo Lin del bridge?'],
    [
      'an announcement channel',
      'Que dit https://lin.example/ du bridge ?',
      /^Que dit(?: https:\/\/lin\.example\/)? du bridge \?$/,
    ],
  ])('in %s %j is read as %j', async (place, written, question) => {
    await using stage = await setStage();
    const { discord, ada, footnote } = stage;
    const { at, to } = await addressing(stage, place);
    ada.says(at, to(written));
    const [answer] = await discord.answered(at);
    await discord.idle();
    expect(footnote.asked).toHaveLength(1);
    expect(footnote.asked[0]?.question).toMatch(question);
    if (typeof question === 'string') expect(footnote.asked[0]?.question).toBe(question);
    expect(answer?.json.content).not.toMatch(/Understood as|Verstanden als|Entendido como|Compris comme|\d{17}/);
  });

  it.each<readonly [Place, string]>([
    ['a thread', 'Was kostet die bridge?'],
    ['direct messages', 'Combien coûte le bridge ?'],
  ])('in %s a sticker beside a question is no part of it', async (place, question) => {
    await using stage = await setStage();
    const { discord, ada, footnote } = stage;
    const { at, to } = await addressing(stage, place);
    ada.says(at, to(question), { more: { sticker_items: [{ id: emoji, name: 'Wave', format_type: 1 }] } });
    await discord.answered(at);
    expect(footnote.asked.map((one) => one.question)).toEqual([question]);
  });

  it.each<readonly [Place, string, string]>([
    ['a thread', 'Was sagte <person> in <channel>?', 'Was sagte lin in city news?'],
    ['an announcement channel', '¿Qué dijo <person> en <channel>?', '¿Qué dijo lin en city news?'],
    ['a channel', '<person> qu’a dit <person> ?', 'qu’a dit lin ?'],
    ['a channel', 'Was wollen <role> von der bridge?', 'Was wollen role von der bridge?'],
  ])('in %s names are read for ids: %j', async (place, written, question) => {
    const role = '333333333333333333';
    await using stage = await setStage({
      prepare: ({ world }) => {
        for (const { roles } of world.guilds.values()) roles?.set(role, new Set());
      },
    });
    const { discord, guild, ada, footnote } = stage;
    const lin = discord.person('lin', [guild]);
    const news = discord.channel(guild, 'city-news');
    const { at, to } = await addressing(stage, place);
    const named = { '<person>': lin.mention, '<channel>': `<#${news.id}>`, '<role>': `<@&${role}>` };
    ada.says(at, to(written.replace(/<(?:person|channel|role)>/g, (token) => named[token as keyof typeof named])));
    await discord.answered(at);
    expect(footnote.asked[0]?.question).toBe(question);
  });
});

describe('who is addressed', () => {
  it.each<readonly [Place, string]>([
    ['a thread', '<role> Que sait-on du bridge ?'],
    ['an announcement channel', '¿Qué se sabe del bridge? <role>'],
    ['a thread', 'na <role>, was ist mit der bridge?'],
  ])('the bot’s own role means it, in %s: %j', async (place, written) => {
    await using stage = await setStage(readingMessages);
    const { discord, guild, ada, footnote } = stage;
    const role = discord.managedRole(guild);
    const { at } = await addressing(stage, place);
    ada.says(at, written.replace('<role>', `<@&${role}>`));
    await discord.answered(at);
    expect(footnote.asked[0]?.question).toContain('bridge');
    expect(footnote.asked[0]?.question).not.toMatch(/\d{17}|Footnote/);
  });

  it.each<readonly [Place, string, boolean]>([
    ['a channel', 'und was ist mit dem council?', true],
    ['a thread', '¿y el council?', true],
    ['a thread', 'et le council ?', false],
  ])('a reply to its answer does, in %s: %j (silently: %s)', async (place, again, silently) => {
    await using stage = await setStage(readingMessages);
    const { discord, ada, footnote } = stage;
    const { at, to } = await addressing(stage, place);
    ada.says(at, to('bridge?'));
    const [answer] = await discord.answered(at);
    await discord.idle();
    ada.says(at, again, { replyTo: answer, silently });
    await discord.answered(at, 2);
    expect(footnote.asked.map(({ question }) => question)).toEqual(['bridge?', again]);
  });

  it.each(['und die bridge?', '¿y el bridge?'])('a reply to somebody else does not: %j', async (said) => {
    await using stage = await setStage(readingMessages);
    const { discord, guild, channel, ada } = stage;
    const other = discord.person('bob', [guild]).says(channel, 'Die bridge ist zu.');
    ada.says(channel, said, { replyTo: other });
    await discord.idle();
    expect(discord.answers(channel)).toEqual([]);
  });
});

describe('an edit', () => {
  it.each<readonly [Place, string, (bot: string, role: string) => string]>([
    ['a thread', 'Was ist mit der bridge?', (bot) => `<@${bot}> Was ist mit der bridge?`],
    ['a channel', 'bridge ?', (_, role) => `<@&${role}> bridge ?`],
  ])('that adds the mention, in %s, makes %j a question', async (place, before, after) => {
    await using stage = await setStage(readingMessages);
    const { discord, guild, ada, footnote } = stage;
    const role = discord.managedRole(guild);
    const { at } = await addressing(stage, place);
    const message = ada.says(at, before);
    await discord.idle();
    ada.edits(message, after(discord.world.bot.id, role));
    await discord.answered(at);
    expect(footnote.asked.map(({ question }) => question)).toEqual([before]);
  });

  it.each<readonly [Place, string]>([
    ['a thread', 'Egal, hat sich erledigt.'],
    ['a channel', '¿Qué dice el council?'],
  ])('that takes it away while the answer is found leaves nothing, in %s', async (place, after) => {
    const footnote = fakeFootnote();
    footnote.put('The bridge', bridge);
    const held = holdAnswers(footnote);
    await using stage = await setStage({ ...readingMessages, footnote });
    const { discord, ada } = stage;
    const { at, to } = await addressing(stage, place);
    const message = ada.says(at, to('bridge?'));
    await discord.idle();
    ada.edits(message, after);
    await discord.idle();
    held.release();
    await discord.idle();
    expect(discord.answers(at)).toEqual([]);
  });
});

describe('“Understood as”', () => {
  it.each([
    ['Why did she oppose <:gate:123456789012345678> it?', /^-# Understood as: .*Lin/m],
    ['And **why** did she oppose the bridge?', /^-# Understood as: .*Lin/m],
  ])('shows what was added to %j, and no marks', async (again, shown) => {
    await using stage = await setTalkingStage();
    const { discord, channel, ada } = stage;
    ada.says(channel, `<@${discord.world.bot.id}> What did Mayor Lin say about the bridge?`);
    const [first] = await discord.answered(channel);
    await discord.idle();
    expect(first?.json.content).not.toContain('Understood as');
    ada.says(channel, again, { replyTo: first });
    const [, answer] = await discord.answered(channel, 2);
    expect(answer?.json.content).toMatch(shown);
    expect(answer?.json.content).not.toMatch(/Understood as.*(?:<|\*\*|\d{17})/);
  });

  it.each(['<:gate:123456789012345678> **How deep** is Lake Oro?', '# how deep is ||Lake Oro||'])(
    'is not there where nothing was: %j',
    async (question) => {
      await using stage = await setTalkingStage();
      const { discord, channel, ada } = stage;
      ada.says(channel, `<@${discord.world.bot.id}> What did Mayor Lin say about the bridge?`);
      const [first] = await discord.answered(channel);
      await discord.idle();
      ada.says(channel, question, { replyTo: first });
      const [, answer] = await discord.answered(channel, 2);
      expect(answer?.json.content).toContain('Lake Oro is **40** metres deep.');
      expect(answer?.json.content).not.toContain('Understood as');
    },
  );
});
