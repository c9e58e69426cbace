import type { BaseInteraction, Channel, Message } from 'discord.js';

export interface Where {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly personId: string;
  readonly botId: string;
  /** A thread that Footnote opened has one conversation, which everybody in it shares. */
  readonly isOwnThread: boolean;
}

export const isOwnThread = (channel: Channel | null, botId: string): boolean =>
  channel?.isThread() === true && channel.ownerId === botId;

/** Where an interaction happens. */
export const whereOf = ({ guildId, channelId, channel, user, client }: BaseInteraction): Where => ({
  guildId,
  channelId: channelId ?? '',
  personId: user.id,
  botId: client.user.id,
  isOwnThread: isOwnThread(channel, client.user.id),
});

/** Where a message stands. */
export const whereOfMessage = ({ guildId, channelId, channel, author, client }: Message): Where => ({
  guildId,
  channelId,
  personId: author.id,
  botId: client.user?.id ?? '',
  isOwnThread: isOwnThread(channel, client.user?.id ?? ''),
});

/** Where a conversation is at home; nothing of it is known anywhere else. */
export const placeKey = ({ guildId, channelId }: Pick<Where, 'guildId' | 'channelId'>): string =>
  `${guildId ?? 'direct'}/${channelId}`;

/** A person's conversation in a channel, or a thread's. */
export const conversationKey = (where: Where): string =>
  where.isOwnThread ? placeKey(where) : `${placeKey(where)}/${where.personId}`;
