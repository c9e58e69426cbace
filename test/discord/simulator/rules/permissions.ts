import { PermissionFlagsBits } from 'discord.js';
import { Refusal } from '../refusal.ts';
import { type Channel, channelTypes, isThread, type Message, permissionsIn, type User } from '../world.ts';

const missing = {
  access: () => new Refusal(403, 50001, 'Missing Access'),
  permissions: () => new Refusal(403, 50013, 'Missing Permissions'),
};

export const canView = (channel: Channel): boolean =>
  channel.recipient !== undefined || (permissionsIn(channel) & PermissionFlagsBits.ViewChannel) !== 0n;

/** 50001 for what the bot cannot see. https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags */
export function requireView(channel: Channel): void {
  if (!canView(channel)) throw missing.access();
}

/** 50013 for what it may not do. In direct messages everything is permitted. */
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
 * Sending as the bot: answers to interactions need none of this. In a thread SEND_MESSAGES has no effect; a person who
 * takes no direct messages gets none (50007).
 * https://discord.com/developers/docs/resources/message#create-message
 * https://discord.com/developers/docs/topics/threads#permissions
 */
export function requireSending(channel: Channel, sending: Sending): void {
  if (channel.type === channelTypes.forum) throw new Refusal(400, 50008, 'Cannot send messages in a non-text channel');
  // https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
  if (channel.recipient && channel.denied !== 0n) throw new Refusal(403, 50007, 'Cannot send messages to this user');
  requirePermission(
    channel,
    isThread(channel) ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages,
  );
  if (sending.embeds) requirePermission(channel, PermissionFlagsBits.EmbedLinks);
  if (sending.files) requirePermission(channel, PermissionFlagsBits.AttachFiles);
  if (sending.reply && !canReadHistory(channel))
    throw new Refusal(403, 160002, 'Cannot reply without permission to read message history');
}

/** https://discord.com/developers/docs/resources/message#get-channel-messages */
export const canReadHistory = (channel: Channel): boolean =>
  channel.recipient !== undefined || (permissionsIn(channel) & PermissionFlagsBits.ReadMessageHistory) !== 0n;

/** 50005. https://discord.com/developers/docs/resources/message#edit-message */
export function requireOwn({ author }: Message, bot: User): void {
  if (author !== bot) throw new Refusal(403, 50005, 'Cannot edit a message authored by another user');
}

/** One's own, or with MANAGE_MESSAGES; never another's in direct messages (50003). https://discord.com/developers/docs/resources/message#delete-message */
export function requireDeletable({ author, channel }: Message, bot: User): void {
  if (author === bot) return;
  if (channel.recipient) throw new Refusal(403, 50003, 'Cannot execute action on a DM channel');
  requirePermission(channel, PermissionFlagsBits.ManageMessages);
}
