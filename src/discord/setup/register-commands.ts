import {
  type APIApplication,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { lazily } from '../../core/text/lazily.ts';
import { commands, messageCommands } from '../commands/index.ts';
import { registrationFailure } from '../start-failure.ts';
import { type Access, restOf } from './access.ts';

export interface Registration extends Access {
  /** One server only, where commands change at once; all servers otherwise. */
  readonly guildId?: string;
}

/** What Discord is told of each command. Made once: discord.js checks each name in each language. */
export const commandBodies = lazily(
  (): RESTPutAPIApplicationCommandsJSONBody => [...commands, ...messageCommands].map(({ data }) => data.toJSON()),
);

/**
 * Tells Discord which commands there are, in place of those it knew. Gives their names.
 * @throws Failure `discord`
 */
export async function registerCommands(registration: Registration): Promise<readonly string[]> {
  const bodies = commandBodies();
  const names = bodies.map(({ name }) => name);
  try {
    await putCommands(registration, bodies);
  } catch (error) {
    throw registrationFailure(error, { names, guildId: registration.guildId });
  }
  return names;
}

/**
 * Takes away what Discord was told for all servers, or for one.
 * @throws Failure `discord`
 */
export async function removeCommands(registration: Registration): Promise<void> {
  try {
    await putCommands(registration, []);
  } catch (error) {
    throw registrationFailure(error, { names: [], guildId: registration.guildId });
  }
}

async function putCommands(
  { guildId, ...access }: Registration,
  bodies: RESTPutAPIApplicationCommandsJSONBody,
): Promise<void> {
  const rest = restOf(access);
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  const route = guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
  await rest.put(route, { body: guildId === undefined ? bodies : bodies.map(forOneServer) });
}

/** Where and by whom a command can be used is said of global ones only. https://discord.com/developers/docs/interactions/application-commands#contexts */
export const forOneServer = <Body extends RESTPutAPIApplicationCommandsJSONBody[number]>({
  contexts: _contexts,
  integration_types: _types,
  ...command
}: Body): RESTPostAPIApplicationCommandsJSONBody => command as RESTPostAPIApplicationCommandsJSONBody;
