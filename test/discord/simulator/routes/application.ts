import type { Json } from '../json.ts';
import { checkCommands } from '../rules/commands.ts';
import { snowflake } from '../snowflake.ts';
import { userJson, type World } from '../world.ts';
import { type Call, type Inside, ok, type Reply, type Route } from './route.ts';

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
});

/** interactions/application-commands.mdx #Bulk Overwrite: the list replaces what was there. */
function putCommands(call: Call, { world, judged }: Inside): Reply {
  checkCommands(call.list);
  for (const command of call.list) judged('ApplicationCommandUpdateRequestSchema', command);
  const guildId = call.parameters[1];
  const stored = call.list.map((command) => ({
    default_member_permissions: null,
    type: 1,
    nsfw: false,
    description: '',
    ...command,
    id: snowflake(),
    application_id: world.application.id,
    version: snowflake(),
    ...(guildId === undefined ? {} : { guild_id: guildId }),
  }));
  world.commands.set(guildId ?? '', stored);
  return ok(stored);
}

export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/gateway\/bot$/,
    handle: (_call, { gateway, judged }) => {
      const body = {
        url: gateway.address,
        shards: gateway.recommendedShards,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      };
      judged('GatewayBotResponseSchema', body);
      return ok(body);
    },
  },
  { method: 'GET', path: /^\/users\/@me$/, handle: (_call, { world }) => ok(userJson(world.bot)) },
  {
    method: 'GET',
    path: /^\/(?:oauth2\/)?applications\/@me$/,
    handle: (_call, { world }) => ok(applicationJson(world)),
  },
  { method: 'PUT', path: /^\/applications\/(\d+)\/commands$/, handle: putCommands },
  { method: 'PUT', path: /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/, handle: putCommands },
  {
    method: 'GET',
    path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
    handle: (call, { world }) => ok(world.commands.get(call.parameters[1] ?? '') ?? []),
  },
];
