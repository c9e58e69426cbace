import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { type Life, requestsOf } from './shell/fence.ts';
import type { Shards } from './shell/shards.ts';

export interface ClientOptions {
  /** Discord's address, for tests; the library's default otherwise. */
  readonly apiBase?: string;
  readonly messageContent: boolean;
  /** Those of this process, where the bot is several. */
  readonly shards?: Shards;
}

const hour = 3600;

/**
 * A client with no more than Footnote needs: messages that mention it, direct ones, reactions to its answers, and commands. Nobody is notified but
 * the person who is answered, whatever a text says. Caches are bounded.
 */
export function createClient({ apiBase, messageContent, shards }: ClientOptions, life: Life): Client {
  const intents = [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.GuildMessageReactions,
    GatewayIntentBits.DirectMessages,
    GatewayIntentBits.DirectMessageReactions,
  ];
  return new Client({
    intents: messageContent ? [...intents, GatewayIntentBits.MessageContent] : intents,
    // A direct message comes from a channel that was never announced, and edits and reactions concern those from before the start.
    partials: [Partials.Channel, Partials.Message, Partials.Reaction, Partials.User],
    allowedMentions: { parse: [], repliedUser: true },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 50,
      UserManager: 1_000,
      GuildMemberManager: { maxSize: 200, keepOverLimit: ({ user }) => user.id === user.client.user.id },
    }),
    sweepers: { ...Options.DefaultSweeperSettings, messages: { interval: hour, lifetime: hour } },
    // As many as Discord advises, unless it is said: it asks for several from 2,500 servers on.
    ...(shards === undefined ? { shards: 'auto' as const } : { shards: shards.ids, shardCount: shards.count }),
    rest: { makeRequest: requestsOf(life), ...(apiBase === undefined ? {} : { api: apiBase, version: '10' }) },
  });
}
