import type { Json } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { noContent, ok, type Reply } from '../reply.ts';
import { checkCommands, keyOf } from '../rules/commands.ts';
import { snowflake } from '../snowflake.ts';
import type { World } from '../world.ts';
import type { Call, Inside, Route } from './route.ts';

/**
 * "" for all servers. One that the bot is not in is nobody's to be told of, whether it is there or not.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json (50001)
 */
function guildOf(call: Call, { guilds }: World): string {
  const [id = ''] = call.parameters;
  const guild = guilds.get(id);
  if (id !== '' && (!guild || guild.withoutBot)) throw new Refusal(403, 50001, 'Missing Access');
  return id;
}

/** As it is kept: one of the same name and type is written over, and keeps its id. */
function stored(command: Json, guild: string, world: World): Json {
  const before = world.commands.get(guild)?.find((other) => keyOf(other) === keyOf(command));
  return {
    default_member_permissions: null,
    type: 1,
    nsfw: false,
    description: '',
    ...command,
    id: before?.id ?? snowflake(world.clock.now()),
    application_id: world.application.id,
    version: snowflake(world.clock.now()),
    ...(guild === '' ? {} : { guild_id: guild }),
  };
}

const isNew = (command: Json, guild: string, { commands }: World): boolean =>
  !commands.get(guild)?.some((other) => keyOf(other) === keyOf(command));

/** The list replaces what was there. https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands */
function put(call: Call, { world, creates }: Inside): Reply {
  const guild = guildOf(call, world);
  checkCommands(call.list, guild === '');
  creates.count(guild, call.list.filter((command) => isNew(command, guild, world)).length);
  const all = call.list.map((command) => stored(command, guild, world));
  world.commands.set(guild, all);
  return ok(all);
}

/** 201 for a new one, 200 for one written over. https://discord.com/developers/docs/interactions/application-commands#create-global-application-command */
function post({ body, ...call }: Call, { world, creates }: Inside): Reply {
  const guild = guildOf({ body, ...call }, world);
  const others = (world.commands.get(guild) ?? []).filter((other) => keyOf(other) !== keyOf(body));
  checkCommands([...others, body], guild === '');
  const created = isNew(body, guild, world);
  if (created) creates.count(guild, 1);
  const command = stored(body, guild, world);
  world.commands.set(guild, [...others, command]);
  return ok(command, created ? 201 : 200);
}

/** https://discord.com/developers/docs/interactions/application-commands#delete-global-application-command */
function remove(call: Call, { world }: Inside): Reply {
  const guild = guildOf(call, world);
  const [, id] = call.parameters;
  const known = world.commands.get(guild) ?? [];
  if (!known.some((command) => command.id === id)) throw new Refusal(404, 10063, 'Unknown application command');
  world.commands.set(
    guild,
    known.filter((command) => command.id !== id),
  );
  return noContent;
}

const all = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/;
const one = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands\/(\d+)$/;
const command = 'ApplicationCommandResponseSchema';

export const commandRoutes: readonly Route[] = [
  { method: 'PUT', path: all, handle: put, takes: 'ApplicationCommandUpdateRequestSchema', gives: command },
  { method: 'POST', path: all, handle: post, takes: 'ApplicationCommandCreateRequestSchema', gives: command },
  {
    method: 'GET',
    path: all,
    handle: (call, { world }) => ok(world.commands.get(guildOf(call, world)) ?? []),
    gives: command,
  },
  { method: 'DELETE', path: one, handle: remove },
];
