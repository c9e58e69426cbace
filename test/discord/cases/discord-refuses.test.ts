import { describe, expect, it } from 'vitest';
import { simpleAnswer } from '../answers.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { holdAnswers } from '../held-answers.ts';
import type { Person } from '../simulator/person.ts';
import { until } from '../simulator/until.ts';
import { directChannel } from '../simulator/world.ts';
import { bridge, type Stage, setStage } from '../stage.ts';

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
