import { ChannelType, type ChatInputCommandInteraction, GuildMember, PermissionFlagsBits } from 'discord.js';
import { Refusal } from '../../delivery/refusal.ts';
import type { NewsPlace } from '../../news/place-post.ts';
import { wordsFor } from '../../words/index.ts';
import type { PermissionName } from '../../words/words.ts';

export const newsTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

const toTell: readonly PermissionName[] = ['ViewChannel', 'SendMessages'];
const toOpenThreads: readonly PermissionName[] = ['CreatePublicThreads', 'SendMessagesInThreads'];
const marked = { isMarkdown: true } as const;

/**
 * The channel that was chosen for news, or the one this is typed in: where Footnote may write, and the person too.
 * @throws Refusal
 */
export async function newsChannel(interaction: ChatInputCommandInteraction): Promise<NewsPlace> {
  const { client, options, channelId, locale, member } = interaction;
  const words = wordsFor(locale);
  const chosen = options.getChannel('channel')?.id ?? channelId;
  const channel = await client.channels.fetch(chosen).catch(() => null);
  if (channel?.type !== ChannelType.GuildText && channel?.type !== ChannelType.GuildAnnouncement)
    throw new Refusal(words.feeds.notThere);
  const { discussion } = words;
  const lacking = lacks(channel, toTell);
  const named = (list: readonly PermissionName[]): string => list.map((one) => discussion.permissions[one]).join(', ');
  if (lacking.length > 0) throw new Refusal(discussion.lacks(named(lacking), channel.toString()), marked);
  const theirs = member instanceof GuildMember ? channel.permissionsFor(member) : null;
  const own = toTell.filter((one) => theirs?.has(PermissionFlagsBits[one]) !== true);
  if (own.length > 0) throw new Refusal(discussion.youLack(named(own), channel.toString()), marked);
  return channel;
}

const lacks = (channel: NewsPlace, needed: readonly PermissionName[]): readonly PermissionName[] => {
  const { me } = channel.guild.members;
  return needed.filter((one) => !(me && channel.permissionsFor(me).has(PermissionFlagsBits[one])));
};

/** What Footnote lacks to open threads there, as Discord's client names it. */
export const lackedForThreads = (channel: NewsPlace, locale: string): readonly string[] =>
  lacks(channel, toOpenThreads).map((one) => wordsFor(locale).discussion.permissions[one]);
