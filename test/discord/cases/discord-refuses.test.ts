import { describe, expect, it } from 'vitest';
import { simpleAnswer } from '../answers.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { holdAnswers } from '../held-answers.ts';
import type { Person } from '../simulator/person.ts';
import { until } from '../simulator/until.ts';
import { directChannel } from '../simulator/world.ts';
import { bridge, type Stage, setStage } from '../stage.ts';
import { addressing, type Place } from './places.ts';

const toldAlone = ({ discord }: Stage, { user }: Person): readonly string[] =>
  discord.answers(directChannel(discord.world, user)).map(({ json }) => json.content);
const mentioning = ({ discord }: Stage, question: string): string => `<@${discord.world.bot.id}> ${question}`;

describe('what Discord does not let Footnote say', () => {
  it.each([
    ['en-US', 'Which bridge was closed?', /AutoMod blocked my answer/],
    ['de', 'Welche Brücke wurde geschlossen?', /AutoMod-Regeln dieses Servers haben meine Antwort/],
  ])('blocked by AutoMod, is told to who asked, as such (%s)', async (locale, question, sentence) => {
    await using stage = await setStage({
      prepare: (discord) => Object.assign([...discord.world.guilds.values()][0] ?? {}, { blocks: /lohne/i, locale }),
    });
    const { discord, channel, ada, log } = stage;
    ada.says(channel, mentioning(stage, question));
    await until('the sentence', () => toldAlone(stage, ada).length === 1);
    expect(toldAlone(stage, ada)[0]).toMatch(sentence);
    expect(toldAlone(stage, ada)[0]).toContain(`<#${channel.id}>`);
    expect(discord.answers(channel)).toEqual([]);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    ['en-US', /gave me a time-out, which ends <t:\d+:R>/],
    ['fr', /mis en sourdine, fin <t:\d+:R>/],
  ])('while it is timed out, is told with the end of it (%s)', async (locale, sentence) => {
    const timedOut = new Date(Date.now() + 3_600_000).toISOString();
    await using stage = await setStage({
      prepare: (discord) => Object.assign([...discord.world.guilds.values()][0] ?? {}, { timedOut, locale }),
    });
    const { discord, channel, ada } = stage;
    ada.says(channel, mentioning(stage, 'bridge?'));
    await until('the sentence', () => toldAlone(stage, ada).length === 1);
    expect(toldAlone(stage, ada)[0]).toMatch(sentence);
    expect(discord.answers(channel)).toEqual([]);
  });
});

describe('an answer whose beginning was deleted', () => {
  const waiting = async (): Promise<{ stage: Stage; release: () => void }> => {
    const footnote = fakeFootnote();
    footnote.put('The bridge', bridge);
    const held = holdAnswers(footnote);
    const stage = await setStage({
      footnote,
      options: { limits: { perPerson: 9, perChannel: 9, atOnce: 1, waiting: 9 } },
    });
    return { stage, release: held.release };
  };

  it('comes as a new reply', async () => {
    const { stage, release } = await waiting();
    await using _ = stage;
    const { discord, channel, guild } = stage;
    stage.ada.says(channel, mentioning(stage, 'bridge?'));
    await discord.idle();
    discord.person('ben', [guild]).says(channel, mentioning(stage, 'council?'));
    const [begun] = await discord.answered(channel);
    if (!begun) throw new Error('Nobody was told to wait.');
    discord.person('mod').deletes(begun);
    release();
    const answers = await discord.answered(channel, 2);
    expect(answers.map(({ json }) => json.content).join('\n')).toContain('The council will vote');
    expect(discord.violations).toEqual([]);
  });

  it('comes as a new message under a command too', async () => {
    const { stage, release } = await waiting();
    await using _ = stage;
    const { discord, channel, ada } = stage;
    const exchange = ada.runs(channel, 'ask', { question: 'council?' });
    await discord.idle();
    const [thinking] = discord.answers(channel);
    if (!thinking) throw new Error('Nothing says that Footnote is thinking.');
    discord.person('mod').deletes(thinking);
    release();
    await until('the answer', () =>
      discord.answers(channel).some(({ json }) => json.content.includes('The council will vote')),
    );
    expect(exchange).toBeDefined();
    expect(discord.violations).toEqual([]);
  });
});

describe('a question that is deleted while its answer is sent', () => {
  it('ends the answer after the message that is being sent', async () => {
    const footnote = fakeFootnote();
    footnote.put('The bridge', bridge);
    Object.assign(footnote, {
      ask: async () => simpleAnswer(`What Ferguson said ${'and said again '.repeat(600)}is known.`),
    });
    await using stage = await setStage({ footnote });
    const { discord, channel, ada, memory } = stage;
    const whole = ada.says(channel, mentioning(stage, 'Ferguson?'));
    const all = (await discord.answered(channel, 3)).length;
    await discord.idle();
    ada.deletes(whole);
    const question = ada.says(channel, mentioning(stage, 'Ferguson again?'));
    await discord.answered(channel, all + 1);
    ada.deletes(question);
    await discord.idle();
    expect(discord.answers(channel).length).toBeLessThan(2 * all);
    await expect.poll(() => memory.conversations.count(ada.user.id)).toBe(0);
  });
});

describe('an interaction without a locale', () => {
  it.each([undefined, null, ''])('is answered in English (%j)', async (locale) => {
    await using stage = await setStage();
    const { ada, channel, discord } = stage;
    Object.assign(ada, { locale });
    const answer = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    expect(answer.json.content).toContain('The old bridge');
    expect((await ada.presses(answer, '[1]').reply()).json).toBeDefined();
    const help = await ada.runs(channel, 'help').reply();
    expect(help.json.content).toContain('**Ask** with');
    expect(discord.violations).toEqual([]);
  });
});

describe('what Discord refuses, elsewhere and in other languages', () => {
  const servers = (change: object) => ({
    prepare: (discord: Stage['discord']) => {
      for (const guild of discord.world.guilds.values()) Object.assign(guild, change);
    },
  });

  it.each<readonly [Place, string, RegExp]>([
    ['a thread', '¿Qué puente, bridge, se cerró?', /El AutoMod de este servidor ha bloqueado mi respuesta en <#\d+>/],
    ['an announcement channel', 'Quel bridge est fermé ?', /L’AutoMod de ce serveur a bloqué ma réponse dans <#\d+>/],
  ])('a block by AutoMod in %s is told where it was: %j', async (place, question, sentence) => {
    await using stage = await setStage(servers({ blocks: /lohne/i }));
    const { at, to } = await addressing(stage, place);
    stage.ada.says(at, to(question));
    await until('the sentence', () => toldAlone(stage, stage.ada).length === 1);
    expect(toldAlone(stage, stage.ada)[0]).toMatch(sentence);
    expect(toldAlone(stage, stage.ada)[0]).toContain(`<#${at.id}>`);
  });

  it.each<readonly [Place, string, RegExp]>([
    [
      'a thread',
      'Was ist mit der bridge passiert?',
      /Die Moderation hat mir eine Auszeit gegeben, sie endet <t:\d+:R>/,
    ],
    ['an announcement channel', '¿Qué pasó con el bridge?', /la moderación me ha silenciado y eso termina <t:\d+:R>/],
  ])('a time-out in %s is told with its end: %j', async (place, question, sentence) => {
    await using stage = await setStage(servers({ timedOut: new Date(Date.now() + 3_600_000).toISOString() }));
    const { at, to } = await addressing(stage, place);
    stage.ada.says(at, to(question));
    await until('the sentence', () => toldAlone(stage, stage.ada).length === 1);
    expect(toldAlone(stage, stage.ada)[0]).toMatch(sentence);
  });

  it.each<readonly [Place, string]>([
    ['a thread', 'de'],
    ['direct messages', 'fr'],
  ])('a question deleted while its answer is found gets none, in %s (%s)', async (place, locale) => {
    const footnote = fakeFootnote();
    footnote.put('The bridge', bridge);
    const held = holdAnswers(footnote);
    await using stage = await setStage({ footnote });
    const { discord, ada, memory } = stage;
    ada.locale = locale;
    const { at, to } = await addressing(stage, place);
    const question = ada.says(at, to('bridge?'));
    await discord.idle();
    ada.deletes(question);
    await discord.idle();
    held.release();
    await discord.idle();
    expect(discord.answers(at)).toEqual([]);
    expect(await memory.conversations.count(ada.user.id)).toBe(0);
  });

  it.each<readonly [Place, string]>([
    ['a thread', 'ask'],
    ['direct messages', 'summary'],
  ])('a placeholder deleted meanwhile gives way to a new message, in %s (/%s)', async (place, command) => {
    const footnote = fakeFootnote();
    footnote.put('The bridge', bridge);
    Object.assign(footnote, {
      summarize: () => footnote.ask({ question: 'council?', scope: { collections: ['shared'] } }),
    });
    const held = holdAnswers(footnote);
    await using stage = await setStage({ footnote });
    const { discord, ada } = stage;
    const { at } = await addressing(stage, place);
    ada.runs(at, command, command === 'ask' ? { question: 'council?' } : {});
    await discord.idle();
    const [thinking] = discord.answers(at);
    if (!thinking) throw new Error('Nothing says that Footnote is thinking.');
    discord.person('mod').deletes(thinking);
    held.release();
    await until('the answer', () => discord.answers(at).some(({ json }) => json.content.includes('The council will')));
  });

  it.each([undefined, null, 'xx'])('forms and lists open without a known locale too (%j)', async (locale) => {
    await using stage = await setStage();
    const { discord, ada, channel } = stage;
    Object.assign(ada, { locale });
    const answer = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    await discord.idle();
    const next = await ada.submits(ada.presses(answer, 'Ask more'), { question: 'council?' });
    expect((await next.reply()).json.content).toContain('The council will');
    const message = ada.says(channel, 'Lin spoke.');
    expect((await ada.chooses(message, 'Ask about this').modal()).title).toBe('Ask more');
    expect(
      (await ada.types(channel, 'ask', { focused: 'article', options: { question: 'x', article: 'bri' } }).choices())
        .length,
    ).toBe(1);
  });
});
