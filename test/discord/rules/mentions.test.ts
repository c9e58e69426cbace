import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawDiscord, version2 } from './raw.ts';

const user = '<@123456789012345678>';
const other = '<@!123456789012345679>';
const role = '<@&123456789012345680>';
const everybody = `${user} ${other} ${role} @everyone`;
const all = { users: ['123456789012345678', '123456789012345679'], roles: ['123456789012345680'], everyone: true };
const nobody = { users: [], roles: [], everyone: false };

describe('who is notified', () => {
  let stage: Awaited<ReturnType<typeof rawDiscord>>;
  beforeAll(async () => {
    stage = await rawDiscord();
  });
  afterAll(() => stage.discord.stop());
  const latest = () => stage.discord.world.messages.at(-1)?.notified;
  const send = async (body: object) => {
    await stage.rest.post(Routes.channelMessages(stage.channel.id), { body });
    return latest();
  };
  const answer = async (data: object) => {
    const { interaction } = stage.discord.person('ada').runs(stage.channel, 'ask');
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    await stage.rest.post(route, { body: { type: 4, data }, auth: false });
    return interaction;
  };

  it('by a message is everybody it names, unless it says otherwise', async () => {
    expect(await send({ content: everybody })).toEqual(all);
    expect(await send({ content: everybody, allowed_mentions: { parse: [] } })).toEqual(nobody);
    expect(await send({ content: everybody, allowed_mentions: { parse: ['roles'] } })).toEqual({
      ...nobody,
      roles: all.roles,
    });
    const one = { ...nobody, users: ['123456789012345678'] };
    expect(await send({ content: everybody, allowed_mentions: { users: one.users } })).toEqual(one);
  });

  it('by an answer to an interaction is only users', async () => {
    await answer({ content: everybody });
    expect(latest()).toEqual({ ...nobody, users: all.users });
  });

  it('by a reply is whom it replies to, unless mentions are limited without naming them', async () => {
    const ada = stage.discord.person('ada', [stage.guild]);
    const message_reference = { message_id: ada.says(stage.channel, 'x').json.id };
    const pinged = { ...nobody, users: [ada.user.id] };
    expect(await send({ content: 'x', message_reference })).toEqual(pinged);
    expect(await send({ content: 'x', message_reference, allowed_mentions: { parse: [] } })).toEqual(nobody);
    const allowed_mentions = { parse: [], replied_user: true };
    expect(await send({ content: 'x', message_reference, allowed_mentions })).toEqual(pinged);
  });

  it('is found in text displays, however deep, and not in embeds', async () => {
    const container = { type: 17, components: [{ type: 10, content: everybody }] };
    expect(await send({ flags: version2, components: [container] })).toEqual(all);
    expect(await send({ embeds: [{ description: everybody }] })).toEqual(nobody);
  });

  it('is nobody by an edit; whom its message mentions is read anew, with what is allowed where nothing is said', async () => {
    const ada = stage.discord.person('ada', [stage.guild]);
    const body = { content: 'x', allowed_mentions: { parse: [] } };
    const { id } = (await stage.rest.post(Routes.channelMessages(stage.channel.id), { body })) as { id: string };
    const edit = (more: object) =>
      stage.rest.patch(Routes.channelMessage(stage.channel.id, id), { body: { content: ada.mention, ...more } });
    expect(await edit({})).toMatchObject({ mentions: [{ id: ada.user.id }] });
    expect(await edit({ allowed_mentions: { parse: [] } })).toMatchObject({ mentions: [] });
    expect(latest()).toEqual(nobody);
  });

  it('by the edit that fills "thinking" is whom it names', async () => {
    const { interaction } = stage.discord.person('ada').runs(stage.channel, 'ask');
    const auth = false;
    await stage.rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body: { type: 5 }, auth });
    const route = Routes.webhookMessage(stage.discord.world.application.id, interaction.token);
    await stage.rest.patch(route, { body: { content: user }, auth });
    expect(interaction.original?.notified.users).toEqual(['123456789012345678']);
  });
});
