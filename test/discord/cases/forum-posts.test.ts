import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Discord } from '../simulator/simulator.ts';
import type { Channel } from '../simulator/world.ts';
import { channelTypes } from '../simulator/world.ts';
import { readingMessages as reading, type Stage, setStage } from '../stage.ts';

/** A forum whose posts are to be answered. */
async function setForum(stage: Stage): Promise<Channel> {
  const { discord, guild, ada, channel } = stage;
  guild.members.set(ada.user.id, PermissionFlagsBits.ManageGuild);
  const forum = discord.channel(guild, 'questions', channelTypes.forum);
  await ada.runs(channel, 'settings channels', { channel: forum.id, answers: 'every-question' }).reply();
  return forum;
}

/** A post of ada's: its first message has its thread's id. */
function post({ discord, ada }: Stage, forum: Channel, title: string, text: string): Channel {
  const thread = discord.thread(forum, title, ada);
  ada.says(thread, text, { more: { id: thread.id } });
  return thread;
}

describe('a new post of a forum that Footnote answers', () => {
  it.each([
    ['The bridge', 'Hi all! What happened to the bridge on Friday? Thanks', 'What happened to the bridge on Friday?'],
    ['What will the council vote on?', 'I could not be there.', 'What will the council vote on?'],
    ['Die Brücke', 'Ich war weg. Wann wurde die bridge gesperrt?', 'Wann wurde die bridge gesperrt?'],
    [
      'Le pont',
      'Bonjour à tous !\n\nPourquoi le bridge est-il fermé ? Merci d’avance.',
      'Pourquoi le bridge est-il fermé ?',
    ],
    ['¿Qué votará el council?', '', '¿Qué votará el council?'],
    ['Quick one', 'hey folks, quick one: what happened to the bridge thx', 'what happened to the bridge thx'],
    ['hey folks, quick one: what happened to the bridge thx', 'see title', 'what happened to the bridge thx'],
    ['Frage', 'hallo, ich müsste wissen wann die bridge zu war', 'ich müsste wissen wann die bridge zu war'],
    ['Duda', 'buenas, necesito saber qué pasó con el bridge', 'necesito saber qué pasó con el bridge'],
    ['je me demande ce qui est arrivé au bridge', '', 'je me demande ce qui est arrivé au bridge'],
  ])('is answered once, from its title and text: %j, %j', async (title, text, question) => {
    await using stage = await setStage(reading);
    const { discord, footnote, ada } = stage;
    const thread = post(stage, await setForum(stage), title, text);
    await discord.answered(thread);
    ada.says(thread, 'what happened to the council?');
    await discord.idle();
    expect(discord.answers(thread).length).toBe(1);
    expect(footnote.asked.map((one) => one.question)).toEqual([question]);
  });

  it.each([
    ['Volcanoes', 'What is lava made of?'],
    ['Hello everybody', 'I am new here and like the bridge.'],
    ['Stammtisch', 'Wer kommt am Freitag?'],
    ['Treffen', 'hallo zusammen, kurze info: die bridge feiert am Freitag, danke'],
    ['Présentations', 'Salut, moi c’est Zoé, j’aime le bridge.'],
    ['Volcanes', '¿De qué está hecha la lava?'],
  ])('gets nothing where there is no answer, or no question: %j, %j', async (title, text) => {
    await using stage = await setStage(reading);
    const { discord } = stage;
    const thread = post(stage, await setForum(stage), title, text);
    await discord.idle();
    expect(discord.answers(thread)).toEqual([]);
    expect(discord.isTyping(thread)).toBe(false);
  });

  it('is answered from its title alone where Footnote may not read messages; /settings says what is missing', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote } = stage;
    const forum = await setForum(stage);
    const thread = post(stage, forum, 'What happened to the bridge?', 'I was away.');
    await discord.answered(thread);
    expect(footnote.asked.map(({ question }) => question)).toEqual(['What happened to the bridge?']);
    const shown = await ada.runs(channel, 'settings show').reply();
    expect(shown.json.content).toContain(`<#${forum.id}>: I answer every question.`);
    expect(shown.json.content).toContain('Message Content');
  });
});

describe('a thread is marked as solved', () => {
  it('by its button, for who opened it; Footnote then answers in it when addressed', async () => {
    await using stage = await setStage(reading);
    const { discord, ada, guild } = stage;
    const ben = discord.person('ben', [guild]);
    const thread = post(stage, await setForum(stage), 'The bridge', 'What happened to the bridge?');
    const [answer] = await discord.answered(thread);
    if (!answer) throw new Error('There is no answer.');
    const [refused] = await ben.presses(answer, 'Solved').followups(1);
    expect([refused?.onlyFor, refused?.json.content]).toEqual([
      ben.user.id,
      'Only the person who opened this, or a moderator, can mark it as solved.',
    ]);
    const [done] = await ada.presses(answer, 'Solved').followups(1);
    expect(done?.json.content).toBe(`${ada.mention} marked this as solved. Mention me if there is more.`);
    const [again] = await ada.presses(answer, 'Solved').followups(1);
    expect(again?.json.content).toBe('This is marked as solved already.');
  });

  it.each(['✅', '☑️'])('by %s of who opened it, on the answer; not by others, nor by other signs', async (emoji) => {
    await using stage = await setStage(reading);
    const { discord, ada, guild } = stage;
    const ben = discord.person('ben', [guild]);
    const thread = post(stage, await setForum(stage), 'The bridge', 'What happened to the bridge?');
    const [answer] = await discord.answered(thread);
    if (!answer) throw new Error('There is no answer.');
    ben.reacts(answer, emoji);
    ada.reacts(answer, '🎉');
    await discord.idle();
    expect(discord.answers(thread).length).toBe(1);
    ada.reacts(answer, emoji);
    const [, told] = await discord.answered(thread, 2);
    expect(told?.json.content).toContain('marked this as solved');
  });
});

/** A server with a role that may do more than everyone; gives those who have it. */
function withRole(permission: bigint) {
  const role = '333333333333333333';
  const members = new Set<string>();
  const prepare = (discord: Discord): void => {
    reading.prepare(discord);
    for (const { roles, roleGrants } of discord.world.guilds.values()) {
      roles?.set(role, members);
      roleGrants?.set(role, permission);
    }
  };
  return { members, setting: { ...reading, prepare } };
}

describe('a reaction that marks a thread as solved', () => {
  it.each([
    ['may manage threads', PermissionFlagsBits.ManageThreads],
    ['administers the server', PermissionFlagsBits.Administrator],
  ])('is a moderator’s who %s, as the button is', async (_, permission) => {
    const { members, setting } = withRole(permission);
    await using stage = await setStage(setting);
    const { discord, guild } = stage;
    const mia = discord.person('mia', [guild]);
    members.add(mia.user.id);
    const thread = post(stage, await setForum(stage), 'The bridge', 'What happened to the bridge?');
    const [answer] = await discord.answered(thread);
    if (!answer) throw new Error('There is no answer.');
    mia.reacts(answer, '✅');
    const [, told] = await discord.answered(thread, 2);
    expect(told?.json.content).toBe(`${mia.mention} marked this as solved. Mention me if there is more.`);
  });

  it('is so on the message that the post begins with, and on no other person’s', async () => {
    const { members, setting } = withRole(PermissionFlagsBits.ManageThreads);
    await using stage = await setStage(setting);
    const { discord, guild, ada } = stage;
    const mia = discord.person('mia', [guild]);
    members.add(mia.user.id);
    const thread = discord.thread(await setForum(stage), 'The bridge', ada);
    const first = ada.says(thread, 'What happened to the bridge?', { more: { id: thread.id } });
    await discord.answered(thread);
    mia.reacts(ada.says(thread, 'thanks'), '✅');
    await discord.idle();
    expect(discord.answers(thread)).toHaveLength(1);
    mia.reacts(first, '✅');
    expect(await discord.answered(thread, 2)).toHaveLength(2);
  });

  it.each([
    ['a stranger’s', 0n, false],
    ['that of somebody who moderates messages alone', PermissionFlagsBits.ManageMessages, false],
    ['another bot’s', PermissionFlagsBits.Administrator, true],
  ])('is not %s', async (_, permission, isBot) => {
    const { members, setting } = withRole(permission);
    await using stage = await setStage(setting);
    const { discord, guild } = stage;
    const other = discord.person('other', [guild]);
    members.add(other.user.id);
    if (isBot) Object.assign(other.user, { bot: true });
    const thread = post(stage, await setForum(stage), 'The bridge', 'What happened to the bridge?');
    const [answer] = await discord.answered(thread);
    if (!answer) throw new Error('There is no answer.');
    other.reacts(answer, '✅');
    await discord.idle();
    expect(discord.answers(thread)).toHaveLength(1);
  });
});

describe('a thread that is solved', () => {
  it.each([
    ['de', 'Gelöst', /hat das als gelöst markiert/],
    ['es-ES', 'Resuelto', /lo marcó como resuelto/],
    ['fr', 'Résolu', /a marqué cela comme résolu/],
  ])('is so by a moderator too, and from then on answered in when addressed (%s)', async (locale, label, told) => {
    const questions = { de: 'Was ist mit der bridge?', 'es-ES': '¿Qué pasó con el bridge?', fr: 'Où est le bridge ?' };
    const question = questions[locale as keyof typeof questions];
    await using stage = await setStage(reading);
    const { discord, guild, footnote } = stage;
    const mia = discord.person('mia', [guild]);
    guild.members.set(mia.user.id, PermissionFlagsBits.ManageThreads);
    mia.locale = locale;
    const thread = post(stage, await setForum(stage), 'Bridge', question);
    const [answer] = await discord.answered(thread);
    if (!answer) throw new Error('There is no answer.');
    const [done] = await mia.presses(answer, label).followups(1);
    expect(done?.json.content).toMatch(told);
    await discord.idle();
    mia.says(thread, question);
    await discord.idle();
    expect(footnote.asked).toHaveLength(1);
    mia.says(thread, `<@${discord.world.bot.id}> ${question}`);
    await expect.poll(() => footnote.asked.length).toBe(2);
  });
});
