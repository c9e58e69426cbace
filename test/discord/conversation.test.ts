import { describe, expect, it } from 'vitest';
import { holdAnswers } from './held-answers.ts';
import { until } from './simulator/until.ts';
import { type Stage, setStage } from './stage.ts';

const historyOf = ({ footnote }: Stage, at: number): readonly string[] =>
  (footnote.asked[at]?.history ?? []).map(({ question }) => question);

describe('a conversation', () => {
  it('is kept for a person in a channel, and never mixed with another’s', async () => {
    await using stage = await setStage();
    const { discord, guild, channel, ada, footnote } = stage;
    const bob = discord.person('bob', [guild]);
    await ada.runs(channel, 'ask', { question: 'What about the bridge?' }).reply();
    await bob.runs(channel, 'ask', { question: 'Who is on the council?' }).reply();
    await discord.idle();
    await ada.runs(channel, 'ask', { question: 'And the vote?' }).reply();
    expect(footnote.asked.map(({ question }) => question)).toEqual([
      'What about the bridge?',
      'Who is on the council?',
      'And the vote?',
    ]);
    expect(historyOf(stage, 1)).toEqual([]);
    expect(historyOf(stage, 2)).toEqual(['What about the bridge?']);
  });

  it('is joined by whoever replies to an answer', async () => {
    await using stage = await setStage();
    const { discord, guild, channel, ada } = stage;
    const bob = discord.person('bob', [guild]);
    ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    const [answer] = await discord.answered(channel);
    await discord.idle();
    bob.says(channel, 'and the council?', { replyTo: answer });
    await discord.answered(channel, 2);
    expect(historyOf(stage, 1)).toEqual(['bridge?']);
  });

  it('stays where it is: not in another channel, another server or a direct message', async () => {
    await using stage = await setStage();
    const { discord, guild, channel, ada } = stage;
    await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    await discord.idle();
    for (const place of [
      discord.channel(guild, 'other'),
      discord.channel(discord.guild('Others'), 'general'),
      discord.direct(ada),
    ]) {
      await ada.runs(place, 'ask', { question: 'and the council?' }).reply();
    }
    expect([1, 2, 3].map((at) => historyOf(stage, at))).toEqual([[], [], []]);
  });

  it('is one for all in a thread that Footnote opened', async () => {
    await using stage = await setStage();
    const { discord, guild, channel, ada } = stage;
    const bob = discord.person('bob', [guild]);
    const thread = discord.thread(channel, 'Readers of the bridge');
    await ada.runs(thread, 'ask', { question: 'bridge?' }).reply();
    await discord.idle();
    await bob.runs(thread, 'ask', { question: 'and the council?' }).reply();
    expect(historyOf(stage, 1)).toEqual(['bridge?']);
  });

  it('goes on through the form under an answer', async () => {
    await using stage = await setStage();
    const { channel, ada, discord } = stage;
    const answer = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    await discord.idle();
    const form = ada.presses(answer, 'Ask more');
    const reply = await (await ada.submits(form, { question: 'And the council?' })).reply();
    expect(reply.json.content).toContain('The council will vote');
    expect(historyOf(stage, 1)).toEqual(['bridge?']);
    expect(discord.violations).toEqual([]);
  });
});

describe('a verdict', () => {
  it('is kept with its reason', async () => {
    await using stage = await setStage();
    const { channel, ada, memory, discord } = stage;
    const answer = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    const asked = await ada.presses(answer, '👎').reply();
    expect(asked.onlyFor).toBe(ada.user.id);
    await ada.presses(asked, 'Not what I asked').acknowledged();
    await until('the thanks', () => String(asked.json.content).startsWith('Thank you.'));
    expect(await memory.conversations.verdicts()).toMatchObject([
      { turn: answer.json.id, person: ada.user.id, verdict: 'bad', reason: 'not-asked' },
    ]);
    expect(discord.violations).toEqual([]);
  });
});

describe('many questions at once', () => {
  it('are kindly held back, a person at a time', async () => {
    await using stage = await setStage({
      options: { limits: { perPerson: 2, perChannel: 60, atOnce: 4, waiting: 10 } },
    });
    const { channel, ada, discord, guild } = stage;
    const replies = [];
    for (let index = 0; index < 3; index += 1)
      replies.push(await ada.runs(channel, 'ask', { question: 'bridge?' }).reply());
    expect(replies[2]?.onlyFor).toBe(ada.user.id);
    expect(replies[2]?.json.content).toMatch(/^That is a lot of questions at once\. Please wait \d+ seconds/);
    const bob = discord.person('bob', [guild]);
    expect((await bob.runs(channel, 'ask', { question: 'bridge?' }).reply()).json.content).toContain('The old bridge');
  });

  it.each([
    ['a person', { perPerson: 2, perChannel: 60 }],
    ['a channel', { perPerson: 60, perChannel: 2 }],
  ])('are held back in messages too, where %s is told so once, alone', async (_, few) => {
    await using stage = await setStage({ options: { limits: { ...few, atOnce: 4, waiting: 10 } } });
    const { channel, ada, discord } = stage;
    for (let index = 0; index < 5; index += 1) {
      ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
      await discord.idle();
    }
    const [told] = await discord.answered(discord.direct(ada));
    await discord.idle();
    expect(discord.answers(channel)).toHaveLength(2);
    expect(discord.answers(discord.direct(ada))).toHaveLength(1);
    expect(told?.json.content).toMatch(/^That is a lot of questions at once\. Please wait \d+ seconds/);
  });

  it('wait their turn and are told their place', async () => {
    await using stage = await setStage({
      options: { limits: { perPerson: 10, perChannel: 60, atOnce: 1, waiting: 10 } },
    });
    const { channel, ada, footnote } = stage;
    const held = holdAnswers(footnote);
    const all = ['bridge?', 'council?', 'vote?'].map((question) => ada.runs(channel, 'ask', { question }));
    await until('the line', () =>
      String(all[2]?.interaction.original?.json.content).startsWith('There are 2 questions before yours'),
    );
    held.release();
    const answers = await Promise.all(
      all.map((one) => until('the answer', () => String(one.interaction.original?.json.content).includes('[1]'))),
    );
    expect(answers).toEqual([true, true, true]);
  });

  it('wait in messages too, where each answer takes the place of that word', async () => {
    await using stage = await setStage({
      options: { limits: { perPerson: 10, perChannel: 60, atOnce: 1, waiting: 10 } },
    });
    const { discord, channel, ada, footnote } = stage;
    const held = holdAnswers(footnote);
    for (const question of ['bridge?', 'council?', 'vote?'])
      ada.says(channel, `<@${discord.world.bot.id}> ${question}`);
    const contents = () => discord.answers(channel).map(({ json }) => String(json.content));
    await until('the line', () => contents().some((text) => text.startsWith('There are 2 questions before yours')));
    held.release();
    await until('the answers', () => contents().filter((text) => text.includes('[1]')).length === 3);
    expect(contents()).toHaveLength(3);
    expect(discord.violations).toEqual([]);
  });
});
