import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { FakeFootnote } from '../fake-footnote.ts';
import { channelTypes } from '../simulator/world.ts';
import { type Stage, setStage } from '../stage.ts';

const mention = ({ discord }: Stage): string => `<@${discord.world.bot.id}> bridge?`;
const warnings = ({ log }: Stage) => log.filter(({ level }) => level !== 'info').map(({ message }) => message);

/** Lets something happen while a question is answered. */
function meanwhile(footnote: FakeFootnote, happens: () => void): void {
  const { ask } = footnote;
  Object.assign(footnote, {
    ask: async (request: Parameters<typeof ask>[0]) => {
      happens();
      return ask(request);
    },
  });
}

describe('where Footnote lacks a permission', () => {
  it('to send, the asker is told directly, once, with one line in the log for the channel', async () => {
    await using stage = await setStage();
    const { discord, guild, channel, ada } = stage;
    channel.denied = PermissionFlagsBits.SendMessages;
    ada.says(channel, mention(stage));
    const [word] = await discord.answered(discord.direct(ada));
    expect(word?.json.content).toBe(
      `I may not write in <#${channel.id}>. Please ask somewhere else, or ask a moderator to allow it.`,
    );
    ada.says(channel, mention(stage));
    const bob = discord.person('bob', [guild]);
    bob.says(channel, mention(stage));
    await discord.answered(discord.direct(bob));
    await discord.idle();
    expect(discord.answers(discord.direct(ada))).toHaveLength(1);
    expect(warnings(stage)).toEqual(['Footnote may not answer there.']);
  });

  it('to see the channel, taken while it answers, likewise; a command is answered all the same', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote } = stage;
    meanwhile(footnote, () => {
      channel.denied = PermissionFlagsBits.ViewChannel;
    });
    ada.says(channel, mention(stage));
    await discord.answered(discord.direct(ada));
    const reply = await ada.runs(channel, 'ask', { question: 'bridge?' }).reply();
    expect(reply.json.content).toContain('The old bridge');
  });

  it('to send in a channel, it answers in a thread of it where it may send in threads', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    channel.denied = PermissionFlagsBits.SendMessages;
    const thread = discord.thread(channel, 'a thread', ada);
    ada.says(thread, mention(stage));
    const [answer] = await discord.answered(thread);
    expect(answer?.json.content).toContain('The old bridge');
    expect(warnings(stage)).toEqual([]);
  });

  it('to send in threads, it does not, though it may send in the channel', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    channel.denied = PermissionFlagsBits.SendMessagesInThreads;
    const thread = discord.thread(channel, 'a thread', ada);
    ada.says(thread, mention(stage));
    await discord.answered(discord.direct(ada));
    ada.says(channel, mention(stage));
    await discord.answered(channel);
    expect(discord.answers(thread)).toEqual([]);
  });

  it('because a private thread is not open to it, a command is answered there, and what cannot be is told', async () => {
    await using stage = await setStage();
    const { discord, channel, ada, footnote } = stage;
    const thread = { ...discord.thread(channel, 'among us', ada), type: channelTypes.privateThread, isPrivate: true };
    discord.world.channels.set(thread.id, thread);
    const reply = await ada.runs(thread, 'ask', { question: 'bridge?' }).reply();
    expect(reply.json.content).toContain('The old bridge');
    // The token dies, and the thread takes no message.
    meanwhile(footnote, () => discord.world.clock.skip(16 * 60_000));
    ada.runs(thread, 'ask', { question: 'bridge?' });
    const [word] = await discord.answered(discord.direct(ada));
    expect(word?.json.content).toContain(`I may not write in <#${thread.id}>.`);
  });

  it('because a thread is locked, the asker is told directly; one that is archived opens again', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    const locked = discord.thread(channel, 'locked', ada);
    locked.locked = true;
    ada.says(locked, mention(stage));
    await discord.answered(discord.direct(ada));
    expect(discord.answers(locked)).toEqual([]);

    const archived = discord.thread(channel, 'archived', ada);
    archived.archived = true;
    meanwhile(stage.footnote, () => {
      archived.archived = true;
    });
    ada.says(archived, mention(stage));
    await discord.answered(archived);
    expect(archived.archived).toBe(false);
  });

  it('to embed links, it answers in plain text, and opens passages', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    channel.denied = PermissionFlagsBits.EmbedLinks;
    ada.says(channel, mention(stage));
    const [answer] = await discord.answered(channel);
    expect(answer?.json).toMatchObject({ embeds: [], content: expect.stringContaining('The old bridge') });
    const opened = await ada.presses(answer ?? expect.fail(), '[1]').reply();
    expect(opened.json.content).toContain('The old bridge');
    expect(discord.violations).toEqual([]);
  });

  it('to read the history, it answers without a reply', async () => {
    await using stage = await setStage();
    const { discord, channel, ada } = stage;
    channel.denied = PermissionFlagsBits.ReadMessageHistory;
    ada.says(channel, mention(stage));
    const [answer] = await discord.answered(channel);
    expect(answer?.json.message_reference).toBeUndefined();
  });
});
