import { PermissionFlagsBits as Bits, Routes } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Channel, channelTypes } from '../simulator/world.ts';
import { connect, fieldOf, rawDiscord, refusal } from './raw.ts';

interface Made {
  readonly id: string;
  readonly type: number;
}

describe('a thread', () => {
  let stage: Awaited<ReturnType<typeof rawDiscord>>;
  beforeAll(async () => {
    stage = await rawDiscord();
  });
  beforeEach(() => {
    stage.channel.denied = 0n;
    stage.channel.granted = 0n;
  });
  afterAll(() => stage.discord.stop());
  const send = async (channel: Channel) =>
    (await stage.rest.post(Routes.channelMessages(channel.id), { body: { content: 'x' } })) as { id: string };
  const start = async (body: object, message?: string, parent = stage.channel) =>
    (await stage.rest.post(Routes.threads(parent.id, message), { body })) as Made;
  const code = async (call: Promise<unknown>) => (await refusal(call)).code;

  it('from a message has its id, is public, and is its only one (160004)', async () => {
    const { id } = await send(stage.channel);
    expect(await start({ name: 'x' }, id)).toMatchObject({ id, type: channelTypes.thread });
    expect(await refusal(start({ name: 'x' }, id))).toMatchObject({ status: 400, code: 160004 });
  });

  it('is told of, and its message changes', async () => {
    const client = connect(stage.discord);
    await client.identify();
    await client.got('GUILD_CREATE');
    const { id } = await send(stage.channel);
    await start({ name: 'x' }, id);
    expect((await client.got('THREAD_CREATE')).d).toMatchObject({ id, newly_created: true });
    expect((await client.got('MESSAGE_UPDATE')).d).toMatchObject({ id, flags: 32 });
    client.leave();
  });

  it('without a message is private, unless it is to be public', async () => {
    expect(await code(start({ name: 'x' }))).toBe(50013);
    stage.channel.granted = Bits.CreatePrivateThreads;
    expect((await start({ name: 'x' })).type).toBe(channelTypes.privateThread);
    expect((await start({ name: 'x', type: channelTypes.thread })).type).toBe(channelTypes.thread);
  });

  it('needs a name of 1 to 100, one of four durations, and a channel that has threads', async () => {
    const type = channelTypes.thread;
    for (const name of ['', 'x'.repeat(101)]) expect(fieldOf(await refusal(start({ type, name })))).toBe('name');
    const wrong = start({ type, name: 'x', auto_archive_duration: 61 });
    expect(fieldOf(await refusal(wrong))).toBe('auto_archive_duration');
    for (const auto_archive_duration of [60, 1440, 4320, 10080])
      await start({ type, name: 'x', auto_archive_duration });
    const thread = stage.discord.thread(stage.channel, 'x');
    expect(await code(start({ type, name: 'x' }, undefined, thread))).toBe(50024);
    const direct = stage.discord.direct(stage.discord.person('ada'));
    expect(await code(start({ type, name: 'x' }, undefined, direct))).toBe(50024);
  });

  it('is one of as many as a server may have active (160006)', async () => {
    const { world } = stage.discord;
    const before = world.activeThreads;
    world.activeThreads = 0;
    expect(await refusal(start({ type: channelTypes.thread, name: 'x' }))).toMatchObject({ status: 400, code: 160006 });
    world.activeThreads = before;
  });

  it('in a forum begins with a message', async () => {
    const forum = stage.discord.channel(stage.guild, 'forum', channelTypes.forum);
    expect(await code(start({ name: 'x', message: {} }, undefined, forum))).toBe(50006);
    const post = await start({ name: 'x', message: { content: 'first' } }, undefined, forum);
    expect(post).toMatchObject({ type: channelTypes.thread, message: { content: 'first', channel_id: post.id } });
  });

  it('in a forum that asks for a tag bears one (40067)', async () => {
    const forum = stage.discord.taggedForum(stage.guild, 'forum', ['100000000000000001']);
    const message = { content: 'first' };
    expect(await code(start({ name: 'x', message }, undefined, forum))).toBe(40067);
    expect(await code(start({ name: 'x', message, applied_tags: ['100000000000000002'] }, undefined, forum))).toBe(
      40067,
    );
    await start({ name: 'x', message, applied_tags: forum.requiredTags }, undefined, forum);
  });

  it('needs CREATE_PUBLIC_THREADS to start, SEND_MESSAGES_IN_THREADS to talk, whatever SEND_MESSAGES says', async () => {
    const { id } = await send(stage.channel);
    const thread = stage.discord.thread(stage.channel, 'x');
    stage.channel.denied = Bits.CreatePublicThreads | Bits.SendMessages;
    expect(await code(start({ name: 'x' }, id))).toBe(50013);
    await send(thread);
    stage.channel.denied = Bits.SendMessagesInThreads;
    expect(await code(send(thread))).toBe(50013);
  });

  it('when archived takes no edits (50083), and is opened by a message', async () => {
    const thread = stage.discord.thread(stage.channel, 'x');
    const { id } = await send(thread);
    thread.archived = true;
    const edit = () => stage.rest.patch(Routes.channelMessage(thread.id, id), { body: { content: 'y' } });
    expect(await refusal(edit())).toMatchObject({ status: 400, code: 50083 });
    expect(() => stage.discord.person('ada').runs(thread, 'ask')).toThrow('archived');
    await send(thread);
    expect(thread.archived).toBe(false);
    await edit();
  });

  it('when locked takes messages of moderators only', async () => {
    const thread = stage.discord.thread(stage.channel, 'x');
    thread.locked = true;
    thread.archived = true;
    expect(await code(send(thread))).toBe(50083);
    expect(thread.archived).toBe(true);
    thread.granted = Bits.ManageThreads;
    await send(thread);
    expect(thread.archived).toBe(false);
  });

  it('is named and archived by who opened it, locked and deleted by moderators', async () => {
    const thread = stage.discord.thread(stage.channel, 'x');
    const change = (body: object, id = thread.id) => stage.rest.patch(Routes.channel(id), { body });
    await change({ name: 'y', archived: true });
    expect([thread.name, thread.archived]).toEqual(['y', true]);
    expect(await code(change({ name: 'z' }))).toBe(50083);
    await change({ archived: false });
    expect(await code(change({ locked: true }))).toBe(50013);
    const other = stage.discord.thread(stage.channel, 'x', stage.discord.person('ada'));
    expect(await code(change({ name: 'y' }, other.id))).toBe(50013);
    expect(await code(stage.rest.delete(Routes.channel(thread.id)))).toBe(50013);
    stage.channel.granted = Bits.ManageThreads;
    await change({ locked: true });
    await stage.rest.delete(Routes.channel(thread.id));
    expect(await code(stage.rest.get(Routes.channel(thread.id)))).toBe(10003);
    expect(stage.discord.violations).toEqual([]);
  });
});
