import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../simulator/world.ts';
import { connect, rawDiscord } from './raw.ts';

const full = {
  attachments: [
    { id: '1', filename: 'a.txt', size: 1, url: 'https://news.example', proxy_url: 'https://news.example' },
  ],
};

describe('without the Message Content intent', () => {
  let stage: Awaited<ReturnType<typeof rawDiscord>>;
  let client: ReturnType<typeof connect>;
  beforeAll(async () => {
    stage = await rawDiscord();
    client = connect(stage.discord);
    await client.identify();
    await client.got('GUILD_CREATE');
  });
  afterAll(() => stage.discord.stop());
  const told = async ({ json }: Message) => {
    const find = () => client.frames.find(({ t, d }) => t === 'MESSAGE_CREATE' && (d as { id: string }).id === json.id);
    await expect.poll(find).toBeDefined();
    return find()?.d;
  };
  const ada = () => stage.discord.person('ada', [stage.guild]);
  const empty = { content: '', embeds: [], attachments: [], components: [] };

  it('a message is empty, and its poll is not there', async () => {
    const message = ada().says(stage.channel, 'words', { more: { ...full, poll: {} } });
    expect(await told(message)).toMatchObject(empty);
    expect(await told(message)).not.toHaveProperty('poll');
  });

  it('one that mentions the bot, comes directly, or is its own, is whole', async () => {
    const content = `<@${stage.discord.world.bot.id}> words`;
    expect(await told(ada().says(stage.channel, content, { more: full }))).toMatchObject({ content, ...full });
    const person = ada();
    expect(await told(person.says(stage.discord.direct(person), 'words'))).toMatchObject({ content: 'words' });
    await stage.rest.post(Routes.channelMessages(stage.channel.id), { body: { content: 'own' } });
    const [own] = stage.discord.answers(stage.channel);
    expect(own && (await told(own))).toMatchObject({ content: 'own' });
  });

  it('what such a message answers is empty, unless it may be read itself', async () => {
    const mention = `<@${stage.discord.world.bot.id}>`;
    const question = ada().says(stage.channel, 'words');
    const [own] = stage.discord.answers(stage.channel);
    expect(await told(ada().says(stage.channel, mention, { replyTo: question }))).toMatchObject({
      referenced_message: empty,
    });
    expect(await told(ada().says(stage.channel, mention, { replyTo: own }))).toMatchObject({
      referenced_message: { content: 'own' },
    });
  });

  it('the target of a message’s menu is whole', async () => {
    const message = ada().says(stage.channel, 'words');
    ada().chooses(message, 'Ask about this');
    const { d } = await client.got('INTERACTION_CREATE');
    expect(d).toMatchObject({ data: { resolved: { messages: { [message.json.id]: { content: 'words' } } } } });
  });

  it('requests give no more than events, until it is switched on', async () => {
    const { id } = ada().says(stage.channel, 'words').json;
    const one = () => stage.rest.get(Routes.channelMessage(stage.channel.id, id));
    expect(await one()).toMatchObject(empty);
    const [latest] = (await stage.rest.get(Routes.channelMessages(stage.channel.id))) as object[];
    expect(latest).toMatchObject({ id, ...empty });
    stage.discord.world.messageContent = true;
    expect(await one()).toMatchObject({ content: 'words' });
  });
});
