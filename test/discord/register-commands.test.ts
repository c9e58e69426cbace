import { expect, it } from 'vitest';
import { registerCommands } from '../../src/discord/register-commands.ts';
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
