export interface Where {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly personId: string;
  /** A thread that Footnote opened has one conversation, which everybody in it shares. */
  readonly isOwnThread: boolean;
}

/** Where a conversation is at home; nothing of it is known anywhere else. */
export const placeKey = ({ guildId, channelId }: Pick<Where, 'guildId' | 'channelId'>): string =>
  `${guildId ?? 'direct'}/${channelId}`;

/** A person's conversation in a channel, or a thread's. */
export const conversationKey = (where: Where): string =>
  where.isOwnThread ? placeKey(where) : `${placeKey(where)}/${where.personId}`;
