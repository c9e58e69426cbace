import {
  type APIChannel,
  type APIGuildMember,
  type APIOverwrite,
  type APIUser,
  DiscordAPIError,
  OverwriteType,
  type RESTAPIPartialCurrentUserGuild,
  Routes,
} from 'discord.js';
import { startFailure } from '../start-failure.ts';
import { type Access, restOf } from './access.ts';
import { missingFrom } from './permissions.ts';

interface Places {
  /** How many servers the bot is in. */
  readonly servers: number;
  /** What it lacks where, each as a sentence with what to do. */
  readonly faults: readonly string[];
}

/** As many as Discord tells at once. https://discord.com/developers/docs/resources/user#get-current-user-guilds */
const serversAtOnce = 200;
/** Sentences of a kind: somebody has to read them. */
const mostTold = 10;

/**
 * Whether the bot has the permissions that it needs, in each server and in the channels given.
 * @throws Failure `discord`, `unreachable`
 */
export async function faultsOfPlaces(access: Access, channelIds: readonly string[]): Promise<Places> {
  const rest = restOf(access);
  try {
    const servers = await serversOf(rest);
    const inServers = servers.flatMap(({ name, permissions }) => {
      const missing = missingFrom(BigInt(permissions));
      return missing.length > 0
        ? [`In the server ${name} the bot lacks ${missing.join(', ')}; give its role that.`]
        : [];
    });
    const inChannels = await inTurn(channelIds, (id) => faultOfChannel(rest, id, servers));
    return { servers: servers.length, faults: [...few(inServers), ...few(inChannels)] };
  } catch (error) {
    throw startFailure(error);
  }
}

type Rest = ReturnType<typeof restOf>;
type Server = RESTAPIPartialCurrentUserGuild;

async function serversOf(rest: Rest): Promise<readonly Server[]> {
  const all: Server[] = [];
  for (;;) {
    const after = all.at(-1)?.id;
    const query = new URLSearchParams({ limit: String(serversAtOnce), ...(after === undefined ? {} : { after }) });
    const page = (await rest.get(Routes.userGuilds(), { query })) as readonly Server[];
    all.push(...page);
    if (page.length < serversAtOnce) return all;
  }
}

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<string | undefined>): Promise<string[]> {
  const found: string[] = [];
  for (const item of items) {
    const fault = await work(item);
    if (fault !== undefined) found.push(fault);
  }
  return found;
}

const few = (faults: readonly string[]): readonly string[] =>
  faults.length <= mostTold
    ? faults
    : [...faults.slice(0, mostTold), `The same holds of ${faults.length - mostTold} more places.`];

/** Nothing of a channel that is gone: nobody asks there any more. */
async function faultOfChannel(rest: Rest, id: string, servers: readonly Server[]): Promise<string | undefined> {
  const channel = await rest.get(Routes.channel(id)).catch((error: unknown) => refusalOf(error));
  if (channel === 'gone') return undefined;
  if (channel === 'unseen')
    return `The bot cannot see the channel ${id}, which somebody has set up for it; give its role View Channels there.`;
  const { name, guild_id, permission_overwrites = [] } = channel as APIChannel & Located;
  const server = servers.find((one) => one.id === guild_id);
  if (!server) return undefined;
  const bits = await permissionsThere(rest, server, permission_overwrites);
  const missing = missingFrom(bits);
  return missing.length > 0
    ? `In the channel #${name} of the server ${server.name} the bot lacks ${missing.join(', ')}; give its role that there.`
    : undefined;
}

interface Located {
  readonly name?: string | null;
  readonly guild_id?: string;
  readonly permission_overwrites?: readonly APIOverwrite[];
}

const codes = { unknownChannel: 10003, missingAccess: 50001 } as const;

function refusalOf(error: unknown): 'gone' | 'unseen' {
  if (error instanceof DiscordAPIError && error.code === codes.unknownChannel) return 'gone';
  if (error instanceof DiscordAPIError && error.code === codes.missingAccess) return 'unseen';
  throw error;
}

/** https://discord.com/developers/docs/topics/permissions#permission-overwrites */
async function permissionsThere(rest: Rest, server: Server, overwrites: readonly APIOverwrite[]): Promise<bigint> {
  if (overwrites.length === 0) return BigInt(server.permissions);
  const { id } = (await rest.get(Routes.user())) as APIUser;
  const { roles } = (await rest.get(Routes.guildMember(server.id, id))) as APIGuildMember;
  const steps = [
    overwrites.filter((one) => one.id === server.id),
    overwrites.filter((one) => one.type === OverwriteType.Role && roles.includes(one.id)),
    overwrites.filter((one) => one.type === OverwriteType.Member && one.id === id),
  ];
  const all = (list: readonly APIOverwrite[], of: 'allow' | 'deny'): bigint =>
    list.reduce((bits, one) => bits | BigInt(one[of]), 0n);
  return steps.reduce((bits, list) => (bits & ~all(list, 'deny')) | all(list, 'allow'), BigInt(server.permissions));
}
