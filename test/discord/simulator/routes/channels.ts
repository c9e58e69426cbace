import { PermissionFlagsBits } from 'discord.js';
import { intents } from '../gateway.ts';
import { asJson, asList, asNumber, asText } from '../json.ts';
import { announce, editMessage, postMessage } from '../messages.ts';
import { Refusal, requireLength, unknown } from '../refusal.ts';
import { checkMessage, messageFlags } from '../rules/messages.ts';
import { requirePermission, requireSending, requireView } from '../rules/permissions.ts';
import { snowflake } from '../snowflake.ts';
import { type Channel, channelJson, channelTypes, directChannel, type Message, permissionsIn } from '../world.ts';
import { type Call, type Inside, noContent, ok, type Reply, type Route } from './route.ts';

function channelOf(call: Call, { world }: Inside): Channel {
  const channel = world.channels.get(call.parameters[0] ?? '');
  if (!channel) throw unknown.channel();
  return channel;
}

function messageOf(call: Call, inside: Inside): Message {
  const message = inside.world.messages.find(
    ({ json, channel }) => json.id === call.parameters[1] && channel.id === call.parameters[0],
  );
  if (!message || message.deleted) throw unknown.message();
  return message;
}

/** resources/message.mdx #Create Message */
function create(call: Call, inside: Inside): Reply {
  const channel = channelOf(call, inside);
  const { body, files } = call;
  const reference = asJson(body.message_reference);
  const reply = body.message_reference !== undefined;
  requireSending(channel, { embeds: asList(body.embeds).length > 0, files: files.length > 0, reply });
  checkMessage(body, { files: files.length });
  inside.judged('MessageCreateRequestSchema', body);
  const target = inside.world.messages.find(({ json }) => json.id === reference.message_id);
  if (reply && (!target || target.deleted)) {
    if (reference.fail_if_not_exists !== false)
      throw new Refusal(400, 50035, 'Invalid Form Body', {
        errors: { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] } },
      });
  }
  const repeated =
    body.enforce_nonce === true
      ? inside.world.messages.find(({ json }) => json.nonce === body.nonce && json.channel_id === channel.id)
      : undefined;
  if (repeated) return ok(repeated.json);
  channel.archived = false;
  const sent = target?.deleted ? { ...body, message_reference: undefined } : body;
  const message = postMessage(inside.world, inside.gateway, { author: inside.world.bot, channel, body: sent, files });
  inside.judged('MessageResponseSchema', message.json);
  return ok(message.json);
}

/** #Get Channel Messages: newest first; nothing without READ_MESSAGE_HISTORY. */
function list(call: Call, inside: Inside): Reply {
  const channel = channelOf(call, inside);
  requireView(channel);
  if ((permissionsIn(channel) & PermissionFlagsBits.ReadMessageHistory) === 0n && !channel.recipient) return ok([]);
  const after = BigInt(call.query.get('after') ?? 0);
  const found = inside.world.messages.filter(
    (message) =>
      message.channel === channel &&
      !message.deleted &&
      message.onlyFor === undefined &&
      BigInt(message.json.id) > after,
  );
  return ok(
    found
      .slice(0, Number(call.query.get('limit') ?? 50))
      .reverse()
      .map(({ json }) => json),
  );
}

/** #Edit Message: one's own only (50005). */
function edit(call: Call, inside: Inside): Reply {
  const channel = channelOf(call, inside);
  requireView(channel);
  const message = messageOf(call, inside);
  if (message.author !== inside.world.bot)
    throw new Refusal(403, 50005, 'Cannot edit a message authored by another user');
  if (channel.archived) throw new Refusal(400, 50083, 'Thread is archived');
  checkMessage(call.body, {
    files: call.files.length,
    isEdit: true,
    flags: asNumber(message.json.flags) & messageFlags.version2,
  });
  inside.judged('MessageEditRequestPartialSchema', call.body);
  editMessage(inside.world, inside.gateway, { message, body: call.body, files: call.files });
  return ok(message.json);
}

function remove(call: Call, inside: Inside): Reply {
  const message = messageOf(call, inside);
  message.deleted = true;
  announce(inside.world, inside.gateway, 'MESSAGE_DELETE', message);
  return noContent;
}

const durations = [60, 1440, 4320, 10080];

/** resources/channel.mdx #Start Thread from Message: its id is the message's; one a message (160004). #Start Thread in Forum */
function startThread(call: Call, inside: Inside): Reply {
  const { world, gateway } = inside;
  const parent = channelOf(call, inside);
  requirePermission(
    parent,
    parent.type === channelTypes.forum ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.CreatePublicThreads,
  );
  requireLength('name', call.body.name ?? '', [1, 100]);
  const duration = call.body.auto_archive_duration;
  if (typeof duration === 'number' && !durations.includes(asNumber(duration)))
    throw new Refusal(400, 50035, 'Invalid Form Body');
  const on = call.parameters[1] === undefined ? undefined : messageOf(call, inside);
  const id = on?.json.id ?? snowflake();
  if (world.channels.has(id)) throw new Refusal(400, 160004, 'A thread has already been created for this message');
  const guild = parent.guild;
  if (!guild) throw new Refusal(400, 50024, 'Cannot execute action on this channel type');
  const thread: Channel = {
    id,
    type: channelTypes.thread,
    name: asText(call.body.name),
    guild,
    parent,
    ownerId: world.bot.id,
    denied: 0n,
    archived: false,
    locked: false,
  };
  world.channels.set(id, thread);
  const json = { ...channelJson(world, thread), newly_created: true };
  gateway.dispatch('THREAD_CREATE', json, intents.guilds, guild.id);
  if (on) {
    Object.assign(on.json, { flags: asNumber(on.json.flags) | messageFlags.hasThread });
    announce(world, gateway, 'MESSAGE_UPDATE', on);
  }
  if (parent.type !== channelTypes.forum) return ok(json, 201);
  const first = asJson(call.body.message);
  checkMessage(first, { files: call.files.length });
  const message = postMessage(world, gateway, { author: world.bot, channel: thread, body: first, files: call.files });
  return ok({ ...json, message: message.json }, 201);
}

/** resources/channel.mdx #Trigger Typing Indicator */
function typing(call: Call, inside: Inside): Reply {
  requireSending(channelOf(call, inside), { embeds: false, files: false, reply: false });
  return noContent;
}

/** resources/user.mdx #Create DM */
function openDirect(call: Call, { world }: Inside): Reply {
  const user = world.users.get(asText(call.body.recipient_id));
  if (!user) throw new Refusal(400, 50033, 'Invalid Recipient(s)');
  return ok(channelJson(world, directChannel(world, user)));
}

const one = /^\/channels\/(\d+)\/messages\/(\d+)$/;

export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/channels\/(\d+)$/,
    handle: (call, inside) => {
      const channel = channelOf(call, inside);
      requireView(channel);
      return ok(channelJson(inside.world, channel));
    },
  },
  { method: 'POST', path: /^\/channels\/(\d+)\/messages$/, handle: create },
  { method: 'GET', path: /^\/channels\/(\d+)\/messages$/, handle: list },
  {
    method: 'GET',
    path: one,
    handle: (call, inside) => {
      requireView(channelOf(call, inside));
      return ok(messageOf(call, inside).json);
    },
  },
  { method: 'PATCH', path: one, handle: edit },
  { method: 'DELETE', path: one, handle: remove },
  { method: 'POST', path: /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, handle: startThread },
  { method: 'POST', path: /^\/channels\/(\d+)\/threads$/, handle: startThread },
  { method: 'POST', path: /^\/channels\/(\d+)\/typing$/, handle: typing },
  { method: 'POST', path: /^\/users\/@me\/channels$/, handle: openDirect },
];
