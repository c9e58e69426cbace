import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/core/failure.ts';
import type { BotOptions } from '../../src/discord/bot.ts';
import { createSharedMemory } from '../doubles/shared-memory.ts';
import { type FakeFootnote, fakeFootnote } from './fake-footnote.ts';
import { startLater } from './restarted.ts';
import { isReplyTo } from './shown.ts';
import { type Discord, startDiscord } from './simulator/simulator.ts';
import { quiet, until } from './simulator/until.ts';
import type { Channel } from './simulator/world.ts';
import { bridge, recordingLog } from './stage.ts';

const away = () => new Failure('unreachable', 'The database cannot be reached.');

/** A Footnote whose answers wait until they are let go. */
function held(): { readonly footnote: FakeFootnote; readonly begun: () => number; letGo(): void } {
  const footnote = known();
  const { askStreaming } = footnote;
  let letGo = (): void => undefined;
  let begun = 0;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  Object.assign(footnote, {
    async *askStreaming(...given: Parameters<typeof askStreaming>) {
      begun += 1;
      await gate;
      return yield* askStreaming(...given);
    },
  });
  return { footnote, begun: () => begun, letGo: () => letGo() };
}

function known(): FakeFootnote {
  const footnote = fakeFootnote();
  footnote.put('The bridge', bridge);
  return footnote;
}

const channelOf = ({ world }: Discord): Channel => {
  const [channel] = world.channels.values();
  if (!channel) throw new Error('There is no channel.');
  return channel;
};

async function stage() {
  const discord = await startDiscord();
  const guild = discord.guild('Readers');
  const channel = discord.channel(guild, 'general');
  const memory = createSharedMemory();
  const { log, lines } = recordingLog();
  const start = (footnote: FakeFootnote, options: Partial<BotOptions> = {}) =>
    startLater(discord, {
      ...{ token: discord.token, apiBase: discord.api, messageContent: false, footnote, ...memory, log },
      shards: { ids: [0], count: 1 },
      ...options,
    });
  const ask = (person = 'ada') =>
    discord.person(person, [guild]).says(channel, `<@${discord.world.bot.id}> bridge?`).json.id;
  const answersTo = (id: string): number => discord.answers(channel).filter((message) => isReplyTo(message, id)).length;
  const written = (): number =>
    discord.rest.log.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/typing')).length;
  return { discord, channel, memory, lines, start, ask, answersTo, written };
}

describe('a bot that loses its shard while it answers', () => {
  it('says nothing more, and the next one answers once', async () => {
    const { discord, memory, start, ask, answersTo, written } = await stage();
    const { footnote, begun, letGo } = held();
    const lost = new AbortController();
    const first = await start(footnote, { lost: lost.signal });
    const questions = ['ada', 'bo', 'cy', 'di', 'ed', 'flo'].map(ask);
    await until('the first ones to be worked on', () => begun() === 4);
    await until('the others to be told', () => discord.answers(channelOf(discord)).length === 2);
    await discord.idle();
    const before = written();
    lost.abort(away());
    letGo();
    expect(await first.ended).toMatchObject({ code: 'unreachable' });
    await quiet();
    expect(written()).toBe(before);
    expect(begun(), 'what waited is not begun').toBe(4);
    expect(await memory.conversations.owed()).toHaveLength(questions.length);
    const second = await start(known());
    await until('all answers', () => questions.every((id) => answersTo(id) === 1));
    await until('all to be settled', async () => (await memory.conversations.owed()).length === 0);
    await second.stop();
    expect(questions.map(answersTo)).toEqual(questions.map(() => 1));
    await discord.stop();
  });

  it('does not begin where it has lost it before', async () => {
    const { discord, start } = await stage();
    await expect(start(known(), { lost: AbortSignal.abort(away()) })).rejects.toMatchObject({ code: 'unreachable' });
    await discord.stop();
  });
});

describe('a question', () => {
  it('that another process has taken is said no more of, and left to it', async () => {
    const { discord, memory, start, ask, answersTo } = await stage();
    const { footnote, begun, letGo } = held();
    const bot = await start(footnote);
    const id = ask();
    await until('the work', () => begun() === 1);
    const [owed] = await memory.conversations.owed();
    expect(owed && (await memory.conversations.take(owed, 'another'))).toBe(true);
    letGo();
    await bot.stop();
    expect(answersTo(id)).toBe(0);
    expect(await memory.conversations.owed()).toMatchObject([{ id, holder: 'another', tries: 1 }]);
    await discord.stop();
  });

  it('is answered once, and with no word of it, where the database is away for a moment at each step', async () => {
    const { discord, memory, start, ask, answersTo } = await stage();
    const failing = new Set(['begin', 'holds', 'take'] as const);
    const conversations = { ...memory.conversations };
    for (const name of failing) {
      const { [name]: real } = memory.conversations;
      Object.assign(conversations, {
        async [name](...given: never[]) {
          if (failing.delete(name)) throw away();
          return (real as (...given: never[]) => unknown)(...given);
        },
      });
    }
    const get = memory.preferences.get;
    let isAway = true;
    const preferences = {
      ...memory.preferences,
      async get(place: string) {
        if (place.startsWith('channel/') && isAway) {
          isAway = false;
          throw away();
        }
        return get(place);
      },
    };
    const bot = await start(known(), { conversations, preferences });
    const id = ask();
    await until('the answer', () => answersTo(id) > 0);
    await bot.stop();
    expect(discord.answers(channelOf(discord)).map(({ json }) => json.content)).toEqual([
      expect.stringContaining('The old bridge'),
    ]);
    expect([...failing], 'both were away').toEqual(['take']);
    await discord.stop();
  });

  it('that waits in the line is answered in its turn, whichever ends before it', async () => {
    const { discord, memory, start, ask } = await stage();
    const { footnote, begun, letGo } = held();
    const bot = await start(footnote);
    const ids = Array.from({ length: 12 }, (_, index) => ask(`reader ${index}`));
    await until('the first ones', () => begun() === 4);
    await until('the others to be told', () => discord.answers(channelOf(discord)).length === 8);
    letGo();
    await until('all to be settled', async () => (await memory.conversations.owed()).length === 0);
    await bot.stop();
    const said = (id: string) =>
      discord.world.messages.filter((one) => isReplyTo(one, id)).map(({ json }) => json.content);
    expect(ids.map(said)).toEqual(ids.map(() => [expect.stringContaining('The old bridge')]));
    await discord.stop();
  });

  it('that only waited its turn in processes stopped in good order is not given up', async () => {
    const { discord, memory, start, ask, answersTo } = await stage();
    const id = ask();
    const where = JSON.stringify({ kind: 'message', channel: discord.world.messages[0]?.channel.id });
    await memory.conversations.begin({ id, where, at: Date.now(), holder: 'gone' });
    for (let stop = 0; stop < 6; stop += 1) {
      const { footnote, begun, letGo } = held();
      const bot = await start(footnote, { lastAnswers: 10 });
      await until('the work', () => begun() === 1);
      await bot.stop();
      letGo();
    }
    const last = await start(known());
    await until('the answer', () => answersTo(id) > 0);
    await last.stop();
    expect(discord.world.messages.filter((one) => isReplyTo(one, id)).map(({ json }) => json.content)).toEqual([
      expect.stringContaining('The old bridge'),
    ]);
    await discord.stop();
  });
});

describe('what is owed from before', () => {
  it('is not lost where the database or Discord is away while it is looked for', async () => {
    const { discord, memory, start, ask, answersTo } = await stage();
    const { footnote, begun } = held();
    const lost = new AbortController();
    const first = await start(footnote, { lost: lost.signal });
    const ids = [ask('ada'), ask('bo')];
    await until('the work', () => begun() === 2);
    lost.abort(away());
    await first.ended;
    let tries = 0;
    const answerTo: typeof memory.conversations.answerTo = async (id) => {
      tries += 1;
      if (tries < 3) throw away();
      return memory.conversations.answerTo(id);
    };
    // As often as Discord's library asks by itself.
    discord.rest.faults.push({ method: 'GET', path: /\/messages\/\d+$/, status: 500, times: 4 });
    const second = await start(known(), { conversations: { ...memory.conversations, answerTo } });
    await until('both answers', () => ids.every((id) => answersTo(id) === 1));
    await until('both to be settled', async () => (await memory.conversations.owed()).length === 0);
    await second.stop();
    await discord.stop();
  });
});
