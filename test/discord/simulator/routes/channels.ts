import { asText } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { noContent, ok, type Reply } from '../reply.ts';
import { requireSending, requireView } from '../rules/permissions.ts';
import { directChannel } from '../world.ts';
import { channelJson } from '../world-json.ts';
import { channelOf, schemaOfChannel } from './found.ts';
import type { Call, Inside, Route } from './route.ts';

/** https://discord.com/developers/docs/resources/channel#get-channel */
function get(call: Call, inside: Inside): Reply {
  const channel = channelOf(call, inside);
  requireView(channel);
  return ok(channelJson(inside.world, channel));
}

/** https://discord.com/developers/docs/resources/channel#trigger-typing-indicator */
function typing(call: Call, inside: Inside): Reply {
  const channel = channelOf(call, inside);
  requireSending(channel, { embeds: false, files: false, reply: false });
  channel.typingSince = inside.world.clock.now();
  return noContent;
}

/** https://discord.com/developers/docs/resources/user#create-dm */
function openDirect(call: Call, { world }: Inside): Reply {
  const user = world.users.get(asText(call.body.recipient_id));
  if (!user) throw new Refusal(400, 50033, 'Invalid Recipient(s)');
  return ok(channelJson(world, directChannel(world, user)));
}

export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/channels\/(\d+)$/, handle: get, gives: schemaOfChannel },
  { method: 'POST', path: /^\/channels\/(\d+)\/typing$/, handle: typing },
  {
    method: 'POST',
    path: /^\/users\/@me\/channels$/,
    handle: openDirect,
    takes: 'CreatePrivateChannelRequestSchema',
    gives: 'PrivateChannelResponseSchema',
  },
];
