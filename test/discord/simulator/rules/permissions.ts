import { PermissionFlagsBits } from 'discord.js';
import { Refusal } from '../refusal.ts';
import { type Channel, channelTypes, permissionsIn } from '../world.ts';

const missing = {
  access: () => new Refusal(403, 50001, 'Missing Access'),
  permissions: () => new Refusal(403, 50013, 'Missing Permissions'),
};

export function requireView(channel: Channel): void {
  if ((permissionsIn(channel) & PermissionFlagsBits.ViewChannel) === 0n && !channel.recipient) throw missing.access();
}

export function requirePermission(channel: Channel, bit: bigint): void {
  requireView(channel);
  if ((permissionsIn(channel) & bit) === 0n && !channel.recipient) throw missing.permissions();
}

export interface Sending {
  readonly embeds: boolean;
  readonly files: boolean;
  readonly reply: boolean;
}

/**
 * resources/message.mdx #Create Message; topics/threads.mdx #Permissions: in a thread SEND_MESSAGES has no effect. Answers
 * to interactions need none of this.
 */
export function requireSending(channel: Channel, sending: Sending): void {
  const isThread = channel.type === channelTypes.thread;
  if (isThread && channel.locked) throw new Refusal(400, 50083, 'Thread is archived');
  requirePermission(channel, isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages);
  if (sending.embeds) requirePermission(channel, PermissionFlagsBits.EmbedLinks);
  if (sending.files) requirePermission(channel, PermissionFlagsBits.AttachFiles);
  if (sending.reply && (permissionsIn(channel) & PermissionFlagsBits.ReadMessageHistory) === 0n && !channel.recipient) {
    throw new Refusal(403, 160002, 'Cannot reply without permission to read message history');
  }
}
