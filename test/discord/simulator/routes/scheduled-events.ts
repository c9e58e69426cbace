import { asJson, asText, type Json } from '../json.ts';
import { unknown } from '../refusal.ts';
import { ok, type Reply } from '../reply.ts';
import { requireEvent } from '../rules/scheduled-events.ts';
import { snowflake } from '../snowflake.ts';
import type { Call, Inside, Route } from './route.ts';

/** https://discord.com/developers/docs/resources/guild-scheduled-event#create-guild-scheduled-event */
function create(call: Call, { world }: Inside): Reply {
  const guild = world.guilds.get(call.parameters[0] ?? '');
  if (!guild) throw unknown.guild();
  requireEvent(guild, call.body, world.clock.now());
  const { name, description, scheduled_start_time: start, scheduled_end_time: end, entity_metadata: at } = call.body;
  const event: Json = {
    id: snowflake(world.clock.now()),
    guild_id: guild.id,
    channel_id: null,
    creator_id: world.bot.id,
    name: asText(name),
    description: description ?? null,
    scheduled_start_time: new Date(asText(start)).toISOString(),
    scheduled_end_time: new Date(asText(end)).toISOString(),
    privacy_level: 2,
    status: 1,
    entity_type: 3,
    entity_id: null,
    entity_metadata: { location: asJson(at).location },
    image: null,
    recurrence_rule: null,
    user_rsvp: null,
    guild_scheduled_event_exceptions: [],
  };
  guild.events?.push(event);
  return ok(event);
}

export const scheduledEventRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/guilds\/(\d+)\/scheduled-events$/,
    handle: create,
    takes: 'ExternalScheduledEventCreateRequestSchema',
    gives: 'ExternalScheduledEventResponseSchema',
  },
];
