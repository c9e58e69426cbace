import { describe, expect, it } from 'vitest';
import type { Answer, Claim } from '../../src/core/answer.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { Owed } from '../../src/footnote.ts';
import { createMemory } from '../doubles/memory-conversations.ts';
import { type FakeFootnote, fakeFootnote } from './fake-footnote.ts';
import { startLater } from './restarted.ts';
import type { Exchange } from './simulator/exchange.ts';
import type { Person } from './simulator/person.ts';
import { type Discord, startDiscord } from './simulator/simulator.ts';
import { until } from './simulator/until.ts';
import type { Channel } from './simulator/world.ts';
import { bridge, recordingLog } from './stage.ts';

const apology = 'Footnote was restarted before it could answer. Please ask again.';

/** A Footnote that confirms one statement, and never gets further. */
function halting(): FakeFootnote {
  const footnote = fakeFootnote();
  footnote.put('The bridge', bridge);
  return Object.assign(footnote, {
    async *askStreaming(request: Parameters<FakeFootnote['ask']>[0]): AsyncGenerator<Claim, Answer> {
      const answer = await footnote.ask(request);
      if (answer.kind === 'grounded') yield* answer.claims;
      return new Promise<Answer>(() => undefined);
    },
  });
}

/** A Footnote that never answers: as good as one whose process is killed. */
const stuck = () => fakeFootnote({ ask: () => new Promise(() => undefined) });

/** A Footnote that notes each question in the list, and never answers it. */
const noting = (begun: string[]): FakeFootnote =>
  fakeFootnote({
    ask({ question }) {
      begun.push(question);
      return new Promise(() => undefined);
    },
  });

/** The bot, started over what is kept of conversations. */
const startOver = (
  discord: Discord,
  memory: ReturnType<typeof createMemory>,
  footnote: FakeFootnote,
  more: Partial<Parameters<typeof startLater>[1]> = {},
) =>
  startLater(discord, {
    token: discord.token,
    apiBase: discord.api,
    messageContent: false,
    footnote,
    ...memory,
    log: recordingLog().log,
    ...more,
  });

describe('a bot that was killed while it answered', () => {
  it('answers when it is back, once, and says so where it cannot', async () => {
    const discord = await startDiscord();
    const channel = discord.channel(discord.guild('Readers'), 'general');
    const ada = discord.person('ada', [...discord.world.guilds.values()]);
    const memory = createMemory();
    const start = (footnote = stuck()) => startOver(discord, memory, footnote);
    const first = await start();
    const question = ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    const command = ada.runs(channel, 'ask', { question: 'bridge?' });
    await command.acknowledged();
    await discord.idle();
    // The connection goes, and with it everything the process knew.
    await first.client.destroy();

    const footnote = fakeFootnote();
    footnote.put('The bridge', bridge);
    const second = await start(footnote);
    expect((await command.reply()).json.content).toBe(apology);
    const [, answer] = await discord.answered(channel, 2);
    expect(answer?.json.message_reference).toMatchObject({ message_id: question.json.id });
    await second.stop();

    const third = await start(footnote);
    await discord.idle();
    expect(discord.answers(channel)).toHaveLength(2);
    await third.stop();
    await discord.stop();
  });

  /** One process after the other over what is kept; the first has an answer that never becomes whole. */
  async function stopped(begin: (place: { discord: Discord; channel: Channel; ada: Person }) => Promise<void>) {
    const discord = await startDiscord();
    const channel = discord.channel(discord.guild('Readers'), 'general');
    const ada = discord.person('ada', [...discord.world.guilds.values()]);
    const memory = createMemory();
    const start = (footnote: FakeFootnote) =>
      startOver(discord, memory, footnote, { limits: { perPerson: 10, perChannel: 60, atOnce: 1, waiting: 10 } });
    const first = await start(halting());
    await begin({ discord, channel, ada });
    await first.client.destroy();
    const footnote = fakeFootnote();
    footnote.put('The bridge', bridge);
    const second = await start(footnote);
    return {
      discord,
      memory,
      async [Symbol.asyncDispose]() {
        await second.stop();
        await discord.stop();
      },
    };
  }

  it('puts the whole answer in the place of its beginning', async () => {
    let channel: Channel | undefined;
    await using restarted = await stopped(async (place) => {
      channel = place.channel;
      place.ada.says(channel, `<@${place.discord.world.bot.id}> bridge?`);
      const [begun] = await place.discord.answered(channel);
      expect(begun?.json.content).toMatch(/\n-# …$/);
    });
    const [answer] = channel ? restarted.discord.answers(channel) : [];
    await until('the whole', () => !String(answer?.json.content).endsWith('…'));
    expect(answer?.json.content).toMatch(/^> The old bridge/);
    expect(channel && restarted.discord.answers(channel)).toHaveLength(1);
  });

  it('takes back the beginning of an answer to a command, and a place in the line', async () => {
    const asked: Exchange[] = [];
    await using _restarted = await stopped(async ({ channel, ada }) => {
      asked.push(ada.runs(channel, 'ask', { question: 'bridge?' }));
      await asked[0]?.acknowledged();
      asked.push(ada.runs(channel, 'ask', { question: 'council?' }));
      const shown = (index: number) => String(asked[index]?.interaction.original?.json.content);
      await until('both', () => shown(0).endsWith('\n-# …') && shown(1).startsWith('There is 1 question before'));
    });
    for (const { interaction } of asked)
      await until('the apology', () => interaction.original?.json.content === apology);
  });

  it('tells people beside a message that a button should have changed', async () => {
    let pressed: Exchange | undefined;
    await using _restarted = await stopped(async ({ discord, channel, ada }) => {
      const list = await ada.runs(channel, 'privacy').reply();
      discord.rest.delay = ({ path, method }) => (method === 'PATCH' && path.endsWith('@original') ? 60_000 : 0);
      pressed = ada.presses(list, 'Delete mine now');
      await pressed.acknowledged();
      await until('the button to be carried out', () => discord.rest.inFlight > 0);
      discord.rest.delay = () => 0;
    });
    const [word] = (await pressed?.followups(1)) ?? [];
    expect(word?.json.content).toBe(apology);
  });

  it('tells people whose question has become too old to be answered', async () => {
    const discord = await startDiscord();
    const channel = discord.channel(discord.guild('Readers'), 'general');
    const memory = createMemory();
    const question = discord.person('ada').says(channel, `<@${discord.world.bot.id}> bridge?`);
    const where = JSON.stringify({ kind: 'message', channel: channel.id });
    await memory.conversations.owe({ id: question.json.id, where, at: Date.now() - 3_600_000 });
    const bot = await startOver(discord, memory, fakeFootnote());
    const [word] = await discord.answered(channel);
    expect(word?.json.content).toBe(apology);
    await bot.stop();
    await discord.stop();
  });

  it('tries a question that ended it twice no more, and says so in the language of the person', async () => {
    const discord = await startDiscord();
    const channel = discord.channel(discord.guild('Readers'), 'general');
    const ada = discord.person('ada', [...discord.world.guilds.values()]);
    const memory = createMemory();
    const begun: string[] = [];
    const start = () => startOver(discord, memory, noting(begun));
    const first = await start();
    const question = ada.says(channel, `<@${discord.world.bot.id}> Was kostet die Brücke über den Fluss?`);
    await until('the first try', () => begun.length === 1);
    await first.client.destroy();
    const second = await start();
    await until('the second try', () => begun.length === 2);
    await second.client.destroy();
    const third = await start();
    const [word] = await discord.answered(channel);
    expect(word?.json).toMatchObject({
      content: expect.stringMatching(/^Footnote hat zweimal versucht/),
      message_reference: { message_id: question.json.id },
    });
    await third.stop();
    expect(await memory.conversations.owed()).toEqual([]);
    expect(begun).toHaveLength(2);
    await discord.stop();
  });

  it('counts no try of a question that only waited for its turn when the process ended', async () => {
    const discord = await startDiscord();
    const channel = discord.channel(discord.guild('Readers'), 'general');
    const memory = createMemory();
    const begun: string[] = [];
    const start = () => startOver(discord, memory, noting(begun));
    const first = await start();
    const asked = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) =>
      discord
        .person(name, [...discord.world.guilds.values()])
        .says(channel, `<@${discord.world.bot.id}> Who built bridge ${name}?`),
    );
    const tries = async (): Promise<readonly number[]> => {
      const owed = await memory.conversations.owed();
      return asked.map(({ json }) => owed.find(({ id }) => id === json.id)?.tries ?? 0).sort();
    };
    await until('all to be noted', async () => (await memory.conversations.owed()).length === asked.length);
    await until('the first four', () => begun.length === 4);
    expect(await tries()).toEqual([0, 0, 1, 1, 1, 1]);
    await first.client.destroy();
    const second = await start();
    await until('four more', () => begun.length === 8);
    expect((await tries()).reduce((sum, one) => sum + one)).toBe(8);
    await second.client.destroy();
    await discord.stop();
  });

  it('says that it gave up in the place of an answer that it had begun, which would promise the rest for ever', async () => {
    const discord = await startDiscord();
    const channel = discord.channel(discord.guild('Readers'), 'general');
    const ada = discord.person('ada', [...discord.world.guilds.values()]);
    const memory = createMemory();
    const start = () => startOver(discord, memory, halting());
    const contents = (): readonly unknown[] => discord.answers(channel).map(({ json }) => json.content);
    const first = await start();
    ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    await until('the beginning of an answer', () => contents().length === 1);
    let owed: readonly Owed[] = [];
    for (let run = first, tries = 1; tries < 3; tries += 1) {
      await run.client.destroy();
      run = await start();
      if (tries === 2) {
        await until('the last word', () => contents().some((content) => /^Footnote tried twice/.test(String(content))));
        await run.stop();
      } else {
        await until('the second try', async () => (await memory.conversations.owed())[0]?.tries === 2);
        owed = await memory.conversations.owed();
      }
    }
    expect(contents()).toEqual([expect.stringMatching(/^Footnote tried twice/)]);
    // Killed once it was told, and before that was noted.
    await memory.conversations.owe(owed[0] as Owed);
    const last = await start();
    await until('the debt to be settled', async () => (await memory.conversations.owed()).length === 0);
    expect(contents()).toHaveLength(1);
    await last.stop();
    await discord.stop();
  });
});

it('a bot that is told to stop finishes what it answers, and tells whoever asks then', async () => {
  const discord = await startDiscord();
  const guild = discord.guild('Readers');
  const channel = discord.channel(guild, 'general');
  let answer: () => void = () => undefined;
  const footnote = fakeFootnote();
  footnote.put('The bridge', bridge);
  const { askStreaming } = footnote;
  const slow = Object.assign(footnote, {
    async *askStreaming(request: Parameters<FakeFootnote['ask']>[0]): AsyncGenerator<Claim, Answer> {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return yield* askStreaming(request);
    },
  });
  const access = { token: discord.token, apiBase: discord.api, messageContent: false };
  const bot = await startBot({ ...access, footnote: slow, ...createMemory(), log: recordingLog().log });
  discord.person('ada', [guild]).says(channel, `<@${discord.world.bot.id}> bridge?`);
  await until('the question to be worked on', () => bot.load().running === 1);
  const stopped = bot.stop();
  expect(bot.isReady()).toBe(false);
  const bo = discord.person('bo', [guild]);
  bo.says(channel, `<@${discord.world.bot.id}> bridge?`);
  const [told] = await discord.answered(discord.direct(bo), 1);
  expect(told?.json.content).toContain('Footnote is being restarted. Please ask again in a minute.');
  answer();
  await stopped;
  expect(
    discord
      .answers(channel)
      .map(({ json }) => json.content)
      .join(),
  ).toContain('[1]');
  await discord.stop();
});
