import { Command } from 'commander';
import { readDiscordConfig } from '../src/config/discord.ts';
import { loadEnvironment } from '../src/config/environment-file.ts';

import { registerCommands } from '../src/discord/setup/register-commands.ts';
import { accessOf } from './shared/discord-access.ts';
import { print } from './shared/printable.ts';
import { run } from './shared/run.ts';

const command = new Command('register-commands')
  .description('Makes the bot’s commands known to Discord, in place of those it knew: once, and after each update.')
  .action(async () => {
    loadEnvironment(process.env);
    const config = readDiscordConfig(process.env);
    const names = await registerCommands(accessOf(config));
    const { DISCORD_GUILD_ID } = config;
    const where = DISCORD_GUILD_ID === undefined ? 'for all servers' : `for the server ${DISCORD_GUILD_ID}`;
    print(`Registered ${where}: ${names.join(', ')}.`);
  });

await run(async () => {
  await command.parseAsync();
});
