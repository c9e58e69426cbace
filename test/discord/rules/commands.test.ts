import { Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldOf, plain, rawDiscord, refusal, times } from './raw.ts';

const text = (length: number) => 'x'.repeat(length);
const command = (more: object = {}) => ({ name: 'ask', description: 'x', ...more });
const option = (more: object = {}) => ({ type: 3, name: 'a', description: 'x', ...more });
const choices = (count: number, more: object = {}) =>
  times(count, (index) => ({ name: `${index}`, value: 'x', ...more }));

describe('a command', () => {
  let stage: Awaited<ReturnType<typeof rawDiscord>>;
  let route: ReturnType<typeof Routes.applicationCommands>;
  beforeAll(async () => {
    stage = await rawDiscord();
    route = Routes.applicationCommands(stage.discord.world.application.id);
  });
  afterAll(() => stage.discord.stop());
  const put = (...body: object[]) => stage.rest.put(route, { body });
  const inGuild = () => Routes.applicationGuildCommands(stage.discord.world.application.id, stage.guild.id);

  it.each([
    ['upper case in its name', command({ name: 'Ask' }), '.name'],
    ['a space in its name', command({ name: 'ask me' }), '.name'],
    ['a name over 32', command({ name: text(33) }), '.name'],
    ['upper case in a localized name', command({ name_localizations: { de: 'Frage' } }), '.name_localizations.de'],
    ['a locale that is none', command({ name_localizations: { xx: 'frage' } }), '.name_localizations.xx'],
    ['no description', command({ description: '' }), '.description'],
    ['a description over 100', command({ description: text(101) }), '.description'],
    [
      'a localized description over 100',
      command({ description_localizations: { de: text(101) } }),
      '.description_localizations.de',
    ],
    ['26 options', command({ options: times(26, (index) => option({ name: `o${index}` })) }), '.options'],
    ['the same option twice', command({ options: [option(), option()] }), '.options.1'],
    ['an option’s name over 32', command({ options: [option({ name: text(33) })] }), '.options.0.name'],
    [
      'an option’s description over 100',
      command({ options: [option({ description: text(101) })] }),
      '.options.0.description',
    ],
    [
      'a required option after an optional one',
      command({ options: [option(), option({ name: 'b', required: true })] }),
      '.options.1',
    ],
    ['26 choices', command({ options: [option({ choices: choices(26) })] }), '.options.0.choices'],
    [
      'a choice’s name over 100',
      command({ options: [option({ choices: choices(1, { name: text(101) }) })] }),
      '.options.0.choices.0.name',
    ],
    [
      'a choice’s value over 100',
      command({ options: [option({ choices: choices(1, { value: text(101) }) })] }),
      '.options.0.choices.0.value',
    ],
    [
      'choices with autocomplete',
      command({ options: [option({ autocomplete: true, choices: choices(1) })] }),
      '.options.0',
    ],
    ['a length over 6000', command({ options: [option({ max_length: 6001 })] }), '.options.0.max_length'],
    ['a length of at most nothing', command({ options: [option({ max_length: 0 })] }), '.options.0.max_length'],
    ['subcommands beside options', command({ options: [option({ type: 1 }), option({ name: 'b' })] }), '.options'],
    [
      'groups in groups',
      command({ options: [option({ type: 2, options: [option({ type: 2 })] })] }),
      '.options.0.options.0.type',
    ],
    ['PRIVATE_CHANNEL without USER_INSTALL', command({ contexts: [0, 2], integration_types: [0] }), '.contexts'],
    ['a description though it is a menu’s', { type: 3, name: 'Ask about this', description: 'x' }, '.description'],
    [
      'over 8000 characters in all',
      command({
        options: times(25, (index) => option({ name: `o${index}`, choices: choices(25, { name: text(90) }) })),
      }),
      '',
    ],
  ])('with %s is refused by name', async (_, body, path) => {
    const refused = await refusal(put(body));
    expect([refused.code, fieldOf(refused)]).toEqual([50035, `0${path}`]);
  });

  it('is one of 100, of 15 for users and 15 for messages (30032), none of a name twice', async () => {
    expect((await refusal(put(...times(101, (index) => command({ name: `c${index}` }))))).code).toBe(30032);
    for (const type of [2, 3])
      expect((await refusal(put(...times(16, (index) => ({ type, name: `${index}` }))))).code).toBe(30032);
    expect(fieldOf(await refusal(put(command(), command())))).toBe('1.name');
  });

  it('has contexts only when it is global', async () => {
    const everywhere = command({ contexts: [0, 1, 2], integration_types: [0, 1] });
    await put(everywhere);
    expect(fieldOf(await refusal(stage.rest.put(inGuild(), { body: [everywhere] })))).toBe('0.contexts');
  });

  it('is replaced by the list, and keeps its id; posting makes it (201) or writes it over (200)', async () => {
    const [kept] = (await put(command(), command({ name: 'other' }))) as [{ id: string }];
    expect(await put(command({ description: 'y' }))).toMatchObject([{ id: kept.id, description: 'y' }]);
    expect(await stage.rest.get(route)).toHaveLength(1);
    const post = (name: string) => plain(stage.discord, 'POST', route, command({ name }));
    expect([(await post('new')).status, (await post('new')).status, (await post('ask')).status]).toEqual([
      201, 200, 200,
    ]);
    expect((await post('ask')).body.id).toBe(kept.id);
    await stage.rest.delete(`${route}/${kept.id}`);
    expect(await stage.rest.get(route)).toMatchObject([{ name: 'new' }]);
  });

  it('is one of 200 new ones a day in a server (30034); those that were there are not counted', async () => {
    const fill = (prefix: string, count = 100) =>
      stage.rest.put(inGuild(), { body: times(count, (index) => command({ name: `${prefix}${index}` })) });
    await fill('a');
    await fill('a');
    await fill('b');
    expect(await refusal(fill('c', 1))).toMatchObject({ status: 400, code: 30034 });
    await fill('b');
    stage.discord.world.clock.skip(24 * 60 * 60_000);
    await fill('c', 1);
    expect(stage.discord.violations).toEqual([]);
  });
});
