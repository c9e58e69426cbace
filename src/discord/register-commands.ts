import { type APIApplication, REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { commands, messageCommands } from './commands/index.ts';
import { startFailure } from './start-failure.ts';

interface Registration {
  readonly token: string;
  /** One server only, where commands change at once; all servers otherwise. */
  readonly guildId?: string;
  readonly apiBase?: string;
}

/**
 * Tells Discord which commands there are, in place of those it knew. Gives their names.
 * @throws Failure `discord`
 */
export async function registerCommands({ token, guildId, apiBase }: Registration): Promise<readonly string[]> {
  const rest = new REST({ version: '10', ...(apiBase === undefined ? {} : { api: apiBase }) }).setToken(token);
  const all = [...commands, ...messageCommands].map(({ data }) => data);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const route = guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
    const bodies = all.map((data) => data.toJSON());
    await rest.put(route, { body: guildId === undefined ? bodies : bodies.map(forOneServer) });
  } catch (error) {
    throw startFailure(error);
  }
  return all.map(({ name }) => name);
}

/** Where a command can be used is said of global ones only. https://discord.com/developers/docs/interactions/application-commands#contexts */
const forOneServer = ({
  contexts: _,
  ...command
}: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody => command;
