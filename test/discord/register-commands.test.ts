import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { faultsOfApplication } from '../../src/discord/setup/application.ts';
import { registerCommands, removeCommands } from '../../src/discord/setup/register-commands.ts';
import { registrationFailure } from '../../src/discord/start-failure.ts';
import { startDiscord } from './simulator/simulator.ts';

it('commands are registered for everybody, or for one server, where it is no question in which context they are used', async () => {
  const discord = await startDiscord();
  const guild = discord.guild('Readers');
  const registration = { token: discord.token, apiBase: discord.api };
  const names = await registerCommands(registration);
  await registerCommands({ ...registration, guildId: guild.id });
  const registered = (key: string) => discord.world.commands.get(key)?.map(({ name }) => name);
  expect([registered(''), registered(guild.id)]).toEqual([names, names]);
  expect(discord.violations).toEqual([]);
  await discord.stop();
});

it('commands that one server has twice are told, and can be taken away there', async () => {
  const discord = await startDiscord();
  const guildId = discord.guild('Readers').id;
  const registration = { token: discord.token, apiBase: discord.api };
  const faults = () => faultsOfApplication({ ...registration, guildId, messageContent: false });
  await registerCommands({ ...registration, guildId });
  expect(await faults()).toEqual([]);
  await registerCommands(registration);
  expect(await faults()).toEqual([
    expect.stringMatching(/sees? .*twice: ask, .*npm run register-commands -- --remove.*DISCORD_GUILD_ID empty/),
  ]);
  await removeCommands({ ...registration, guildId });
  expect(await faults()).toEqual([]);
  expect(discord.violations).toEqual([]);
  await discord.stop();
});

describe('what Discord says to commands', () => {
  const refusal = (
    status: number,
    body: { readonly code: number; readonly message: string; readonly errors?: object },
  ) =>
    new DiscordAPIError(body as never, body.code, status, 'PUT', 'https://discord.com/api', {
      body: undefined,
      files: undefined,
    });
  const names = ['ask', 'summary'];
  const told = (error: unknown, guildId?: string): string => registrationFailure(error, { names, guildId }).message;

  it('is told apart: a wrong token, a server it is not in, too many commands in a day', () => {
    expect(told(refusal(401, { code: 0, message: '401: Unauthorized' }))).toMatch(
      /^Discord does not accept DISCORD_TOKEN\./,
    );
    expect(told(refusal(403, { code: 50001, message: 'Missing Access' }), '77')).toMatch(
      /DISCORD_GUILD_ID.*invite the bot/,
    );
    expect(told(refusal(400, { code: 30034, message: 'Max number of daily application command creates' }))).toMatch(
      /200 new commands a day.*tomorrow\.$/,
    );
    expect(told(new Error('socket'))).toMatch(/^Discord cannot be reached\./);
  });

  it.each([
    [403, 20012, 'You are not authorized to perform this action on this application'],
    [403, 50001, 'Missing Access'],
    [404, 10002, 'Unknown Application'],
  ])('speaks of no server where the commands are for all (%i %i)', (status, code, message) => {
    expect(told(refusal(status, { code, message }))).toMatch(/application.*DISCORD_TOKEN/);
    expect(told(refusal(status, { code, message }))).not.toMatch(/DISCORD_GUILD_ID|network/);
  });

  it.each([
    [404, { code: 10004, message: 'Unknown Guild' }],
    [404, { code: 0, message: '404: Not Found' }],
    [
      400,
      {
        code: 50035,
        message: 'Invalid Form Body',
        errors: { guild_id: { _errors: [{ code: 'NUMBER_TYPE_COERCE', message: 'Value "x" is not snowflake.' }] } },
      },
    ],
  ])('tells a server that there is not (%i %j)', (status, body) => {
    expect(told(refusal(status, body), '77')).toMatch(/knows no server.*DISCORD_GUILD_ID.*Copy it/);
  });

  it.each([
    [30032, 'Maximum number of application commands reached (100)', /100 commands.*Delete/],
    [30034, 'Max number of daily application command creates has been reached (200)', /200 new commands a day/],
    [30099, 'Something new', /: Something new\. Look its code 30099 up/],
  ])('blames this version for none of Discord’s limits (%i)', (code, message, sentence) => {
    expect(told(refusal(400, { code, message }))).toMatch(sentence);
    expect(told(refusal(400, { code, message }))).not.toContain('fault of this version');
  });

  it.each([
    [{ _errors: [{ code: 'X', message: 'Too big altogether.' }] }, 'Too big altogether'],
    [
      {
        _errors: [{ code: 'X', message: 'Too big.' }],
        0: { _errors: [{ code: 'Y', message: 'Names must be unique' }] },
      },
      '/ask: Names must be unique; Too big',
    ],
  ])('tells what is said of the commands as a whole (%j)', (errors, said) => {
    expect(told(refusal(400, { code: 50035, message: 'Invalid Form Body', errors }))).toBe(
      `Discord does not take the commands: ${said}. This is a fault of this version of Footnote; please report it.`,
    );
  });

  it('names the command that is not taken, and what is wrong with it', () => {
    const errors = {
      1: { options: { 0: { name: { _errors: [{ code: 'X', message: 'Must be 1 or more in length.' }] } } } },
    };
    expect(told(refusal(400, { code: 50035, message: 'Invalid Form Body', errors }))).toBe(
      'Discord does not take the commands: /summary, options.0.name: Must be 1 or more in length. This is a fault of this version of Footnote; please report it.',
    );
    expect(told(refusal(400, { code: 50109, message: 'The request body contains invalid JSON.' }))).toContain(
      'invalid JSON',
    );
  });
});
