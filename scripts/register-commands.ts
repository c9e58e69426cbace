import { Command } from 'commander';
import { readDiscordConfig } from '../src/config/discord.ts';
import { loadEnvironment } from '../src/config/environment-file.ts';

import { registerCommands, removeCommands } from '../src/discord/setup/register-commands.ts';
import { accessOf } from './shared/discord-access.ts';
import { print } from './shared/printable.ts';
import { run } from './shared/run.ts';

const command = new Command('register-commands')
  .description('Makes the bot’s commands known to Discord, in place of those it knew: once, and after each update.')
  .option('--remove', 'takes them away instead: from the server of DISCORD_GUILD_ID, or from all without it')
  .action(async ({ remove = false }: { readonly remove?: boolean }) => {
    loadEnvironment(process.env);
    const config = readDiscordConfig(process.env);
    const { DISCORD_GUILD_ID } = config;
    const where = DISCORD_GUILD_ID === undefined ? 'for all servers' : `for the server ${DISCORD_GUILD_ID}`;
    if (remove) {
      await removeCommands(accessOf(config));
      print(`Removed what was registered ${where}.`);
      return;
    }
    const names = await registerCommands(accessOf(config));
    print(`Registered ${where}: ${names.join(', ')}.`);
  });

await run(async () => {
  await command.parseAsync();
});
