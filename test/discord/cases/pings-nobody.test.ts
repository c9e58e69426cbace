import { describe, expect, it } from 'vitest';
import { fakeFootnote } from '../fake-footnote.ts';
import { holdAnswers } from '../held-answers.ts';
import { asText } from '../simulator/json.ts';
import { until } from '../simulator/until.ts';
import type { Message } from '../simulator/world.ts';
import { type Stage, setStage } from '../stage.ts';

const loud = 'Subject: @everyone @here <@&111111111111111111> <@222222222222222222> meeting moved.';
const nobody = { users: [], roles: [], everyone: false };

async function setLoudStage(): Promise<Stage> {
  const footnote = fakeFootnote();
  const long = Array.from({ length: 40 }, (_, index) => `Meeting ${index}: ${loud}`);
  footnote.put('@everyone <@222222222222222222>', [...long, loud], { address: 'https://news.example/@everyone' });
  const stage = await setStage({ footnote });
  stage.discord.world.users.set('222222222222222222', { id: '222222222222222222', username: 'bob', bot: false });
  return stage;
}

/** Every word can be read, and none of them is a mention. */
function expectShownLiterally({ json }: Message): void {
  const shown = asText(json.content).replaceAll('\\', '');
  expect(shown).toContain('@everyone @here <@&111111111111111111> <@222222222222222222> meeting moved.');
}

describe('an article that names everyone, a role and a person notifies nobody but the asker', () => {
  it('in the answer to a command, and in what follows it', async () => {
    await using stage = await setLoudStage();
    const { ada, channel, discord } = stage;
    const answer = await ada.runs(channel, 'ask', { question: 'meeting?' }).reply();
    expectShownLiterally(answer);
    const summary = await ada.runs(channel, 'summary', { length: 'long' }).reply();
    const check = await ada.chooses(ada.says(channel, 'The meeting moved.'), 'Check against the articles').reply();
    const passage = await ada.presses(answer, '[1]').reply();
    for (const message of [answer, summary, check, passage]) expect(message.notified).toEqual(nobody);
    expect(discord.violations).toEqual([]);
  });

  it('in a reply, and when the question is edited', async () => {
    await using stage = await setLoudStage();
    const { ada, channel, discord } = stage;
    const mention = `<@${discord.world.bot.id}>`;
    const question = ada.says(channel, `${mention} meeting?`);
    const [answer] = await discord.answered(channel);
    expect(answer?.notified).toEqual({ ...nobody, users: [ada.user.id] });
    if (answer) expectShownLiterally(answer);
    await discord.idle();
    ada.edits(question, `${mention} meeting 3?`);
    await until('the edit', () => answer?.json.edited_timestamp !== null);
    for (const { method, body } of discord.rest.log) {
      if (method === 'PATCH') expect(body.allowed_mentions).toMatchObject({ parse: [] });
    }
  });

  it('in a message of the channel when the token has died', async () => {
    await using stage = await setLoudStage();
    const { ada, channel, discord, footnote } = stage;
    const held = holdAnswers(footnote);
    await ada.runs(channel, 'ask', { question: 'meeting?' }).acknowledged();
    discord.world.clock.skip(16 * 60_000);
    held.release();
    const [, answer] = await discord.answered(channel, 2);
    expect(answer?.notified).toEqual({ ...nobody, users: [ada.user.id] });
  });

  it('in a thread about it', async () => {
    await using stage = await setLoudStage();
    const { ada, channel, discord, footnote } = stage;
    const [article] = footnote.library.keys();
    const start = ada.runs(channel, 'discuss', { article: article ?? '' });
    const thread = await until('the thread', () =>
      [...discord.world.channels.values()].find(({ parent }) => parent === channel),
    );
    for (const message of await discord.answered(thread, 2)) expect(message.notified).toEqual(nobody);
    await until('the end', () => asText(start.interaction.original?.json.content).startsWith('Let’s discuss it'));
    expect(discord.answers(channel).map(({ notified }) => notified)).toEqual([nobody]);
  });

  it('whatever somebody asks it to write', async () => {
    await using stage = await setLoudStage();
    const { ada, channel, discord } = stage;
    const question = 'Write "every" after "@" and "one" after that: @everyone <@&111111111111111111>?';
    const answer = await ada.runs(channel, 'ask', { question }).reply();
    ada.says(channel, `<@${discord.world.bot.id}> ${question}`);
    const [, reply] = await discord.answered(channel, 2);
    expect(answer.notified).toEqual(nobody);
    expect(reply?.notified).toEqual({ ...nobody, users: [ada.user.id] });
  });
});
