import { PermissionFlagsBits } from 'discord.js';
import { asJson, asNumber, asText, type Json } from '../json.ts';
import { announce, postMessage } from '../messages.ts';
import { Refusal } from '../refusal.ts';
import { ok, type Reply } from '../reply.ts';
import { messageFlags } from '../rules/message-flags.ts';
import { checkMessage } from '../rules/messages.ts';
import { requirePermission } from '../rules/permissions.ts';
import { requireThreadEdit, requireThreadStart, threadType } from '../rules/threads.ts';
import { snowflake } from '../snowflake.ts';
import { announceThread } from '../threads.ts';
import { type Channel, channelTypes, isThread } from '../world.ts';
import { channelJson } from '../world-json.ts';
import { channelOf, messageOf } from './found.ts';
import type { Call, Inside, Route } from './route.ts';

/** https://discord.com/developers/docs/resources/channel#start-thread-from-message */
function start(call: Call, inside: Inside): Reply {
  const { world } = inside;
  const parent = channelOf(call, inside);
  const from = call.parameters[1] === undefined ? undefined : messageOf(call, inside);
  requireThreadStart({ world, parent, from: from?.json.id, body: call.body });
  const inForum = parent.type === channelTypes.forum;
  if (inForum) checkMessage(asJson(call.body.message), call.files);
  const thread = threadOf(parent, call.body, { from: from?.json.id, owner: world.bot.id });
  world.channels.set(thread.id, thread);
  announceThread(thread, 'CREATE', inside);
  if (from) {
    Object.assign(from.json, { flags: asNumber(from.json.flags) | messageFlags.hasThread });
    announce(inside.gateway, 'MESSAGE_UPDATE', from);
  }
  const json = channelJson(world, thread);
  return ok(inForum ? { ...json, message: post(thread, call, inside) } : json, 201);
}

/** The thread has its message's id. https://discord.com/developers/docs/topics/threads#public-private-threads */
function threadOf(
  parent: Channel,
  body: Json,
  of: { readonly from?: string | undefined; readonly owner: string },
): Channel {
  return {
    id: of.from ?? snowflake(),
    type: threadType(parent, of.from, body),
    name: asText(body.name),
    ...(parent.guild ? { guild: parent.guild } : {}),
    parent,
    ownerId: of.owner,
    denied: 0n,
    archived: false,
    locked: false,
  };
}

/** A forum's thread begins with a message. https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel */
function post(channel: Channel, { body, files }: Call, { world, gateway }: Inside): Json {
  return postMessage(world, gateway, { author: world.bot, channel, body: asJson(body.message), files }).json;
}

function threadAt(call: Call, inside: Inside): Channel {
  const thread = channelOf(call, inside);
  if (!isThread(thread)) throw new Refusal(403, 50013, 'Missing Permissions');
  return thread;
}

/** https://discord.com/developers/docs/resources/channel#modify-channel-json-params-thread */
function modify(call: Call, inside: Inside): Reply {
  const thread = threadAt(call, inside);
  requireThreadEdit(thread, call.body, inside.world.bot.id);
  const { name, archived, locked } = call.body;
  if (typeof name === 'string') thread.name = name;
  if (typeof archived === 'boolean') thread.archived = archived;
  if (typeof locked === 'boolean') thread.locked = locked;
  announceThread(thread, 'UPDATE', inside);
  return ok(channelJson(inside.world, thread));
}

/** https://discord.com/developers/docs/topics/threads#editing-deleting-threads */
function remove(call: Call, inside: Inside): Reply {
  const thread = threadAt(call, inside);
  requirePermission(thread, PermissionFlagsBits.ManageThreads);
  inside.world.channels.delete(thread.id);
  announceThread(thread, 'DELETE', inside);
  return ok(channelJson(inside.world, thread));
}

export const threadRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/,
    handle: start,
    takes: 'CreateTextThreadWithMessageRequestSchema',
    gives: 'ThreadResponseSchema',
  },
  {
    method: 'POST',
    path: /^\/channels\/(\d+)\/threads$/,
    handle: start,
    takes: ({ message }) =>
      message === undefined ? 'CreateTextThreadWithoutMessageRequestSchema' : 'CreateForumThreadRequestSchema',
    gives: 'CreatedThreadResponseSchema',
  },
  {
    method: 'PATCH',
    path: /^\/channels\/(\d+)$/,
    handle: modify,
    takes: 'UpdateThreadRequestPartialSchema',
    gives: 'ThreadResponseSchema',
  },
  { method: 'DELETE', path: /^\/channels\/(\d+)$/, handle: remove, gives: 'ThreadResponseSchema' },
];
