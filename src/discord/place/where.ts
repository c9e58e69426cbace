import type { BaseInteraction, Channel, Message } from 'discord.js';
import type { Where } from './conversation-key.ts';

export const isOwnThread = (channel: Channel | null, botId: string): boolean =>
  channel?.isThread() === true && channel.ownerId === botId;

/** Where an interaction happens. */
export const whereOf = ({ guildId, channelId, channel, user, client }: BaseInteraction): Where => ({
  guildId,
  channelId: channelId ?? '',
  personId: user.id,
  isOwnThread: isOwnThread(channel, client.user.id),
});

/** Where a message stands. */
export const whereOfMessage = ({ guildId, channelId, channel, author, client }: Message): Where => ({
  guildId,
  channelId,
  personId: author.id,
  isOwnThread: isOwnThread(channel, client.user?.id ?? ''),
});
