import { asList, asNumber, asText, type Json } from './json.ts';
import { declaredAt, requireOptions, requireUsable } from './rules/client.ts';
import { snowflake } from './snowflake.ts';
import { type Channel, permissionsIn, type User, type World } from './world.ts';
import { channelJson, roleJson } from './world-json.ts';

export type OptionValues = Readonly<Record<string, string | number | boolean | Attached>>;

/** A file given to a command's option. */
export interface Attached {
  readonly name: string;
  readonly size: number;
  readonly url: string;
  readonly type?: string;
}

interface Values {
  readonly user: User;
  readonly channel: Channel;
  readonly options: OptionValues;
  readonly focused?: string;
}

const optionTypes = { string: 3, number: 4, boolean: 5, channel: 7, role: 8, object: 11 } as const;

/** The server's own commands come before global ones. Some tests register none, and run them all the same. */
export function registeredCommand(
  { commands }: World,
  name: string,
  { user, channel }: Pick<Values, 'user' | 'channel'>,
): Json | undefined {
  const all = [channel.guild?.id ?? '', ''].flatMap((guild) => commands.get(guild) ?? []);
  const found = all.find((command) => command.name === name);
  if (found) requireUsable(found, channel, user);
  return found;
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-data-structure — types come from the registered command where there is one. */
export function commandData(world: World, typed: string, { user, channel, options, focused }: Values): Json {
  const [name = '', ...path] = typed.split(' ');
  const registered = registeredCommand(world, name, { user, channel });
  const declared = declaredAt(registered ?? {}, path);
  // While typing, options may be missing still.
  if (focused === undefined) requireOptions(declared, options);
  const resolved = { attachments: {} as Json, channels: {} as Json, roles: {} as Json };
  const leaves = Object.entries(options).map(([key, value]) => {
    const known = asList(declared.options).find((one) => one.name === key);
    if (registered && !known) throw new Error(`/${typed} has no option "${key}".`);
    const type = asNumber(known?.type) || optionTypes[typeof value as keyof typeof optionTypes];
    return {
      name: key,
      type,
      value: resolve(world, { type, value, resolved }),
      ...(key === focused ? { focused: true } : {}),
    };
  });
  const nested = path.reduceRight<readonly Json[]>((inner, part) => [{ name: part, type: 1, options: inner }], leaves);
  return { id: asText(registered?.id) || snowflake(), type: 1, name, options: nested, resolved };
}

interface Resolving {
  readonly type: number;
  readonly value: OptionValues[string];
  readonly resolved: { readonly attachments: Json; readonly channels: Json; readonly roles: Json };
}

/** Files, channels and roles are given by id, and told in full beside the options. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure */
function resolve(world: World, { type, value, resolved }: Resolving): unknown {
  if (typeof value === 'object') {
    const id = snowflake();
    const { name, size, url } = value;
    resolved.attachments[id] = { id, filename: name, size, url, proxy_url: url, content_type: value.type };
    return id;
  }
  const channel = world.channels.get(String(value));
  if (type === optionTypes.channel && channel) {
    resolved.channels[channel.id] = { ...channelJson(world, channel), permissions: permissionsIn(channel).toString() };
  }
  if (type === optionTypes.role) {
    resolved.roles[String(value)] = roleJson(String(value), 'role');
  }
  return value;
}
