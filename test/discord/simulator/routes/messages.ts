import { PermissionFlagsBits } from 'discord.js';
import { editMessage } from '../edit-message.ts';
import { asJson, asList, type Json } from '../json.ts';
import { announce, postMessage } from '../messages.ts';
import { invalidForm } from '../refusal.ts';
import { noContent, ok, type Reply } from '../reply.ts';
import { requireUnblocked } from '../rules/auto-moderation.ts';
import { withoutContent } from '../rules/message-content.ts';
import { checkEdit, checkMessage } from '../rules/messages.ts';
import { sentBefore } from '../rules/nonces.ts';
import { requireSeldom } from '../rules/old-edits.ts';
import {
  canReadHistory,
  requireDeletable,
  requireOwn,
  requirePermission,
  requireSending,
  requireView,
} from '../rules/permissions.ts';
import { requireActive, requireUnlocked } from '../rules/threads.ts';
import { unarchive } from '../threads.ts';
import type { Message } from '../world.ts';
import { channelOf, messageOf } from './found.ts';
import type { Call, Inside, Route } from './route.ts';

/** https://discord.com/developers/docs/resources/message#create-message */
function create(call: Call, inside: Inside): Reply {
  const { world, gateway } = inside;
  const channel = channelOf(call, inside);
  const { body, files } = call;
  const reply = body.message_reference !== undefined;
  requireSending(channel, { embeds: asList(body.embeds).length > 0, files: files.length > 0, reply });
  requireUnlocked(channel);
  checkMessage(body, files);
  requireUnblocked(channel, body);
  const sent = requireReplyTarget(body, world.messages);
  const repeated = sentBefore(
    body,
    world.messages.filter((one) => one.channel === channel),
    world.clock.now(),
  );
  if (repeated) return ok(repeated.json);
  unarchive(channel, inside);
  return ok(postMessage(world, gateway, { author: world.bot, channel, body: sent, files }).json);
}

/** A reply to what is gone is refused, or sent as no reply. https://discord.com/developers/docs/resources/message#message-reference-structure */
function requireReplyTarget(body: Json, messages: readonly Message[]): Json {
  const reference = asJson(body.message_reference);
  if (body.message_reference === undefined) return body;
  if (messages.some(({ json, deleted }) => json.id === reference.message_id && !deleted)) return body;
  if (reference.fail_if_not_exists !== false)
    throw invalidForm('message_reference', 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  return { ...body, message_reference: undefined };
}

/** What the application may read: its entitlement counts here, not the intents it connected with. */
const readable = ({ json, channel }: Message, { world }: Inside): Json =>
  world.messageContent ? json : withoutContent(json, world.bot.id, channel.recipient !== undefined);

/** Newest first; nothing without READ_MESSAGE_HISTORY. https://discord.com/developers/docs/resources/message#get-channel-messages */
function list(call: Call, inside: Inside): Reply {
  const channel = channelOf(call, inside);
  requireView(channel);
  if (!canReadHistory(channel)) return ok([]);
  const after = BigInt(call.query.get('after') ?? 0);
  const found = inside.world.messages.filter(
    (message) =>
      message.channel === channel &&
      !message.deleted &&
      message.onlyFor === undefined &&
      BigInt(message.json.id) > after,
  );
  const limit = Number(call.query.get('limit') ?? 50);
  return ok(
    found
      .slice(0, limit)
      .reverse()
      .map((message) => readable(message, inside)),
  );
}

/** https://discord.com/developers/docs/resources/message#get-channel-message */
function get(call: Call, inside: Inside): Reply {
  requirePermission(channelOf(call, inside), PermissionFlagsBits.ReadMessageHistory);
  return ok(readable(messageOf(call, inside), inside));
}

/** https://discord.com/developers/docs/resources/message#edit-message */
function edit(call: Call, inside: Inside): Reply {
  const { world, gateway, limits } = inside;
  const channel = channelOf(call, inside);
  requireView(channel);
  const message = messageOf(call, inside);
  requireOwn(message, world.bot);
  requireActive(channel);
  requireUnblocked(channel, call.body);
  checkEdit(call.body, call.files, message.json);
  requireSeldom({ message: message.json, now: world.clock.now(), limits, pace: inside.oldEdits() });
  editMessage(world, gateway, { message, body: call.body, files: call.files, route: 'channel' });
  return ok(message.json);
}

/** https://discord.com/developers/docs/resources/message#delete-message */
function remove(call: Call, inside: Inside): Reply {
  requireView(channelOf(call, inside));
  const message = messageOf(call, inside);
  requireDeletable(message, inside.world.bot);
  message.deleted = true;
  announce(inside.gateway, 'MESSAGE_DELETE', message);
  return noContent;
}

const all = /^\/channels\/(\d+)\/messages$/;
const one = /^\/channels\/(\d+)\/messages\/(\d+)$/;
const message = 'MessageResponseSchema';

export const messageRoutes: readonly Route[] = [
  { method: 'POST', path: all, handle: create, takes: 'MessageCreateRequestSchema', gives: message },
  { method: 'GET', path: all, handle: list, gives: message },
  { method: 'GET', path: one, handle: get, gives: message },
  { method: 'PATCH', path: one, handle: edit, takes: 'MessageEditRequestPartialSchema', gives: message },
  { method: 'DELETE', path: one, handle: remove },
];
