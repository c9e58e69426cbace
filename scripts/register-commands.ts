import { loadEnvironment } from '../src/config/environment-file.ts';
import { readDiscordConfig } from '../src/config.ts';
import { registerCommands } from '../src/discord/register-commands.ts';
import { run } from './shared/run.ts';

await run(async () => {
  loadEnvironment(process.env);
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API_BASE } = readDiscordConfig(process.env);
  const names = await registerCommands({
    token: DISCORD_TOKEN,
    ...(DISCORD_GUILD_ID === undefined ? {} : { guildId: DISCORD_GUILD_ID }),
    ...(DISCORD_API_BASE === undefined ? {} : { apiBase: DISCORD_API_BASE }),
  });
  const where = DISCORD_GUILD_ID === undefined ? 'for all servers' : `for the server ${DISCORD_GUILD_ID}`;
  console.log(`Registered ${where}: ${names.join(', ')}.`);
});
