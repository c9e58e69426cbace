import { PermissionFlagsBits } from 'discord.js';
import type { Json } from './json.ts';
import { snowflake } from './snowflake.ts';
import {
  type Channel,
  channelTypes,
  everyonePermissions,
  type Guild,
  isThread,
  type User,
  type World,
} from './world.ts';

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
  const roles = [...(guild.roles ?? [])].filter(([, members]) => members.has(user.id)).map(([role]) => role);
  const permissions = roles.reduce(
    (sum, role) => sum | (guild.roleGrants?.get(role) ?? 0n),
    everyonePermissions | (guild.members.get(user.id) ?? 0n),
  );
  return {
    user: userJson(user),
    roles,
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    pending: false,
    communication_disabled_until: user.bot ? (guild.timedOut ?? null) : null,
    permissions: permissions.toString(),
  };
}

const viewChannel = PermissionFlagsBits.ViewChannel;

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
    archive_timestamp: '2024-01-01T00:00:00.000Z',
    create_timestamp: '2024-01-01T00:00:00.000Z',
  },
});

const lastIn = ({ messages }: World, channel: Channel): unknown =>
  messages.findLast((message) => message.channel === channel && message.onlyFor === undefined)?.json.id ?? null;

export function channelJson(world: World, channel: Channel): Json {
  const base: Json = { id: channel.id, type: channel.type, flags: 0, last_message_id: lastIn(world, channel) };
  if (channel.recipient) return { ...base, recipients: [userJson(channel.recipient)] };
  if (channel.type === channelTypes.group) return { ...base, name: null, recipients: [] };
  const shared = { ...base, name: channel.name, guild_id: channel.guild?.id };
  if (isThread(channel)) return { ...shared, ...threadJson(channel) };
  const { denied, granted = 0n } = channel;
  const overwrite = { id: world.bot.id, type: 1, allow: granted.toString(), deny: denied.toString() };
  const hidden = (channel.hiddenFrom ?? []).map((id) => ({ id, type: 1, allow: '0', deny: viewChannel.toString() }));
  const permission_overwrites = [...(denied | granted ? [overwrite] : []), ...hidden];
  const tags = channel.requiredTags ? tagsJson(channel.requiredTags) : {};
  return { ...shared, position: 0, nsfw: false, topic: null, permission_overwrites, ...tags };
}

/** https://discord.com/developers/docs/resources/channel#forum-tag-object; flag 16 is REQUIRE_TAG */
const tagsJson = (ids: readonly string[]): Json => ({
  flags: 16,
  available_tags: ids.map((id) => ({ id, name: `tag ${id}`, moderated: false, emoji_id: null, emoji_name: null })),
});

/** https://discord.com/developers/docs/topics/permissions#role-object */
export const roleJson = (id: string, name: string, permissions = 0n): Json => ({
  id,
  name,
  permissions: permissions.toString(),
  position: 0,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: false,
  flags: 0,
});

/** The role of everyone has its guild's id. */
/** The role of a bot's own, which bears its name. */
export const managedRoleJson = (id: string, bot: User, permissions = 0n): Json => ({
  ...roleJson(id, bot.username, permissions),
  managed: true,
  tags: { bot_id: bot.id },
});

const rolesOf = ({ id, roles, roleGrants, managed, granted }: Guild, bot: User): readonly Json[] => [
  roleJson(id, '@everyone', everyonePermissions),
  ...[...(roles?.keys() ?? [])].map((role) =>
    managed?.has(role) ? managedRoleJson(role, bot, granted) : roleJson(role, 'role', roleGrants?.get(role)),
  ),
];

export function guildJson(world: World, guild: Guild): Json {
  const channels = [...world.channels.values()].filter((channel) => channel.guild === guild);
  // Of the threads, only active ones that the bot may see are told.
  return {
    id: guild.id,
    name: guild.name,
    owner_id: snowflake(),
    preferred_locale: guild.locale,
    member_count: guild.members.size + 1,
    joined_at: '2024-01-01T00:00:00.000Z',
    large: false,
    unavailable: false,
    roles: rolesOf(guild, world.bot),
    members: [memberJson(guild, world.bot)],
    channels: channels.filter((channel) => !isThread(channel)).map((channel) => channelJson(world, channel)),
    threads: channels
      .filter((channel) => isThread(channel) && !channel.archived && !channel.isPrivate)
      .map((channel) => channelJson(world, channel)),
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
