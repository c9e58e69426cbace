import { PermissionFlagsBits } from 'discord.js';
import { asNumber, type Json } from '../json.ts';
import { invalidForm, Refusal, requireLength } from '../refusal.ts';
import { type Channel, channelTypes, isThread, permissionsIn, type World } from '../world.ts';
import { requirePermission } from './permissions.ts';

/** Minutes. https://discord.com/developers/docs/resources/channel#start-thread-from-message-json-params */
const durations = [60, 1440, 4320, 10080];

export interface ThreadStart {
  readonly world: World;
  readonly parent: Channel;
  /** The id of the message it starts from. */
  readonly from?: string | undefined;
  readonly body: Json;
}

/**
 * https://discord.com/developers/docs/resources/channel#start-thread-from-message
 * https://discord.com/developers/docs/resources/channel#start-thread-without-message
 * https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel
 */
export function requireThreadStart({ world, parent, from, body }: ThreadStart): void {
  if (!parent.guild || isThread(parent)) throw new Refusal(400, 50024, 'Cannot execute action on this channel type');
  requirePermission(parent, permissionToStart(parent, threadType(parent, from, body)));
  requireLength('name', body.name ?? '', [1, 100]);
  const duration = body.auto_archive_duration ?? durations[0];
  if (!durations.includes(asNumber(duration)))
    throw invalidForm('auto_archive_duration', 'BASE_TYPE_CHOICES', `One of ${durations.join(', ')}.`);
  if (from !== undefined && world.channels.has(from))
    throw new Refusal(400, 160004, 'A thread has already been created for this message');
  const tags = Array.isArray(body.applied_tags) ? body.applied_tags : [];
  if (parent.requiredTags && !tags.some((tag) => parent.requiredTags?.includes(String(tag))))
    throw new Refusal(400, 40067, 'A tag is required to create a forum post in this channel');
  const active = [...world.channels.values()].filter(
    (channel) => channel.guild === parent.guild && isThread(channel) && !channel.archived,
  );
  if (active.length >= world.activeThreads) throw new Refusal(400, 160006, 'Maximum number of active threads reached');
}

/** From a message and in forums public, in announcement channels of their own type; private otherwise, unless asked for. */
export function threadType(parent: Channel, from: string | undefined, body: Json): number {
  if (parent.type === channelTypes.announcements) return channelTypes.announcementThread;
  if (from !== undefined || parent.type === channelTypes.forum) return channelTypes.thread;
  return asNumber(body.type ?? channelTypes.privateThread);
}

/** https://discord.com/developers/docs/topics/threads#permissions */
function permissionToStart(parent: Channel, type: number): bigint {
  if (parent.type === channelTypes.forum) return PermissionFlagsBits.SendMessages;
  return type === channelTypes.privateThread
    ? PermissionFlagsBits.CreatePrivateThreads
    : PermissionFlagsBits.CreatePublicThreads;
}

const archived = () => new Refusal(400, 50083, 'Thread is archived');
const moderates = (thread: Channel): boolean => (permissionsIn(thread) & PermissionFlagsBits.ManageThreads) !== 0n;

/** Messages in archived threads are not edited. https://discord.com/developers/docs/topics/threads#active-archived-threads */
export function requireActive(channel: Channel): void {
  if (channel.archived) throw archived();
}

/** A locked thread takes messages of moderators only; others are opened again by a message. https://discord.com/developers/docs/topics/threads#locked-threads */
export function requireUnlocked(channel: Channel): void {
  if (channel.locked && !moderates(channel)) throw archived();
}

/** https://discord.com/developers/docs/topics/threads#editing-deleting-threads */
export function requireThreadEdit(thread: Channel, body: Json, botId: string): void {
  requireLength('name', body.name, [1, 100]);
  const byOwner = thread.ownerId === botId && body.locked === undefined && !(thread.locked && body.archived === false);
  if (!byOwner) requirePermission(thread, PermissionFlagsBits.ManageThreads);
  if (thread.archived && body.archived !== false) throw archived();
}
