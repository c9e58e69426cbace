import { PermissionFlagsBits } from 'discord.js';
import { type Clock, createClock } from './clock.ts';
import type { Json } from './json.ts';
import type { Upload } from './rules/attachments.ts';
import type { Mentions } from './rules/mentions.ts';
import { snowflake } from './snowflake.ts';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  /** Permissions of each member besides those of everyone; the bot's are in its channels. */
  readonly members: Map<string, bigint>;
  /** Ids of roles that Discord made for the bot. https://discord.com/developers/docs/topics/permissions#role-object-role-tags-structure */
  readonly managed?: Set<string>;
  /** What the bot's own role lets it do besides what everyone may. */
  granted?: bigint;
  /** Scheduled events, as Discord tells them. */
  readonly events?: Json[];
  /** Roles besides that of everyone, each with the ids of those who have it. */
  readonly roles?: Map<string, Set<string>>;
  /** What those of a role may do besides what everyone may. */
  readonly roleGrants?: Map<string, bigint>;
  /** The bot is not in this server: whoever uses it there has installed it for themselves. */
  readonly withoutBot?: boolean;
  /** Taken from the bot's role in the whole server. */
  denied?: bigint;
  /** What its AutoMod blocks, of whoever does not manage the server. */
  blocks?: RegExp;
  /** Until when the bot is timed out, as ISO 8601. */
  timedOut?: string;
  /** Its members lack USE_EXTERNAL_APPS. */
  withoutExternalApps?: boolean;
}

/** https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
export const channelTypes = {
  text: 0,
  dm: 1,
  group: 3,
  announcements: 5,
  announcementThread: 10,
  thread: 11,
  privateThread: 12,
  forum: 15,
} as const;

export const isThread = ({ type }: { readonly type: number }): boolean =>
  type >= channelTypes.announcementThread && type <= channelTypes.privateThread;

export interface Channel {
  readonly id: string;
  readonly type: number;
  name: string;
  readonly guild?: Guild;
  readonly parent?: Channel;
  readonly ownerId?: string;
  /** The other end of a direct message. */
  readonly recipient?: User;
  /** A conversation of people, or a private thread, which the bot is not part of. */
  readonly isPrivate?: boolean;
  /** Ids of people who do not see it. */
  readonly hiddenFrom?: readonly string[];
  /** Taken from the bot here. */
  denied: bigint;
  /** Given to it besides what everyone may. */
  granted?: bigint;
  /** Ids of a forum's tags, of which each post must bear one. */
  readonly requiredTags?: readonly string[];
  archived: boolean;
  locked: boolean;
  /** When the bot last said that it types here. */
  typingSince?: number;
}

/** A message as Discord keeps it: what everybody sees, and what only the test may know. */
export interface Message {
  readonly json: Json & { readonly id: string; readonly channel_id: string; content: string };
  readonly channel: Channel;
  readonly author: User;
  notified: Mentions;
  /** Ephemeral messages are seen by one person. */
  readonly onlyFor?: string;
  readonly files: readonly Upload[];
  deleted: boolean;
}

export interface World {
  readonly clock: Clock;
  /** Reset when an application identifies too often. */
  token: string;
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** In the order they were sent; deleted ones stay, marked. */
  readonly messages: Message[];
  /** As registered: global under '', else by guild. */
  readonly commands: Map<string, readonly Json[]>;
  /** What was uploaded, by the attachment's id. */
  readonly uploads: Map<string, Upload>;
  /** Where files are fetched from. */
  address: string;
  /** Whether the developer portal's switch for Message Content is on. */
  messageContent: boolean;
  /** How many threads of a server may be active. Not published: a setting. */
  activeThreads: number;
}

const everyday =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

export const everyonePermissions: bigint = everyday;

/** A token of the right shape: the bot's id, a time, a signature. */
export const tokenFor = (id: string): string =>
  `${Buffer.from(id).toString('base64url')}.aBcDeF.${'simulated-token-not-a-secret-0'.padEnd(38, 'x')}`;

export function createWorld(): World {
  const clock = createClock();
  const id = snowflake(clock.now());
  const bot: User = { id, username: 'Footnote', bot: true };
  return {
    clock,
    token: tokenFor(id),
    application: { id, name: 'Footnote' },
    bot,
    users: new Map([[id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: [],
    commands: new Map(),
    uploads: new Map(),
    address: '',
    messageContent: false,
    activeThreads: 1_000,
  };
}

/** The direct messages of bot and person: made when first needed, one for each person. */
export function directChannel(world: World, user: User): Channel {
  const existing = [...world.channels.values()].find(({ recipient }) => recipient === user);
  const channel: Channel = existing ?? {
    id: snowflake(),
    type: channelTypes.dm,
    name: '',
    recipient: user,
    denied: 0n,
    archived: false,
    locked: false,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/**
 * What the bot may do. A thread has its parent's permissions, and a private one is seen by those in it.
 * https://discord.com/developers/docs/topics/permissions#permission-overwrites
 * https://discord.com/developers/docs/topics/threads#permissions
 */
export function permissionsIn(channel: Channel): bigint {
  const { guild, parent, isPrivate } = channel;
  if (guild?.withoutBot || isPrivate) return 0n;
  const denied = channel.denied | (parent?.denied ?? 0n) | (guild?.denied ?? 0n);
  const withoutView = (denied & PermissionFlagsBits.ViewChannel) !== 0n;
  // https://discord.com/developers/docs/topics/permissions#permissions-for-timed-out-members
  const left = guild?.timedOut ? PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory : ~0n;
  return withoutView
    ? 0n
    : left &
        (everyonePermissions | (guild?.granted ?? 0n) | (channel.granted ?? 0n) | (parent?.granted ?? 0n)) &
        ~denied;
}
