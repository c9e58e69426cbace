import type { Json } from '../json.ts';
import { ok } from '../reply.ts';
import { shardsNeeded } from '../rules/sharding.ts';
import type { World } from '../world.ts';
import { userJson } from '../world-json.ts';
import type { Route } from './route.ts';

/** https://discord.com/developers/docs/resources/application#application-object */
const applicationJson = (world: World): Json => ({
  id: world.application.id,
  name: world.application.name,
  icon: null,
  description: '',
  type: null,
  flags: 0,
  flags_new: '0',
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
    /** https://discord.com/developers/docs/resources/application#get-current-application */
    method: 'GET',
    path: /^\/(?:oauth2\/)?applications\/@me$/,
    handle: (_call, { world }) => ok(applicationJson(world)),
    gives: 'PrivateApplicationResponseSchema',
  },
];
