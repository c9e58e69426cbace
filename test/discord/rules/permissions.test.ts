import { PermissionFlagsBits as Bits, Routes } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { channelTypes } from '../simulator/world.ts';
import { rawDiscord, refusal } from './raw.ts';

describe('without permission', () => {
  let stage: Awaited<ReturnType<typeof rawDiscord>>;
  beforeAll(async () => {
    stage = await rawDiscord();
  });
  beforeEach(() => {
    stage.channel.denied = 0n;
  });
  afterAll(() => stage.discord.stop());
  const send = (body: object, files: { name: string; data: Buffer }[] = [], channel = stage.channel) =>
    stage.rest.post(Routes.channelMessages(channel.id), { body, files });
  const code = async (call: Promise<unknown>) => (await refusal(call)).code;

  it('a channel that cannot be seen is closed (50001)', async () => {
    stage.channel.denied = Bits.ViewChannel;
    const messages = Routes.channelMessages(stage.channel.id);
    for (const call of [
      () => send({ content: 'x' }),
      () => stage.rest.get(messages),
      () => stage.rest.get(Routes.channel(stage.channel.id)),
    ])
      expect(await refusal(call())).toMatchObject({ status: 403, code: 50001 });
  });

  it('nothing is sent, shown as typing, embedded, attached or answered (50013, 160002)', async () => {
    stage.channel.denied = Bits.SendMessages;
    expect(await refusal(send({ content: 'x' }))).toMatchObject({ status: 403, code: 50013 });
    expect(await code(stage.rest.post(Routes.channelTyping(stage.channel.id)))).toBe(50013);
    stage.channel.denied = Bits.EmbedLinks | Bits.AttachFiles;
    expect(await code(send({ embeds: [{ title: 'x' }] }))).toBe(50013);
    expect(await code(send({}, [{ name: 'a.txt', data: Buffer.from('x') }]))).toBe(50013);
    await send({ content: 'x' });
    stage.channel.denied = Bits.ReadMessageHistory;
    const { id } = stage.discord.person('ada').says(stage.channel, 'x').json;
    expect(await code(send({ content: 'x', message_reference: { message_id: id } }))).toBe(160002);
    expect(await code(stage.rest.get(Routes.channelMessage(stage.channel.id, id)))).toBe(50013);
    expect(await stage.rest.get(Routes.channelMessages(stage.channel.id))).toEqual([]);
  });

  it('others’ messages are not deleted (50013), in direct messages never (50003)', async () => {
    const ada = stage.discord.person('ada');
    const remove = (message: ReturnType<typeof ada.says>) =>
      stage.rest.delete(Routes.channelMessage(message.channel.id, message.json.id));
    const theirs = ada.says(stage.channel, 'x');
    expect(await code(remove(theirs))).toBe(50013);
    stage.channel.granted = Bits.ManageMessages;
    await remove(theirs);
    expect(theirs.deleted).toBe(true);
    expect(await code(remove(ada.says(stage.discord.direct(ada), 'x')))).toBe(50003);
  });

  it('no forum takes a message (50008), nobody unknown a direct one (50033)', async () => {
    const forum = stage.discord.channel(stage.guild, 'forum', channelTypes.forum);
    expect(await code(send({ content: 'x' }, [], forum))).toBe(50008);
    const body = { recipient_id: '123456789012345678' };
    expect(await code(stage.rest.post(Routes.userChannels(), { body }))).toBe(50033);
  });

  it('nobody who takes no direct messages gets one (50007)', async () => {
    const direct = stage.discord.direct(stage.discord.person('ada'));
    await send({ content: 'x' }, [], direct);
    direct.denied = Bits.SendMessages;
    expect(await refusal(send({ content: 'x' }, [], direct))).toMatchObject({ status: 403, code: 50007 });
  });

  it('answers to interactions are given all the same', async () => {
    stage.channel.denied = Bits.ViewChannel | Bits.SendMessages | Bits.EmbedLinks;
    const exchange = stage.discord.person('ada').runs(stage.channel, 'ask');
    const { id, token } = exchange.interaction;
    const body = { type: 4, data: { embeds: [{ title: 'x' }] } };
    await stage.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
    expect((await exchange.reply()).json.embeds).toHaveLength(1);
  });

  it('"is typing" is shown for ten seconds, or until there is a message', async () => {
    const { discord, channel } = stage;
    const type = () => stage.rest.post(Routes.channelTyping(channel.id));
    await type();
    expect(discord.isTyping(channel)).toBe(true);
    discord.world.clock.skip(10_000);
    expect(discord.isTyping(channel)).toBe(false);
    await type();
    await send({ content: 'x' });
    expect(discord.isTyping(channel)).toBe(false);
  });
});
