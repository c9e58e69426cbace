import { ApplicationFlags } from 'discord.js';
import type { Json } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { ok } from '../reply.ts';
import { shardsNeeded } from '../rules/sharding.ts';
import { everyonePermissions, type World } from '../world.ts';
import { memberJson, userJson } from '../world-json.ts';
import type { Route } from './route.ts';

/** https://discord.com/developers/docs/resources/application#application-object-application-flags */
function flagsOf({ messageContent }: World): Json {
  const flags = messageContent ? ApplicationFlags.GatewayMessageContentLimited : 0;
  return { flags, flags_new: String(flags) };
}

/** https://discord.com/developers/docs/resources/application#application-object */
const applicationJson = (world: World): Json => ({
  id: world.application.id,
  name: world.application.name,
  icon: null,
  description: '',
  type: null,
  ...flagsOf(world),
  bot: userJson(world.bot),
  verify_key: 'simulated',
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  owner: userJson(world.bot),
  approximate_guild_count: world.guilds.size,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  team: null,
  eligible_oauth2_scopes: [],
});

/** In the order of their ids, after the one named, at most 200. */
function guildsOf(world: World, query: URLSearchParams): readonly Json[] {
  const after = BigInt(query.get('after') ?? 0);
  const all = [...world.guilds.values()].filter(({ id, withoutBot }) => !withoutBot && BigInt(id) > after);
  return all
    .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1))
    .slice(0, Number(query.get('limit') ?? 200))
    .map(({ id, name, denied = 0n }) => ({
      id,
      name,
      icon: null,
      banner: null,
      owner: false,
      permissions: (everyonePermissions & ~denied).toString(),
      features: [],
    }));
}

export const applicationRoutes: readonly Route[] = [
  {
    /** https://discord.com/developers/docs/events/gateway#get-gateway-bot */
    method: 'GET',
    path: /^\/gateway\/bot$/,
    handle: (_call, { gateway, world }) =>
      ok({
        url: gateway.address,
        shards: Math.max(gateway.recommendedShards, shardsNeeded(world.guilds.size)),
        session_start_limit: gateway.starts.limit,
      }),
    gives: 'GatewayBotResponseSchema',
  },
  {
    /** https://discord.com/developers/docs/resources/user#get-current-user */
    method: 'GET',
    path: /^\/users\/@me$/,
    handle: (_call, { world }) => ok({ ...userJson(world.bot), mfa_enabled: true, locale: 'en-US' }),
    gives: 'UserPIIResponseSchema',
  },
  {
    /** https://discord.com/developers/docs/resources/user#get-current-user-guilds */
    method: 'GET',
    path: /^\/users\/@me\/guilds$/,
    handle: ({ query }, { world }) => ok(guildsOf(world, query)),
    gives: 'MyGuildResponseSchema',
  },
  {
    /** https://discord.com/developers/docs/resources/user#get-user */
    method: 'GET',
    path: /^\/users\/(\d+)$/,
    handle: ({ parameters: [userId = ''] }, { world }) => {
      const user = world.users.get(userId);
      if (!user) throw new Refusal(404, 10013, 'Unknown User');
      return ok(userJson(user));
    },
    gives: 'UserResponseSchema',
  },
  {
    /** https://discord.com/developers/docs/resources/guild#get-guild-member */
    method: 'GET',
    path: /^\/guilds\/(\d+)\/members\/(\d+)$/,
    handle: ({ parameters: [guildId = '', userId = ''] }, { world }) => {
      const [guild, user] = [world.guilds.get(guildId), world.users.get(userId)];
      if (!guild || guild.withoutBot || !user) throw new Refusal(404, 10007, 'Unknown Member');
      return ok(memberJson(guild, user));
    },
    gives: 'GuildMemberResponseSchema',
  },
  {
    /** https://discord.com/developers/docs/resources/application#get-current-application */
    method: 'GET',
    path: /^\/(?:oauth2\/)?applications\/@me$/,
    handle: (_call, { world }) => ok(applicationJson(world)),
    gives: 'PrivateApplicationResponseSchema',
  },
];
