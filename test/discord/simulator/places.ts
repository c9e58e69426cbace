import type { Gateway } from './gateway.ts';
import type { Person } from './person.ts';
import { intents } from './rules/intents.ts';
import { isStillTyping } from './rules/typing.ts';
import { snowflake } from './snowflake.ts';
import { announceThread } from './threads.ts';
import { type Channel, channelTypes, type Guild, isThread, type World } from './world.ts';
import { channelJson, guildJson, managedRoleJson, memberJson } from './world-json.ts';

/** Servers and channels, made and removed; the gateway is told. */
export interface Places {
  guild(name: string, locale?: string): Guild;
  /** A server the bot is not in: its members use it by their own installation. */
  foreignGuild(name: string): Guild;
  channel(guild: Guild, name: string, type?: number): Channel;
  /** In which the bot may not do everything. */
  restrictedChannel(guild: Guild, name: string, of: { readonly type: number; readonly denied: bigint }): Channel;
  /** Some do not see it. */
  hiddenChannel(guild: Guild, name: string, hiddenFrom: readonly Person[]): Channel;
  /** The role that Discord makes for a bot it lets in with permissions; gives its id. */
  managedRole(guild: Guild, permissions?: bigint): string;
  /** Whose posts must each bear one of the tags. */
  taggedForum(guild: Guild, name: string, requiredTags: readonly string[]): Channel;
  /** A conversation of people, where they use the bot by their own installation. */
  group(): Channel;
  /** Opened by the bot, unless somebody else is named. */
  thread(parent: Channel, name: string, owner?: Person): Channel;
  /** The bot is put out of a server. */
  putOut(guild: Guild): void;
  removeChannel(channel: Channel): void;
  isTyping(channel: Channel): boolean;
}

const open = { denied: 0n, archived: false, locked: false } as const;

export function createPlaces(world: World, gateway: Gateway): Places {
  const add = (channel: Channel): Channel => {
    world.channels.set(channel.id, channel);
    return channel;
  };
  const addGuild = (guild: Guild): Guild => {
    world.guilds.set(guild.id, guild);
    return guild;
  };
  const announced = (channel: Channel): Channel => {
    const { guild } = channel;
    if (guild && !guild.withoutBot)
      gateway.dispatch('CHANNEL_CREATE', channelJson(world, channel), intents.guilds, guild.id);
    return channel;
  };
  return {
    guild(name, locale = 'en-US') {
      const guild = addGuild({
        id: snowflake(),
        name,
        locale,
        members: new Map(),
        roles: new Map(),
        roleGrants: new Map(),
        managed: new Set(),
        events: [],
      });
      gateway.dispatch('GUILD_CREATE', guildJson(world, guild), intents.guilds, guild.id);
      return guild;
    },
    foreignGuild: (name) => addGuild({ id: snowflake(), name, locale: 'en-US', members: new Map(), withoutBot: true }),
    channel: (guild, name, type = channelTypes.text) => announced(add({ id: snowflake(), type, name, guild, ...open })),
    restrictedChannel: (guild, name, of) => announced(add({ id: snowflake(), name, guild, ...open, ...of })),
    hiddenChannel: (guild, name, people) =>
      announced(
        add({
          id: snowflake(),
          type: channelTypes.text,
          name,
          guild,
          hiddenFrom: people.map(({ user }) => user.id),
          ...open,
        }),
      ),
    managedRole(guild, permissions = 0n) {
      const id = snowflake();
      guild.roles?.set(id, new Set([world.bot.id]));
      guild.managed?.add(id);
      guild.granted = (guild.granted ?? 0n) | permissions;
      const role = managedRoleJson(id, world.bot, permissions);
      gateway.dispatch('GUILD_ROLE_CREATE', { guild_id: guild.id, role }, intents.guilds, guild.id);
      const bot = { guild_id: guild.id, ...memberJson(guild, world.bot) };
      gateway.dispatch('GUILD_MEMBER_UPDATE', bot, intents.guilds, guild.id);
      return id;
    },
    taggedForum: (guild, name, requiredTags) =>
      announced(add({ id: snowflake(), type: channelTypes.forum, name, guild, requiredTags, ...open })),
    group: () => add({ id: snowflake(), type: channelTypes.group, name: '', isPrivate: true, ...open }),
    thread(parent, name, owner) {
      const { guild } = parent;
      if (!guild) throw new Error('There are no threads in direct messages.');
      const ownerId = owner?.user.id ?? world.bot.id;
      const thread = add({ id: snowflake(), type: channelTypes.thread, name, guild, parent, ownerId, ...open });
      announceThread(thread, 'CREATE', { world, gateway });
      return thread;
    },
    putOut(guild) {
      world.guilds.delete(guild.id);
      for (const { id, guild: place } of world.channels.values()) if (place === guild) world.channels.delete(id);
      gateway.dispatch('GUILD_DELETE', { id: guild.id }, intents.guilds, guild.id);
    },
    removeChannel(channel) {
      world.channels.delete(channel.id);
      const event = isThread(channel) ? 'THREAD_DELETE' : 'CHANNEL_DELETE';
      gateway.dispatch(event, channelJson(world, channel), intents.guilds, channel.guild?.id);
    },
    isTyping: ({ typingSince }) => isStillTyping(typingSince, world.clock.now()),
  };
}
