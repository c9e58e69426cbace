import {
  type APIApplication,
  ApplicationFlags,
  REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { commands, messageCommands } from './commands/index.ts';
import { registrationFailure, sentences, startFailure } from './start-failure.ts';

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
    throw registrationFailure(
      error,
      all.map(({ name }) => name),
    );
  }
  return all.map(({ name }) => name);
}

interface Access extends Registration {
  /** Whether messages are to be read that do not mention the bot. */
  readonly messageContent: boolean;
}

/**
 * What the operator has yet to do in the developer portal or here, each as a sentence; nothing when all is as it should be.
 * @throws Failure `discord`, `unreachable`
 */
export async function faultsOfApplication({
  token,
  guildId,
  apiBase,
  messageContent,
}: Access): Promise<readonly string[]> {
  const rest = new REST({ version: '10', ...(apiBase === undefined ? {} : { api: apiBase }) }).setToken(token);
  const wanted = [...commands, ...messageCommands].map(({ data }) => data.name);
  try {
    const { id, flags = 0 } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const routes = [
      Routes.applicationCommands(id),
      ...(guildId === undefined ? [] : [Routes.applicationGuildCommands(id, guildId)]),
    ];
    const known = (await Promise.all(routes.map((route) => rest.get(route)))).flat() as readonly { name: string }[];
    const missing = wanted.filter((name) => !known.some((one) => one.name === name));
    const mayRead =
      (flags & (ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited)) !== 0;
    return [
      ...(missing.length > 0
        ? [`Discord does not know these commands yet: ${missing.join(', ')}. Run "npm run register-commands".`]
        : []),
      ...(messageContent && !mayRead ? [sentences.intents] : []),
    ];
  } catch (error) {
    throw startFailure(error);
  }
}

/** Where and by whom a command can be used is said of global ones only. https://discord.com/developers/docs/interactions/application-commands#contexts */
const forOneServer = ({
  contexts: _contexts,
  integration_types: _types,
  ...command
}: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody => command;
