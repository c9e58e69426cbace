import { PermissionFlagsBits, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../simulator/exchange.ts';
import { button, rawDiscord, row } from './raw.ts';

/** The people of the tests can do what people can do. */
describe('Discord’s own client', () => {
  let stage: Awaited<ReturnType<typeof rawDiscord>>;
  beforeAll(async () => {
    stage = await rawDiscord();
  });
  afterAll(() => stage.discord.stop());
  const person = () => stage.discord.person('ada', [stage.guild]);
  const answer = ({ interaction }: Exchange, type: number, data: object) =>
    stage.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type, data },
      auth: false,
    });

  it('shows an ephemeral message to one person, and disabled or deleted things to nobody', async () => {
    const ada = person();
    const exchange = ada.runs(stage.channel, 'ask');
    const components = [row(button('a'), button('b', { disabled: true }))];
    await answer(exchange, 4, { content: 'x', flags: 64, components });
    const message = await exchange.reply();
    expect(() => person().presses(message, 'a')).toThrow('only somebody else sees');
    expect(() => ada.presses(message, 'b')).toThrow('disabled');
    ada.presses(message, 'a');
    ada.deletes(message);
    expect(() => ada.presses(message, 'a')).toThrow('deleted');
  });

  it('lets people select what is offered, as many as may be', async () => {
    const ada = person();
    const exchange = ada.runs(stage.channel, 'ask');
    const options = ['a', 'b', 'c'].map((value) => ({ label: value, value }));
    await answer(exchange, 4, { content: 'x', components: [row({ type: 3, custom_id: 's', options, max_values: 2 })] });
    const message = await exchange.reply();
    for (const values of [['z'], [], ['a', 'b', 'c']]) expect(() => ada.selects(message, values)).toThrow('select');
    ada.selects(message, ['a', 'b']);
  });

  it('sends a form that is filled as it asks for', async () => {
    const ada = person();
    const exchange = ada.runs(stage.channel, 'ask');
    const input = { type: 4, custom_id: 't', style: 1, label: 'x', min_length: 2, max_length: 3 };
    await answer(exchange, 9, { custom_id: 'm', title: 'x', components: [row(input)] });
    for (const fields of [{}, { t: 'x' }, { t: 'xxxx' }, { t: 'xx', other: 'x' }])
      await expect(ada.submits(exchange, fields as Record<string, string>)).rejects.toThrow('would not let');
    await ada.submits(exchange, { t: 'xx' });
  });

  it('runs a command with what it needs', async () => {
    const options = [
      { type: 3, name: 'question', description: 'x', required: true, max_length: 5 },
      { type: 3, name: 'style', description: 'x', choices: [{ name: 'lines', value: 'lines' }] },
    ];
    const body = [{ name: 'told', description: 'x', options }];
    await stage.rest.put(Routes.applicationCommands(stage.discord.world.application.id), { body });
    const run = (given: Record<string, string>) => () => person().runs(stage.channel, 'told', given);
    for (const given of [{}, { question: 'too long' }, { question: 'x', style: 'y' }])
      expect(run(given as Record<string, string>)).toThrow('would not let');
    expect(run({ question: 'x', other: 'y' })).toThrow('no option');
    run({ question: 'x', style: 'lines' })();
  });

  it('offers a command where it may be used, to those who may', async () => {
    const body = [
      {
        name: 'here',
        description: 'x',
        contexts: [0],
        default_member_permissions: `${PermissionFlagsBits.ManageGuild}`,
      },
    ];
    await stage.rest.put(Routes.applicationCommands(stage.discord.world.application.id), { body });
    const ada = person();
    expect(() => ada.runs(stage.discord.direct(ada), 'here')).toThrow('context 1');
    expect(() => ada.runs(stage.discord.group(), 'here')).toThrow('not installed');
    expect(() => ada.runs(stage.channel, 'here')).toThrow('without permission');
    stage.guild.members.set(ada.user.id, PermissionFlagsBits.ManageGuild);
    ada.runs(stage.channel, 'here');
  });
});
