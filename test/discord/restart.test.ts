import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/adapters/conversations/memory.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { Conversations } from '../../src/footnote.ts';
import { fakeFootnote } from './fake-footnote.ts';
import type { Exchange } from './simulator/exchange.ts';
import { messageFlags } from './simulator/rules/messages.ts';
import { startDiscord } from './simulator/simulator.ts';
import { quiet, until } from './simulator/until.ts';
import type { Channel } from './simulator/world.ts';
import { bridge, recordingLog } from './stage.ts';

/** A Footnote that takes a while. */
function slowly(milliseconds: number) {
  const footnote = fakeFootnote();
  footnote.put('The bridge', bridge);
  const { ask } = footnote;
  return Object.assign(footnote, {
    ask: async (request: Parameters<typeof ask>[0]) => {
      await quiet(Math.random() * milliseconds);
      return ask(request);
    },
  });
}

/** Conversations that a process uses until it is killed, and never hears from again; with the questions that reached it. */
function untilKilled(conversations: Conversations, received: Set<string>) {
  let isAlive = true;
  const guarded = new Proxy(conversations, {
    get: (target, name: keyof Conversations) => (argument: never, other: never) => {
      if (!isAlive) return new Promise(() => undefined);
      if (name === 'owe') received.add((argument as { readonly id: string }).id);
      return (target[name] as (first: never, second: never) => unknown)(argument, other);
    },
  });
  return {
    conversations: guarded,
    kill: () => {
      isAlive = false;
    },
  };
}

/** A Footnote that never answers: as good as one whose process is killed. */
const stuck = () => fakeFootnote({ ask: () => new Promise(() => undefined) });

describe('a bot that was killed while it answered', () => {
  it('answers when it is back, once, and says so where it cannot', async () => {
    const discord = await startDiscord();
    const channel = discord.channel(discord.guild('Readers'), 'general');
    const ada = discord.person('ada', [...discord.world.guilds.values()]);
    const memory = createMemory();
    const start = (footnote = stuck()) =>
      startBot({
        token: discord.token,
        apiBase: discord.api,
        messageContent: false,
        footnote,
        ...memory,
        log: recordingLog().log,
      });
    const first = await start();
    const question = ada.says(channel, `<@${discord.world.bot.id}> bridge?`);
    const command = ada.runs(channel, 'ask', { question: 'bridge?' });
    await command.acknowledged();
    await quiet(100);
    // The connection goes, and with it everything the process knew.
    await first.client.destroy();

    const footnote = fakeFootnote();
    footnote.put('The bridge', bridge);
    const second = await start(footnote);
    expect((await command.reply()).json.content).toBe(
      'Footnote was restarted before it could answer. Please ask again.',
    );
    const [, answer] = await discord.answered(channel, 2);
    expect(answer?.json.message_reference).toMatchObject({ message_id: question.json.id });
    await second.stop();

    const third = await start(footnote);
    await quiet(100);
    expect(discord.answers(channel)).toHaveLength(2);
    await third.stop();
    await discord.stop();
  });

  it('twenty times at random moments gives every mention one answer, and leaves no command thinking', async () => {
    const discord = await startDiscord();
    const guild = discord.guild('Readers');
    const ada = discord.person('ada', [guild]);
    const memory = createMemory();
    const limits = { perPerson: 1_000, perChannel: 1_000, atOnce: 4, waiting: 100 };
    const asked: (readonly [Channel, string])[] = [];
    const received = new Set<string>();
    let owedNow = -1;
    const watch = setInterval(async () => {
      owedNow = (await memory.conversations.owed()).length;
    }, 20);
    const commands: Exchange[] = [];
    for (let round = 0; round <= 20; round += 1) {
      const isLast = round === 20;
      const killable = untilKilled(memory.conversations, received);
      const bot = await startBot({
        token: discord.token,
        apiBase: discord.api,
        messageContent: false,
        footnote: slowly(isLast ? 0 : 40),
        conversations: killable.conversations,
        preferences: memory.preferences,
        log: recordingLog().log,
        limits,
      });
      const channel = discord.channel(guild, `round${round}`);
      asked.push([channel, ada.says(channel, `<@${discord.world.bot.id}> bridge?`).json.id]);
      commands.push(ada.runs(channel, 'ask', { question: 'bridge?' }));
      if (isLast) {
        await until('nothing to be owed', () => owedNow === 0 && received.has(asked.at(-1)?.[1] ?? ''));
        await bot.stop();
        break;
      }
      await quiet(Math.random() * 60);
      killable.kill();
      await bot.client.destroy();
    }
    clearInterval(watch);
    // A question that came while no process listened is lost on the way; of those that arrived none may be.
    const arrived = asked.filter(([, id]) => received.has(id));
    expect(arrived.length).toBeGreaterThan(5);
    const replies = (channel: Channel) =>
      discord.answers(channel).filter(({ json }) => json.message_reference !== undefined);
    expect(arrived.map(([channel]) => replies(channel).length)).toEqual(arrived.map(() => 1));
    for (const { interaction } of commands) {
      if (interaction.callback) expect(Number(interaction.original?.json.flags) & messageFlags.loading).toBe(0);
    }
    await discord.stop();
  }, 60_000);
});
