import { createGateway, type Gateway } from './gateway.ts';
import { createPerson, type Person } from './person.ts';
import { createRest, type Rest } from './rest.ts';
import type { Inside } from './routes/route.ts';
import { createCommandCreates } from './rules/command-creates.ts';
import { intents } from './rules/intents.ts';
import { createRateLimits } from './rules/rate-limits.ts';
import { snowflake } from './snowflake.ts';
import { judge } from './spec.ts';
import { until } from './until.ts';
import {
  type Channel,
  channelTypes,
  createWorld,
  directChannel,
  type Guild,
  type Message,
  type User,
  type World,
} from './world.ts';
import { channelJson, guildJson } from './world-json.ts';

/**
 * A Discord on loopback: REST and gateway, with the rules that bots meet. `rules/` holds them, each with its place in
 * Discord's documentation (paths under `developers/` of discord/discord-api-docs).
 */
export interface Discord {
  /** For `rest.api` of discord.js. */
  readonly api: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly rest: Rest;
  /** What `discord-api-spec` found wrong with the bot's bodies or the simulator's answers; tests expect none. */
  readonly violations: string[];
  /** Whether that is looked at; off where the time it takes would be measured. */
  isJudging: boolean;
  guild(name: string, locale?: string): Guild;
  channel(guild: Guild, name: string, type?: number): Channel;
  /** Opened by the bot, unless somebody else is named. */
  thread(parent: Channel, name: string, owner?: Person): Channel;
  person(name: string, memberOf?: readonly Guild[]): Person;
  /** The channel of direct messages with a person. */
  direct(person: Person): Channel;
  /** The bot's messages in a channel, those that are deleted left out. */
  answers(channel: Channel): readonly Message[];
  /** Waits for the bot's messages in a channel to be `count`. */
  answered(channel: Channel, count?: number): Promise<readonly Message[]>;
  stop(): Promise<void>;
}

export async function startDiscord(): Promise<Discord> {
  const world = createWorld();
  const violations: string[] = [];
  const interactions: Inside['interactions'] = new Map();
  const rest = createRest(world, () => inside);
  const gateway = createGateway(rest.server, world);
  const inside: Inside = {
    world,
    gateway,
    interactions,
    creates: createCommandCreates(world.clock),
    limits: createRateLimits(world.clock),
    oldEdits: () => rest.oldEdits,
    judged: (schema, value) => {
      const wrong = discord.isJudging ? judge(schema, value) : undefined;
      if (wrong !== undefined) violations.push(wrong);
    },
  };
  await new Promise<void>((resolve) => rest.server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${new URL(gateway.address).port}`;
  world.address = address;

  const discord: Discord = {
    api: `${address}/api`,
    token: world.token,
    world,
    gateway,
    rest,
    violations,
    isJudging: true,
    guild(name, locale = 'en-US') {
      const guild: Guild = { id: snowflake(), name, locale, members: new Map() };
      world.guilds.set(guild.id, guild);
      gateway.dispatch('GUILD_CREATE', guildJson(world, guild), intents.guilds, guild.id);
      return guild;
    },
    channel(guild, name, type = channelTypes.text) {
      const channel: Channel = { id: snowflake(), type, name, guild, denied: 0n, archived: false, locked: false };
      world.channels.set(channel.id, channel);
      gateway.dispatch('CHANNEL_CREATE', channelJson(world, channel), intents.guilds, guild.id);
      return channel;
    },
    thread(parent, name, owner) {
      const { guild } = parent;
      if (!guild) throw new Error('There are no threads in direct messages.');
      const ownerId = owner?.user.id ?? world.bot.id;
      const thread: Channel = {
        id: snowflake(),
        type: channelTypes.thread,
        name,
        guild,
        parent,
        ownerId,
        denied: 0n,
        archived: false,
        locked: false,
      };
      world.channels.set(thread.id, thread);
      gateway.dispatch('THREAD_CREATE', channelJson(world, thread), intents.guilds, guild.id);
      return thread;
    },
    person(name, memberOf = []) {
      const user: User = { id: snowflake(), username: name, bot: false };
      world.users.set(user.id, user);
      for (const guild of memberOf) guild.members.set(user.id, 0n);
      return createPerson(user, { world, gateway, interactions });
    },
    direct: ({ user }) => directChannel(world, user),
    answers: (channel) =>
      world.messages.filter(
        (message) => message.channel === channel && message.author === world.bot && !message.deleted,
      ),
    answered: (channel, count = 1) =>
      until(`${count} messages`, () => {
        const found = discord.answers(channel);
        return found.length >= count && found;
      }),
    stop: () =>
      new Promise((resolve) => {
        gateway.close();
        rest.server.close(() => resolve());
        rest.server.closeAllConnections();
      }),
  };
  return discord;
}
