import { setTimeout } from 'node:timers/promises';
import type { Client } from 'discord.js';
import type { Log } from './log.ts';

/** Where a command is known by its id: registered for all servers, or for one. */
export interface Place {
  readonly guildId: string | null;
}

interface Used extends Place {
  readonly commandName: string;
  readonly commandId: string;
  readonly commandGuildId: string | null;
}

/** Ids of commands, which Discord gives them where they are registered. */
export interface KnownCommands {
  /** By name, of those that can be used in the place. */
  idsIn(place: Place): ReadonlyMap<string, string>;
  /** Resolves once it is known which there are, and after a second at most: Discord is asked at the start. */
  loaded(): Promise<unknown>;
  /** Those registered for all servers; where Discord does not tell, commands stay names to be typed. */
  load(client: Client): Promise<void>;
  /** One that was registered for a server alone is known once it was used. */
  note(used: Used): void;
}

/** In milliseconds: who asks for help at the start would rather have its commands to click than have it at once. */
const longestWait = 1_000;

export function createKnownCommands(log: Log): KnownCommands {
  const everywhere = new Map<string, string>();
  const inServers = new Map<string, Map<string, string>>();
  let loading: Promise<void> = Promise.resolve();
  const load = async (client: Client): Promise<void> => {
    try {
      const all = await client.application?.commands.fetch();
      for (const { name, id } of all?.values() ?? []) everywhere.set(name, id);
    } catch (error) {
      log.info({ error }, 'The ids of the commands are not known; they are shown by their names.');
    }
  };
  return {
    idsIn: ({ guildId }) => new Map([...everywhere, ...(inServers.get(guildId ?? '') ?? [])]),
    loaded: () => Promise.race([loading, setTimeout(longestWait, undefined, { ref: false })]),
    load(client) {
      loading = load(client);
      return loading;
    },
    note({ commandName, commandId, commandGuildId }) {
      if (commandGuildId === null) everywhere.set(commandName, commandId);
      else inServers.set(commandGuildId, new Map([...(inServers.get(commandGuildId) ?? []), [commandName, commandId]]));
    },
  };
}
