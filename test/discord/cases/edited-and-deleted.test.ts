import { describe, expect, it } from 'vitest';
import { simpleAnswer } from '../answers.ts';
import { fakeFootnote } from '../fake-footnote.ts';
import { holdAnswers } from '../held-answers.ts';
import { announce } from '../simulator/messages.ts';
import { until } from '../simulator/until.ts';
import { bridge, readingMessages, type Stage, setStage } from '../stage.ts';

const historyOf = ({ footnote }: Stage, at: number): readonly string[] =>
  (footnote.asked[at]?.history ?? []).map(({ question }) => question);
const mentioning = ({ discord }: Stage, question: string): string => `<@${discord.world.bot.id}> ${question}`;

describe('a question that is edited', () => {
  it('is answered anew in the place of its answer, and its old form leaves the conversation', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    const question = ada.says(channel, mentioning(stage, 'bridge?'));
    const [answer] = await discord.answered(channel);
    await discord.idle();
    ada.edits(question, mentioning(stage, 'council?'));
    await until('the new answer', () => String(answer?.json.content).includes('The council will vote'));
    await discord.idle();
    expect(discord.answers(channel)).toHaveLength(1);
    ada.says(channel, mentioning(stage, 'and then the vote?'));
    await discord.answered(channel, 2);
    expect(historyOf(stage, 2)).toEqual(['council?']);
    expect(discord.violations).toEqual([]);
  });

  it('while it is being answered has one answer, to what it says at last', async () => {
    const footnote = fakeFootnote();
    footnote.put('The bridge', bridge);
    const held = holdAnswers(footnote);
    await using stage = await setStage({ footnote });
    const { discord, channel, ada, memory } = stage;
    const question = ada.says(channel, mentioning(stage, 'bridge?'));
    await discord.idle();
    ada.edits(question, mentioning(stage, 'council?'));
    await discord.idle();
    held.release();
    const [answer] = await discord.answered(channel);
    await until('the new answer', () => String(answer?.json.content).includes('The council will vote'));
    await discord.idle();
    expect(discord.answers(channel)).toHaveLength(1);
    expect(await memory.conversations.count(ada.user.id)).toBe(1);
  });

  it('has as many messages as its new answer needs', async () => {
    const footnote = fakeFootnote();
    footnote.put('The bridge', bridge);
    const { ask } = footnote;
    const long = simpleAnswer(`What Ferguson said ${'and said again '.repeat(200)}is known.`);
    Object.assign(footnote, {
      ask: async (request: Parameters<typeof ask>[0]) => (request.question === 'Ferguson?' ? long : ask(request)),
    });
    await using stage = await setStage({ footnote });
    const { discord, channel, ada } = stage;
    const question = ada.says(channel, mentioning(stage, 'bridge?'));
    const [answer] = await discord.answered(channel);
    await discord.idle();
    ada.edits(question, mentioning(stage, 'Ferguson?'));
    const [first, second] = await discord.answered(channel, 2);
    expect(first).toBe(answer);
    expect(second?.json.content).toContain('is known.');
    await discord.idle();
    ada.edits(question, mentioning(stage, 'council?'));
    await until('one message', () => discord.answers(channel).length === 1);
    expect(answer?.json.content).toContain('The council will vote');
    expect(discord.violations).toEqual([]);
  });

  it('in nothing but a preview is not answered again', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote } = stage;
    const question = ada.says(channel, mentioning(stage, 'bridge?'));
    await discord.answered(channel);
    await discord.idle();
    Object.assign(question.json, { embeds: [{ type: 'link', url: 'https://example.org' }] });
    announce(discord.gateway, 'MESSAGE_UPDATE', question);
    await discord.idle();
    expect(footnote.asked).toHaveLength(1);
  });

  it('though the client never saw it before, is answered anew all the same', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, bot } = stage;
    const question = ada.says(channel, mentioning(stage, 'bridge?'));
    const [answer] = await discord.answered(channel);
    await discord.idle();
    for (const cached of bot.client.channels.cache.values()) if (cached.isTextBased()) cached.messages.cache.clear();
    ada.edits(question, mentioning(stage, 'council?'));
    await until('the new answer', () => String(answer?.json.content).includes('The council will vote'));
  });

  it.each([
    ['Footnote reads every message', readingMessages],
    ['it reads what mentions it alone', { options: {} }],
  ])('before its answer began, so that it is for Footnote no more, is not answered, where %s', async (_, setting) => {
    await using stage = await setStage(setting);
    const { discord, channel, ada } = stage;
    await discord.idle();
    const question = ada.says(channel, mentioning(stage, 'bridge?'));
    ada.edits(question, 'bridge?');
    await discord.idle();
    expect([discord.answers(channel), stage.footnote.asked]).toEqual([[], []]);
  });

  it('before its answer began is answered once, as it is then', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    await discord.idle();
    const question = ada.says(channel, mentioning(stage, 'bridge?'));
    ada.edits(question, mentioning(stage, 'council?'));
    await discord.answered(channel);
    await discord.idle();
    expect(discord.answers(channel)).toHaveLength(1);
    expect(stage.footnote.asked.map((one) => one.question)).toEqual(['council?']);
  });

  it('and was not for Footnote stays unanswered, until it is', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    const question = ada.says(channel, 'bridge?');
    ada.edits(question, 'the bridge?');
    await discord.idle();
    expect(discord.answers(channel)).toEqual([]);
  });
});

describe('a question that is deleted', () => {
  it('after its answer leaves the conversation, with its answer', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, memory } = stage;
    const question = ada.says(channel, mentioning(stage, 'bridge?'));
    await discord.answered(channel);
    await expect.poll(() => memory.conversations.count(ada.user.id)).toBe(1);
    ada.deletes(question);
    await expect.poll(() => memory.conversations.count(ada.user.id)).toBe(0);
    ada.says(channel, mentioning(stage, 'and then the vote?'));
    await discord.answered(channel, 2);
    expect(historyOf(stage, 1)).toEqual([]);
  });

  it('while it is being answered is remembered no more than if it had never been asked', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, memory, footnote } = stage;
    const held = holdAnswers(footnote);
    const question = ada.says(channel, mentioning(stage, 'bridge?'));
    await discord.idle();
    ada.deletes(question);
    await discord.idle();
    held.release();
    await discord.idle();
    expect(discord.answers(channel)).toEqual([]);
    expect(await memory.conversations.count(ada.user.id)).toBe(0);
  });

  it('though the client never saw it before, leaves the conversation too', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, memory, bot } = stage;
    const question = ada.says(channel, mentioning(stage, 'bridge?'));
    await discord.answered(channel);
    await expect.poll(() => memory.conversations.count(ada.user.id)).toBe(1);
    for (const cached of bot.client.channels.cache.values()) if (cached.isTextBased()) cached.messages.cache.clear();
    ada.deletes(question);
    await expect.poll(() => memory.conversations.count(ada.user.id)).toBe(0);
  });

  it('takes an answer that a moderator deletes with it', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, memory } = stage;
    const answer = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    await expect.poll(() => memory.conversations.count(ada.user.id)).toBe(1);
    discord.person('mod').deletes(answer);
    await expect.poll(() => memory.conversations.count(ada.user.id)).toBe(0);
  });
});
