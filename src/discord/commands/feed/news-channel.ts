import { ChannelType, type ChatInputCommandInteraction, GuildMember } from 'discord.js';
import { Refusal } from '../../delivery/refusal.ts';
import type { NewsPlace } from '../../news/place-post.ts';
import { wordsFor } from '../../words/index.ts';
import type { PermissionName } from '../../words/words.ts';
import { type Allowed, lackedBy, requirePlace } from '../require-place.ts';

export const newsTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

const toTell: readonly PermissionName[] = ['ViewChannel', 'SendMessages'];
const toOpenThreads: readonly PermissionName[] = ['CreatePublicThreads', 'SendMessagesInThreads'];

/**
 * The channel that was chosen for news, or the one this is typed in: where Footnote may write, and the person too.
 * @throws Refusal
 */
export async function newsChannel(interaction: ChatInputCommandInteraction): Promise<NewsPlace> {
  const { client, options, channelId, locale, member } = interaction;
  const chosen = options.getChannel('channel')?.id ?? channelId;
  const channel = await client.channels.fetch(chosen).catch(() => null);
  if (channel?.type !== ChannelType.GuildText && channel?.type !== ChannelType.GuildAnnouncement)
    throw new Refusal(wordsFor(locale).feeds.notThere);
  const theirs = member instanceof GuildMember ? channel.permissionsFor(member) : null;
  requirePlace({ name: channel.toString(), needed: toTell, own: ownIn(channel), theirs }, locale);
  return channel;
}

const ownIn = (channel: NewsPlace): Allowed => {
  const { me } = channel.guild.members;
  return me && channel.permissionsFor(me);
};

/** What Footnote lacks to open threads there, as Discord's client names it. */
export const lackedForThreads = (channel: NewsPlace, locale: string): readonly string[] =>
  lackedBy(ownIn(channel), toOpenThreads, wordsFor(locale));
