import { PermissionFlagsBits } from 'discord.js';
import { asJson, asText, type Json } from '../json.ts';
import { invalidForm, Refusal, requireLength } from '../refusal.ts';
import { everyonePermissions, type Guild } from '../world.ts';

/** https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-types */
const external = 3;
const guildOnly = 2;
/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json 30038 */
const most = 100;
/** Observed: none is taken that is further away. */
const furthest = 5 * 366 * 24 * 3_600_000;

/**
 * Who makes an event needs CREATE_EVENTS in the server (50013). One that is elsewhere has a place, an end, and no channel.
 * https://discord.com/developers/docs/resources/guild-scheduled-event#create-guild-scheduled-event
 * https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object-field-requirements-by-entity-type
 */
export function requireEvent(guild: Guild, body: Json, now: number): void {
  const permissions = everyonePermissions | (guild.granted ?? 0n);
  if ((permissions & PermissionFlagsBits.CreateEvents) === 0n) throw new Refusal(403, 50013, 'Missing Permissions');
  if ((guild.events?.length ?? 0) >= most)
    throw new Refusal(400, 30038, `Maximum number of uncompleted guild scheduled events reached (${most})`);
  requireLength('name', body.name ?? '', [1, 100]);
  if (body.description !== undefined) requireLength('description', body.description, [1, 1000]);
  if (body.privacy_level !== guildOnly) throw invalidForm('privacy_level', 'BASE_TYPE_CHOICES', 'Must be 2.');
  if (body.entity_type !== external) throw invalidForm('entity_type', 'BASE_TYPE_CHOICES', 'Only 3 is known here.');
  if (body.channel_id != null) throw invalidForm('channel_id', 'GUILD_SCHEDULED_EVENT_EXTERNAL', 'Must be null.');
  requireLength('entity_metadata.location', asJson(body.entity_metadata).location ?? '', [1, 100]);
  const [start, end] = [body.scheduled_start_time, body.scheduled_end_time].map((time) => Date.parse(asText(time)));
  if (start === undefined || !(start > now) || start > now + furthest)
    throw invalidForm(
      'scheduled_start_time',
      'GUILD_SCHEDULED_EVENT_SCHEDULE_PAST',
      'Must be to come, and soon enough.',
    );
  if (end === undefined || !(end > start))
    throw invalidForm('scheduled_end_time', 'GUILD_SCHEDULED_EVENT_SCHEDULE_END', 'Must be after the start.');
}
