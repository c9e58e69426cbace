import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../simulator/exchange.ts';
import { messageFlags } from '../simulator/rules/message-flags.ts';
import { button, fieldOf, plain, rawDiscord, refusal, row, times, version2 } from './raw.ts';

const auth = false;
const text = (length: number) => 'x'.repeat(length);

describe('an interaction', () => {
  let stage: Awaited<ReturnType<typeof rawDiscord>>;
  beforeAll(async () => {
    stage = await rawDiscord();
  });
  afterAll(() => stage.discord.stop());
  const run = (channel = stage.channel) => stage.discord.person('ada', [stage.guild]).runs(channel, 'ask');
  const answer = ({ interaction }: Exchange, type: number, data?: object) =>
    stage.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type, ...(data ? { data } : {}) },
      auth,
    });
  const own = ({ interaction }: Exchange, id = '@original') =>
    Routes.webhookMessage(stage.discord.world.application.id, interaction.token, id);
  const edit = (exchange: Exchange, body: object) => stage.rest.patch(own(exchange), { body, auth });
  const follow = ({ interaction }: Exchange, body: object = { content: 'x' }) =>
    stage.rest.post(Routes.webhook(stage.discord.world.application.id, interaction.token), { body, auth });
  /** An answer with a button, and somebody who presses it. */
  const press = async () => {
    const exchange = run();
    await answer(exchange, 4, { content: 'old', components: [row(button('a'))] });
    return stage.discord.person('bob', [stage.guild]).presses(await exchange.reply(), 'a');
  };

  it('is answered once (40060), within three seconds (10062)', async () => {
    const exchange = run();
    await answer(exchange, 5);
    expect(await refusal(answer(exchange, 5))).toMatchObject({ status: 400, code: 40060 });
    const late = run();
    stage.discord.world.clock.skip(3_001);
    expect(await refusal(answer(late, 5))).toMatchObject({ status: 404, code: 10062 });
    const stranger = stage.rest.post(Routes.interactionCallback('123456789012345678', 'x'), {
      body: { type: 5 },
      auth,
    });
    expect(await refusal(stranger)).toMatchObject({ status: 404, code: 10062 });
  });

  it('is followed for fifteen minutes (50027), and not before its answer (10015)', async () => {
    const exchange = run();
    expect((await refusal(edit(exchange, { content: 'x' }))).code).toBe(10015);
    await answer(exchange, 5);
    stage.discord.world.clock.skip(14 * 60_000);
    await edit(exchange, { content: 'x' });
    stage.discord.world.clock.skip(60_001);
    expect(await refusal(edit(exchange, { content: 'x' }))).toMatchObject({ status: 401, code: 50027 });
    expect(await refusal(follow(exchange))).toMatchObject({ status: 401, code: 50027 });
  });

  it('is answered with what fits it', async () => {
    const modal = { custom_id: 'm', title: 'x', components: [row({ type: 4, custom_id: 't', label: 'x', style: 1 })] };
    const ada = stage.discord.person('ada', [stage.guild]);
    const form = async () => {
      const exchange = run();
      await answer(exchange, 9, modal);
      return ada.submits(exchange, { t: 'words' });
    };
    const typing = () => ada.types(stage.channel, 'ask', { focused: 'a', options: { a: 'x' } });
    for (const [exchange, type] of [
      [run(), 6],
      [run(), 7],
      [run(), 8],
      [run(), 12],
      [typing(), 4],
      [typing(), 5],
      [await press(), 8],
      [await form(), 9],
      [await form(), 6],
    ] as const) {
      expect(fieldOf(await refusal(answer(exchange, type, { content: 'x', choices: [] })))).toBe('type');
    }
  });

  it('gives 204 without a content type, or what came of it', async () => {
    const { id, token } = run().interaction;
    const path = Routes.interactionCallback(id, token);
    const silent = await plain(stage.discord, 'POST', path, { type: 5 });
    expect([silent.status, silent.headers.get('content-type')]).toEqual([204, null]);
    const other = run().interaction;
    const query = '?with_response=true' as const;
    const told = await plain(stage.discord, 'POST', `${Routes.interactionCallback(other.id, other.token)}${query}`, {
      type: 4,
      data: { content: 'x', flags: 64 },
    });
    expect(told).toMatchObject({
      status: 200,
      body: {
        interaction: { id: other.id, response_message_ephemeral: true },
        resource: { message: { content: 'x' } },
      },
    });
  });

  it('when deferred takes EPHEMERAL and no other flag; components v2 come with the edit', async () => {
    for (const flags of [4, version2]) expect(fieldOf(await refusal(answer(run(), 5, { flags })))).toBe('data.flags');
    const exchange = run();
    await answer(exchange, 5, { flags: 64 });
    expect(Number(exchange.interaction.original?.json.flags)).toBe(64 | messageFlags.loading);
    await edit(exchange, { flags: version2, components: [{ type: 10, content: 'x' }] });
    expect(Number(exchange.interaction.original?.json.flags)).toBe(64 | version2);
  });

  it('right after deferral is filled by the first follow-up, which stays as private as it was', async () => {
    const exchange = run();
    await answer(exchange, 5);
    await follow(exchange, { content: 'filled', flags: 64 });
    expect((await exchange.reply()).json).toMatchObject({ content: 'filled', flags: 0 });
    await follow(exchange, { content: 'second', flags: 64 });
    const [second] = await exchange.followups(1);
    expect([second?.json.flags, second?.onlyFor]).toEqual([64, exchange.interaction.user.id]);
    expect(fieldOf(await refusal(edit(exchange, { flags: 64 })))).toBe('flags');
  });

  it('edits, follows and deletes with the limits of messages', async () => {
    const exchange = run();
    expect(fieldOf(await refusal(answer(exchange, 4, { content: text(2001) })))).toBe('content');
    await answer(exchange, 4, { content: 'x' });
    expect(fieldOf(await refusal(edit(exchange, { content: text(2001) })))).toBe('content');
    expect(fieldOf(await refusal(follow(exchange, { content: text(2001) })))).toBe('content');
    expect((await refusal(follow(exchange, {}))).code).toBe(50006);
    await stage.rest.delete(own(exchange), { auth });
    expect(await refusal(stage.rest.get(own(exchange), { auth }))).toMatchObject({ status: 404, code: 10008 });
  });

  it('on a component edits its message, at once or later', async () => {
    const now = await press();
    await answer(now, 7, { content: 'new' });
    expect(now.interaction.on?.json.content).toBe('new');
    const later = await press();
    await answer(later, 6);
    await edit(later, { content: 'newer' });
    expect(later.interaction.on?.json.content).toBe('newer');
  });

  it.each([
    ['26 choices', times(26, (index) => ({ name: `${index}`, value: 'x' })), 'data.choices'],
    ['a name over 100', [{ name: text(101), value: 'x' }], 'data.choices.0.name'],
    ['a value over 100', [{ name: 'x', value: text(101) }], 'data.choices.0.value'],
  ])('while typing is not answered with %s', async (_, choices, path) => {
    const typing = () => stage.discord.person('ada').types(stage.channel, 'ask', { focused: 'a', options: { a: 'x' } });
    expect(fieldOf(await refusal(answer(typing(), 8, { choices })))).toBe(path);
    await answer(typing(), 8, { choices: times(25, (index) => ({ name: `${index}`, value: text(100) })) });
  });

  const input = (more: object = {}) => ({ type: 4, custom_id: 't', style: 1, ...more });
  const label = (more: object = {}, inside: object = {}) => ({
    type: 18,
    label: 'x',
    component: input(inside),
    ...more,
  });
  it.each([
    ['a custom id over 100', { custom_id: text(101) }, 'custom_id'],
    ['a title over 45', { title: text(46) }, 'title'],
    ['no component', { components: [] }, 'components'],
    ['six components', { components: times(6, (index) => label({}, { custom_id: `${index}` })) }, 'components'],
    ['a label over 45', { components: [label({ label: text(46) })] }, 'components.0.label'],
    ['a description over 100', { components: [label({ description: text(101) })] }, 'components.0.description'],
    ['a value over 4000', { components: [label({}, { value: text(4001) })] }, 'components.0.component.value'],
    [
      'a placeholder over 100',
      { components: [label({}, { placeholder: text(101) })] },
      'components.0.component.placeholder',
    ],
    ['a length over 4000', { components: [label({}, { max_length: 4001 })] }, 'components.0.component.max_length'],
    ['an input’s label over 45', { components: [row(input({ label: text(46) }))] }, 'components.0.components.0.label'],
    ['a custom id twice', { components: [label(), label()] }, 'components.1.component.custom_id'],
    ['a button', { components: [row(button('a'))] }, 'components.0.components.0.type'],
  ])('does not open a form with %s', async (_, data, path) => {
    const modal = { custom_id: 'm', title: 'x', components: [label()], ...data };
    expect(fieldOf(await refusal(answer(run(), 9, modal)))).toBe(`data.${path}`);
  });

  it('opens forms up to each limit', async () => {
    const components = times(5, (index) =>
      label(
        { label: text(45), description: text(100) },
        { custom_id: `${index}`, value: text(4000), max_length: 4000 },
      ),
    );
    await answer(run(), 9, { custom_id: text(100), title: text(45), components });
    expect(stage.discord.violations).toEqual([]);
  });

  describe('in a server that has not installed the application', () => {
    it('belongs to the person, and is followed five times at most (40094)', async () => {
      const exchange = run(stage.discord.channel(stage.discord.foreignGuild('Elsewhere'), 'general'));
      await answer(exchange, 4, { content: 'x' });
      for (let index = 0; index < 5; index += 1) await follow(exchange);
      expect(await refusal(follow(exchange))).toMatchObject({ status: 400, code: 40094 });
      const here = run();
      await answer(here, 4, { content: 'x' });
      for (let index = 0; index < 6; index += 1) await follow(here);
    });

    it('is answered for the person alone where members lack USE_EXTERNAL_APPS', async () => {
      const guild = stage.discord.foreignGuild('Elsewhere');
      const channel = stage.discord.channel(guild, 'general');
      const publicly = run(channel);
      await answer(publicly, 4, { content: 'x' });
      expect(publicly.interaction.original?.onlyFor).toBeUndefined();
      guild.withoutExternalApps = true;
      const exchange = run(channel);
      await answer(exchange, 5);
      await follow(exchange);
      await follow(exchange);
      for (const message of [await exchange.reply(), ...(await exchange.followups(1))])
        expect(message.onlyFor).toBe(exchange.interaction.user.id);
      expect(
        await refusal(stage.rest.post(Routes.channelMessages(channel.id), { body: { content: 'x' } })),
      ).toMatchObject({
        status: 403,
        code: 50001,
      });
    });
  });
});
