import { PermissionFlagsBits } from 'discord.js';
import { type Clock, createClock } from './clock.ts';
import type { Json } from './json.ts';
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
}

export const channelTypes = { text: 0, dm: 1, thread: 11, forum: 15 } as const;

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly guild?: Guild;
  readonly parent?: Channel;
  readonly ownerId?: string;
  /** The other end of a direct message. */
  readonly recipient?: User;
  /** Taken from the bot here. */
  denied: bigint;
  archived: boolean;
  locked: boolean;
}

/** A message as Discord keeps it: what everybody sees, and what only the test may know. */
export interface Message {
  readonly json: Json & { readonly id: string; readonly channel_id: string; content: string };
  readonly channel: Channel;
  readonly author: User;
  notified: Mentions;
  /** Ephemeral messages are seen by one person. */
  readonly onlyFor?: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  deleted: boolean;
}

export interface World {
  readonly clock: Clock;
  readonly token: string;
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** In the order they were sent; deleted ones stay, marked. */
  readonly messages: Message[];
  /** As registered: global under '', else by guild. */
  readonly commands: Map<string, readonly Json[]>;
  /** Whether the developer portal's switch for Message Content is on. */
  messageContent: boolean;
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
    messageContent: false,
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

/** topics/permissions.mdx; a thread has its parent's permissions (topics/threads.mdx #Permissions). */
export function permissionsIn(channel: Channel): bigint {
  const denied = channel.denied | (channel.parent?.denied ?? 0n);
  const withoutView = (denied & PermissionFlagsBits.ViewChannel) !== 0n;
  return withoutView ? 0n : everyonePermissions & ~denied;
}

export const userJson = ({ id, username, bot }: User): Json => ({
  id,
  username,
  bot,
  avatar: null,
  discriminator: '0',
  public_flags: 0,
  flags: 0,
  global_name: bot ? null : username,
  primary_guild: null,
});

export function memberJson(guild: Guild, user: User): Json {
  const permissions = everyonePermissions | (guild.members.get(user.id) ?? 0n);
  return {
    user: userJson(user),
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    pending: false,
    communication_disabled_until: null,
    permissions: permissions.toString(),
  };
}

const threadJson = (channel: Channel): Json => ({
  parent_id: channel.parent?.id ?? null,
  owner_id: channel.ownerId,
  message_count: 0,
  member_count: 1,
  total_message_sent: 0,
  rate_limit_per_user: 0,
  thread_metadata: {
    archived: channel.archived,
    locked: channel.locked,
    auto_archive_duration: 1440,
    archive_timestamp: '2024-01-01T00:00:00.000000+00:00',
    create_timestamp: '2024-01-01T00:00:00.000000+00:00',
  },
});

export function channelJson(world: World, channel: Channel): Json {
  const base: Json = { id: channel.id, type: channel.type, flags: 0, last_message_id: null };
  if (channel.recipient) return { ...base, recipients: [userJson(channel.recipient)] };
  const shared = { ...base, name: channel.name, guild_id: channel.guild?.id };
  if (channel.type === channelTypes.thread) return { ...shared, ...threadJson(channel) };
  const _forum = {
    available_tags: [],
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
  };
  const overwrite = { id: world.bot.id, type: 1, allow: '0', deny: channel.denied.toString() };
  return { ...shared, position: 0, nsfw: false, topic: null, permission_overwrites: channel.denied ? [overwrite] : [] };
}

export function guildJson(world: World, guild: Guild): Json {
  const channels = [...world.channels.values()].filter((channel) => channel.guild === guild);
  const isThread = (channel: Channel): boolean => channel.type === channelTypes.thread;
  return {
    id: guild.id,
    name: guild.name,
    owner_id: snowflake(),
    preferred_locale: guild.locale,
    member_count: guild.members.size + 1,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    // The role of everyone has its guild's id.
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        permissions: everyonePermissions.toString(),
        position: 0,
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    members: [memberJson(guild, world.bot)],
    channels: channels.filter((channel) => !isThread(channel)).map((channel) => channelJson(world, channel)),
    threads: channels.filter(isThread).map((channel) => channelJson(world, channel)),
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    premium_tier: 0,
    nsfw_level: 0,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    system_channel_flags: 0,
    afk_timeout: 300,
  };
}
