import { REST } from 'discord.js';

/** How Discord's REST API is reached. */
export interface Access {
  readonly token: string;
  /** Discord's address, for tests. */
  readonly apiBase?: string;
}

export const restOf = ({ token, apiBase }: Access): REST =>
  new REST({ version: '10', ...(apiBase === undefined ? {} : { api: apiBase }) }).setToken(token);
