import { createGateway } from './create-gateway.ts';
import { createRest } from './create-rest.ts';
import type { Gateway } from './gateway.ts';
import { createPerson, type Person } from './person.ts';
import { createPlaces, type Places } from './places.ts';
import type { Rest } from './rest.ts';
import type { Inside } from './routes/route.ts';
import { createCommandCreates } from './rules/command-creates.ts';
import { createRateLimits } from './rules/rate-limits.ts';
import { snowflake } from './snowflake.ts';
import { judge } from './spec.ts';
import { still, until } from './until.ts';
import { type Channel, createWorld, directChannel, type Guild, type Message, type User, type World } from './world.ts';

/**
 * A Discord on loopback: REST and gateway, with the rules that bots meet. `rules/` holds them, each with its place in
 * Discord's documentation; README.md lists them.
 */
export interface Discord extends Places {
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
  person(name: string, memberOf?: readonly Guild[]): Person;
  /** The channel of direct messages with a person. */
  direct(person: Person): Channel;
  /** The bot's messages in a channel, those that are deleted left out. */
  answers(channel: Channel): readonly Message[];
  /** Waits for the bot's messages in a channel to be `count`. */
  answered(channel: Channel, count?: number): Promise<readonly Message[]>;
  /** Waits until the bot has taken every event and nothing more comes of it. What waits for a clock or for another is not seen. */
  idle(): Promise<void>;
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
    ...createPlaces(world, gateway),
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
    async idle() {
      await gateway.heard();
      await still(() => rest.inFlight === 0);
    },
    stop: () =>
      new Promise((resolve) => {
        gateway.close();
        rest.server.close(() => resolve());
        rest.server.closeAllConnections();
      }),
  };
  return discord;
}
