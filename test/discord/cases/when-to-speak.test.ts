import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { fakeFootnote } from '../fake-footnote.ts';
import { channelTypes } from '../simulator/world.ts';
import { bridge, readingMessages as reading, type Stage, setStage } from '../stage.ts';

const allow = ({ guild, ada }: Stage): void => {
  guild.members.set(ada.user.id, PermissionFlagsBits.ManageGuild);
};

describe('in a thread that Footnote opened', () => {
  it.each([
    'brb dinner',
    'anyone up for a call?',
    'haha stimmt',
    'je reviens',
    'jaja total',
    'thanks!',
    'who are you?',
  ])('%j gets nothing', async (chatter) => {
    await using stage = await setStage(reading);
    const { discord, channel, ada, footnote } = stage;
    const thread = discord.thread(channel, 'Discussion');
    ada.says(thread, chatter);
    await discord.idle();
    expect(discord.answers(thread)).toEqual([]);
    expect(footnote.asked).toEqual([]);
  });
});

describe('a question about people’s days', () => {
  it.each([
    ['Homework and sleep', 1],
    ['The bridge', 0],
  ])('is for the articles where they are about such things: %s', async (title, answers) => {
    const footnote = fakeFootnote();
    footnote.put(title, bridge);
    await using stage = await setStage({ ...reading, footnote });
    const { discord, channel, ada } = stage;
    const thread = discord.thread(channel, 'Discussion');
    ada.says(thread, 'how long does homework take');
    await discord.idle();
    expect(discord.answers(thread)).toHaveLength(answers);
  });
});

describe('/settings channels', () => {
  it('lets every question of a channel be answered, and no chatter', async () => {
    await using stage = await setStage(reading);
    const { discord, channel, ada, footnote } = stage;
    allow(stage);
    const set = await ada
      .runs(channel, 'settings channels', { channel: channel.id, answers: 'every-question' })
      .reply();
    expect(set.json.content).toBe(`Saved.\n<#${channel.id}>: I answer every question.`);
    ada.says(channel, 'good point');
    ada.says(channel, 'what happened to the bridge?');
    await discord.answered(channel, 2);
    expect(footnote.asked.map(({ question }) => question)).toEqual(['what happened to the bridge?']);
  });

  it('says what that needs where Footnote may not read messages', async () => {
    await using stage = await setStage();
    const { channel, ada } = stage;
    allow(stage);
    const set = await ada
      .runs(channel, 'settings channels', { channel: channel.id, answers: 'every-question' })
      .reply();
    expect(set.json.content).toContain('Message Content');
  });

  it.each(['never', 'threads'])(
    'keeps it out of a channel (%s); who asks there is told so alone, once',
    async (answers) => {
      await using stage = await setStage(reading);
      const { discord, channel, ada, footnote } = stage;
      allow(stage);
      await ada.runs(channel, 'settings channels', { channel: channel.id, answers }).reply();
      for (const question of ['bridge?', 'council?']) {
        ada.says(channel, `<@${discord.world.bot.id}> ${question}`);
        await discord.idle();
      }
      const [told, more] = await discord.answered(discord.direct(ada));
      expect(told?.json.content).toContain(`I do not answer in <#${channel.id}>`);
      expect([more, footnote.asked]).toEqual([undefined, []]);
    },
  );

  it('lets it answer only when addressed, in its threads too', async () => {
    await using stage = await setStage(reading);
    const { discord, channel, ada, footnote } = stage;
    allow(stage);
    await ada.runs(channel, 'settings channels', { channel: channel.id, answers: 'addressed' }).reply();
    const thread = discord.thread(channel, 'Discussion');
    ada.says(thread, 'what happened to the bridge?');
    ada.says(thread, `<@${discord.world.bot.id}> what happened to the council?`);
    await discord.answered(thread);
    await discord.idle();
    expect(footnote.asked.map(({ question }) => question)).toEqual(['what happened to the council?']);
  });
});

describe('a channel whose every question is answered', () => {
  it.each([
    ['a channel', channelTypes.text, 'jaja qué risa', '¿qué pasó con el bridge?'],
    ['an announcement channel', channelTypes.announcements, 'bof, bof', 'il se passe quoi avec le bridge ?'],
    ['a thread in it', channelTypes.text, 'ach so', 'was ist denn jetzt mit der bridge'],
  ])('hears questions there, in %s, and no chatter: %s, %j, %j', async (place, type, chatter, question) => {
    await using stage = await setStage(reading);
    const { discord, guild, channel, ada, footnote } = stage;
    allow(stage);
    const chosen = discord.channel(guild, 'questions', type);
    await discord.idle();
    await ada.runs(channel, 'settings channels', { channel: chosen.id, answers: 'every-question' }).reply();
    const at = place === 'a thread in it' ? discord.thread(chosen, 'Bridges', ada) : chosen;
    await discord.idle();
    ada.says(at, chatter);
    await discord.idle();
    ada.says(at, question);
    await discord.answered(at);
    await discord.idle();
    expect(footnote.asked.map((one) => one.question)).toEqual([question]);
  });

  it.each([
    ['mentions somebody else', (bob: string) => `${bob} what happened to the bridge?`],
    ['mentions somebody else at its end', (bob: string) => `was ist mit der bridge, ${bob}?`],
  ])('leaves alone what %s', async (_, said) => {
    await using stage = await setStage(reading);
    const { discord, guild, channel, ada, footnote } = stage;
    allow(stage);
    await ada.runs(channel, 'settings channels', { channel: channel.id, answers: 'every-question' }).reply();
    ada.says(channel, said(discord.person('bob', [guild]).mention));
    await discord.idle();
    expect(footnote.asked).toEqual([]);
  });
});

describe('what is set', () => {
  it.each([
    ['de', 'never', /^In <#\d+> antworte ich nicht: So hat es dieser Server eingestellt\./],
    ['fr', 'never', /^Je ne réponds pas dans <#\d+>\u00a0: ce serveur l’a réglé ainsi\./],
    ['es', 'threads', /^En <#\d+> no respondo: así lo decidió este servidor\./],
  ])('is told in the asker’s language (%s, %s)', async (language, answers, told) => {
    const questions = { de: 'Was ist mit der bridge?', fr: 'Qu’est-ce qui se passe ?', es: '¿Qué pasa con el bridge?' };
    await using stage = await setStage(reading);
    const { discord, channel, ada } = stage;
    allow(stage);
    await ada.runs(channel, 'settings channels', { channel: channel.id, answers }).reply();
    ada.says(channel, `<@${discord.world.bot.id}> ${questions[language as keyof typeof questions]}`);
    const [word] = await discord.answered(discord.direct(ada));
    expect(word?.json.content).toMatch(told);
    expect(stage.footnote.asked).toEqual([]);
  });

  it.each([
    ['de', 'was ist mit der bridge?'],
    ['fr', 'que sait-on du bridge ?'],
  ])('to answer in its threads alone, lets it answer there (%s)', async (locale, question) => {
    await using stage = await setStage(reading);
    const { discord, channel, ada, footnote } = stage;
    allow(stage);
    ada.locale = locale;
    await ada.runs(channel, 'settings channels', { channel: channel.id, answers: 'threads' }).reply();
    const thread = discord.thread(channel, 'Discussion');
    ada.says(channel, question);
    ada.says(thread, question);
    await discord.answered(thread);
    await discord.idle();
    expect(footnote.asked).toHaveLength(1);
  });

  it.each([
    ['de', /Um Fragen zu beantworten, die mich nicht erwähnen, muss ich Nachrichten lesen dürfen/],
    ['fr', /Pour répondre aux questions qui ne me mentionnent pas/],
    ['es-ES', /Para responder a preguntas que no me mencionan/],
  ])('says where it takes reading messages, only where that is off (%s)', async (locale, sentence) => {
    for (const setting of [{}, reading]) {
      await using stage = await setStage(setting);
      const { channel, ada } = stage;
      allow(stage);
      ada.locale = locale;
      const options = { channel: channel.id, answers: 'every-question' };
      const set = await ada.runs(channel, 'settings channels', options).reply();
      const shown = await ada.runs(channel, 'settings show').reply();
      for (const { json } of [set, shown])
        expect([json.content, sentence.test(json.content)]).toEqual([json.content, setting !== reading]);
    }
  });
});
