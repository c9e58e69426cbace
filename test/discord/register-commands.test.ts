import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { registerCommands } from '../../src/discord/setup/register-commands.ts';
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

describe('what Discord says to commands', () => {
  const refusal = (
    status: number,
    body: { readonly code: number; readonly message: string; readonly errors?: object },
  ) =>
    new DiscordAPIError(body as never, body.code, status, 'PUT', 'https://discord.com/api', {
      body: undefined,
      files: undefined,
    });
  const told = (error: unknown): string => registrationFailure(error, ['ask', 'summary']).message;

  it('is told apart: a wrong token, a server it is not in, too many commands in a day', () => {
    expect(told(refusal(401, { code: 0, message: '401: Unauthorized' }))).toMatch(
      /^Discord does not accept DISCORD_TOKEN\./,
    );
    expect(told(refusal(403, { code: 50001, message: 'Missing Access' }))).toMatch(/DISCORD_GUILD_ID.*invite the bot/);
    expect(told(refusal(400, { code: 30034, message: 'Max number of daily application command creates' }))).toMatch(
      /200 new commands a day.*tomorrow\.$/,
    );
    expect(told(new Error('socket'))).toMatch(/^Discord cannot be reached\./);
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
