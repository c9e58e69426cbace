import { DiscordAPIError, REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Discord, startDiscord } from './simulator/simulator.ts';
import type { Channel } from './simulator/world.ts';

/** The rules that Footnote keeps are tested by what it does; these are those it must never meet. */
describe('the tests’ Discord', () => {
  let discord: Discord;
  let channel: Channel;
  let rest: REST;
  beforeAll(async () => {
    discord = await startDiscord();
    channel = discord.channel(discord.guild('Readers'), 'general');
    rest = new REST({ api: discord.api, version: '10', retries: 0 }).setToken(discord.token);
  });
  afterAll(() => discord.stop());

  const refusal = async (call: Promise<unknown>): Promise<Pick<DiscordAPIError, 'status' | 'code' | 'rawError'>> => {
    try {
      await call;
    } catch (error) {
      if (error instanceof DiscordAPIError) return error;
      throw error;
    }
    throw new Error('It was not refused.');
  };
  const post = (body: object) => refusal(rest.post(Routes.channelMessages(channel.id), { body }));
  const row = (...components: object[]) => ({ type: 1, components });
  const button = (custom_id: string, more: object = {}) => ({ type: 2, style: 2, label: 'x', custom_id, ...more });

  it.each([
    ['content over 2000', { content: 'x'.repeat(2001) }, 50035, 'content'],
    ['an embed title over 256', { embeds: [{ title: 'x'.repeat(257) }] }, 50035, 'embeds'],
    [
      'embeds over 6000 together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      50035,
      'embeds',
    ],
    [
      'six rows',
      { content: 'x', components: Array.from({ length: 6 }, (_, index) => row(button(`${index}`))) },
      50035,
      'components',
    ],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...Array.from({ length: 6 }, (_, index) => button(`${index}`)))] },
      50035,
      'components',
    ],
    ['the same custom id twice', { content: 'x', components: [row(button('a'), button('a'))] }, 50035, 'components'],
    ['a custom id over 100', { content: 'x', components: [row(button('a'.repeat(101)))] }, 50035, 'components'],
    [
      'a link button without address',
      { content: 'x', components: [row({ type: 2, style: 5, label: 'x' })] },
      50035,
      'components',
    ],
    [
      'content with components v2',
      { content: 'x', flags: 1 << 15, components: [{ type: 10, content: 'x' }] },
      50035,
      'content',
    ],
    ['components v2 without the flag', { components: [{ type: 10, content: 'x' }] }, 50035, 'components'],
    ['a nonce over 25', { content: 'x', nonce: 'x'.repeat(26) }, 50035, 'nonce'],
  ])('refuses %s and names the field', async (_, body, code, field) => {
    const { status, rawError, code: given } = await post(body);
    expect([status, given]).toEqual([400, code]);
    expect(Object.keys((rawError as { errors?: object }).errors ?? {})).toEqual([field]);
  });

  it('refuses an empty message', async () => expect((await post({})).code).toBe(50006));

  it('answers the same nonce with the same message', async () => {
    const send = () =>
      rest.post(Routes.channelMessages(channel.id), { body: { content: 'once', nonce: 'n1', enforce_nonce: true } });
    expect(await send()).toMatchObject({ id: ((await send()) as { id: string }).id });
  });

  it('knows no message that is not there, and no stranger', async () => {
    expect(await refusal(rest.get(Routes.channelMessage(channel.id, '123456789012345678')))).toMatchObject({
      status: 404,
      code: 10008,
    });
    const stranger = new REST({ api: discord.api, version: '10' }).setToken('x');
    expect(await refusal(stranger.get(Routes.user('@me')))).toMatchObject({ status: 401 });
  });

  it.each([
    ['upper case in a name', { name: 'Ask', description: 'x' }],
    [
      'a required option after an optional one',
      {
        name: 'ask',
        description: 'x',
        options: [
          { type: 3, name: 'a', description: 'x' },
          { type: 3, name: 'b', description: 'x', required: true },
        ],
      },
    ],
    [
      'choices with autocomplete',
      {
        name: 'ask',
        description: 'x',
        options: [{ type: 3, name: 'a', description: 'x', autocomplete: true, choices: [{ name: 'a', value: 'a' }] }],
      },
    ],
    [
      'a choice over 100',
      {
        name: 'ask',
        description: 'x',
        options: [{ type: 3, name: 'a', description: 'x', choices: [{ name: 'a', value: 'x'.repeat(101) }] }],
      },
    ],
    [
      'more than 8000 characters',
      {
        name: 'ask',
        description: 'x',
        options: Array.from({ length: 25 }, (_, at) => ({
          type: 3,
          name: `o${at}`,
          description: 'x',
          choices: Array.from({ length: 25 }, (_unused, index) => ({
            name: `${index}${'x'.repeat(90)}`,
            value: `${index}`,
          })),
        })),
      },
    ],
  ])('refuses a command with %s', async (_, command) => {
    expect(
      (await refusal(rest.put(Routes.applicationCommands(discord.world.application.id), { body: [command] }))).code,
    ).toBe(50035);
  });

  it('takes one answer to an interaction, in time, and edits for fifteen minutes', async () => {
    const ada = discord.person('ada');
    const { interaction } = ada.runs(channel, 'ask', { question: 'x' });
    const callback = (one: { id: string; token: string }) =>
      rest.post(Routes.interactionCallback(one.id, one.token), { body: { type: 5 }, auth: false });
    const edit = () =>
      rest.patch(Routes.webhookMessage(discord.world.application.id, interaction.token), {
        body: { content: 'x' },
        auth: false,
      });
    expect((await refusal(edit())).code).toBe(10015);
    await callback(interaction);
    expect(await refusal(callback(interaction))).toMatchObject({ status: 400, code: 40060 });
    await edit();
    discord.world.clock.skip(15 * 60_000 + 1);
    expect(await refusal(edit())).toMatchObject({ status: 401, code: 50027 });
    const late = ada.runs(channel, 'ask', { question: 'x' }).interaction;
    discord.world.clock.skip(3_001);
    expect(await refusal(callback(late))).toMatchObject({ status: 404, code: 10062 });
  });
});
