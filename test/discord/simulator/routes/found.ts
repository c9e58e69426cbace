import { unknown } from '../refusal.ts';
import { type Channel, isThread, type Message } from '../world.ts';
import type { Call, Inside } from './route.ts';

/** The channel of the address. 10003 */
export function channelOf(call: Call, { world }: Inside): Channel {
  const channel = world.channels.get(call.parameters[0] ?? '');
  if (!channel) throw unknown.channel();
  return channel;
}

/** The message of the address. 10008 */
export function messageOf(call: Call, { world }: Inside): Message {
  const [channelId, id] = call.parameters;
  const message = world.messages.find(({ json, channel }) => json.id === id && channel.id === channelId);
  if (!message || message.deleted || message.onlyFor !== undefined) throw unknown.message();
  return message;
}

export const schemaOfChannel = ({ type }: { readonly type?: unknown }) => {
  if (type === 1) return 'PrivateChannelResponseSchema' as const;
  return isThread({ type: Number(type) }) ? ('ThreadResponseSchema' as const) : ('GuildChannelResponseSchema' as const);
};
