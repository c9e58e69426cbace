import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type Channel,
  InteractionContextType,
  type Message,
} from 'discord.js';

/** Whose library and settings apply: the server's, or the person's where there is none. */
export interface Home {
  /** Null in direct messages, and where Footnote is not of the server but the person's own app. */
  readonly guildId: string | null;
  readonly personId: string;
}

export interface Where extends Home {
  readonly channelId: string;
  /** The channel that a thread is in. */
  readonly parentId: string | null;
  readonly botId: string;
  /** A thread that Footnote opened has one conversation, which everybody in it shares. */
  readonly isOwnThread: boolean;
}

export const isOwnThread = (channel: Channel | null, botId: string): boolean =>
  channel?.isThread() === true && channel.ownerId === botId;

const parentOf = (channel: Channel | null): string | null => (channel?.isThread() ? channel.parentId : null);

/**
 * Whether Footnote is there only because the person has it as an app of their own.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
const isOwnApp = ({ authorizingIntegrationOwners: owners }: BaseInteraction): boolean =>
  owners?.[ApplicationIntegrationType.UserInstall] !== undefined &&
  owners[ApplicationIntegrationType.GuildInstall] === undefined;

/** The same where others read along: what it says there is for the person alone, whose articles are nobody else's. */
export const isOwnAppAmongOthers = (interaction: BaseInteraction): boolean =>
  isOwnApp(interaction) && interaction.context !== InteractionContextType.BotDM;

/** Where an interaction happens. */
export const whereOf = (interaction: BaseInteraction): Where => ({
  ...placeOf(interaction),
  ...(isOwnApp(interaction) ? { guildId: null, isOwnThread: false } : { guildId: interaction.guildId }),
});

const placeOf = ({ channelId, channel, user, client }: BaseInteraction): Omit<Where, 'guildId'> => ({
  channelId: channelId ?? '',
  parentId: parentOf(channel),
  personId: user.id,
  botId: client.user.id,
  isOwnThread: isOwnThread(channel, client.user.id),
});

/** Where a message stands. */
export const whereOfMessage = ({ guildId, channelId, channel, author, client }: Message): Where => ({
  guildId,
  channelId,
  parentId: parentOf(channel),
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
