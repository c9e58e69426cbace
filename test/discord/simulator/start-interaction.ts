import { createExchange, type Exchange } from './exchange.ts';
import type { Gateway } from './gateway.ts';
import type { Json } from './json.ts';
import { fileLimit } from './rules/attachments.ts';
import { requireOpen } from './rules/client.ts';
import { contextOf, isUserInstalledOnly, ownersOf } from './rules/installations.ts';
import type { Interaction } from './rules/interactions.ts';
import { snowflake } from './snowflake.ts';
import { type Channel, everyonePermissions, type Message, permissionsIn, type User, type World } from './world.ts';
import { channelJson, memberJson, userJson } from './world-json.ts';

export interface Surroundings {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Map<string, Interaction>;
}

interface Start {
  readonly type: number;
  readonly user: User;
  /** The one the person reads Discord in. */
  readonly locale: string;
  readonly channel: Channel;
  readonly on?: Message;
  readonly data: Json;
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-structure */
export function startInteraction(
  { world, gateway, interactions }: Surroundings,
  { type, user, locale, channel, on, data }: Start,
): Exchange {
  const { guild } = channel;
  requireOpen(channel);
  const id = snowflake(world.clock.now());
  const interaction: Interaction = {
    id,
    token: `token-${id}`,
    type,
    user,
    channel,
    createdAt: world.clock.now(),
    isUserInstalledOnly: isUserInstalledOnly(channel),
    followups: [],
    ...(on ? { on } : {}),
  };
  interactions.set(interaction.token, interaction);
  const who = guild
    ? {
        guild: { id: guild.id, locale: guild.locale, features: [] },
        guild_id: guild.id,
        guild_locale: guild.locale,
        member: memberJson(guild, user),
      }
    : { user: userJson(user) };
  gateway.dispatch(
    'INTERACTION_CREATE',
    {
      id,
      application_id: world.application.id,
      type,
      token: interaction.token,
      version: 1,
      data,
      channel: { ...channelJson(world, channel), permissions: '0' },
      channel_id: channel.id,
      ...who,
      ...(on ? { message: on.json } : {}),
      locale,
      app_permissions: (isUserInstalledOnly(channel) ? everyonePermissions : permissionsIn(channel)).toString(),
      authorizing_integration_owners: ownersOf(channel, user),
      context: contextOf(channel),
      attachment_size_limit: fileLimit,
      entitlements: [],
    },
    0,
    guild?.id,
  );
  return createExchange(interaction);
}
