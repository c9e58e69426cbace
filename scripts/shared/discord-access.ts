import type { DiscordConfig } from '../../src/config/discord.ts';
import type { Registration } from '../../src/discord/setup/register-commands.ts';

/** What the settings say of how Discord is asked, and for which server. */
export const accessOf = (config: DiscordConfig): Registration => ({
  token: config.DISCORD_TOKEN,
  ...(config.DISCORD_GUILD_ID === undefined ? {} : { guildId: config.DISCORD_GUILD_ID }),
  ...(config.DISCORD_API_BASE === undefined ? {} : { apiBase: config.DISCORD_API_BASE }),
});
