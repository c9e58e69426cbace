import {
  ChannelFlags,
  ChannelType,
  type ChatInputCommandInteraction,
  type ForumChannel,
  type ThreadChannel,
} from 'discord.js';
import type { ArticleSummary } from '../../../core/document/article.ts';
import { isRefused, isThreadThere } from '../../delivery/api-errors.ts';
import { type Outgoing, unfinished, withoutPreviews } from '../../delivery/outlet.ts';
import { Refusal } from '../../delivery/refusal.ts';
import { limits } from '../../markdown/limits.ts';
import { shortened } from '../../markdown/shorten.ts';
import type { Shell } from '../../shell/shell.ts';
import { wordsFor } from '../../words/index.ts';

interface Opened {
  readonly article: ArticleSummary;
  readonly forum: ForumChannel | null;
  /** What a forum's post begins with. */
  readonly first: Outgoing | undefined;
}

/**
 * A thread to discuss the article in: in the forum that was chosen, or below the answer to the command.
 * @throws Refusal where no thread can be opened
 */
export async function openThread(
  interaction: ChatInputCommandInteraction,
  { article, forum, first = {} }: Opened,
  { log }: Shell,
): Promise<ThreadChannel> {
  const words = wordsFor(interaction.locale).discussion;
  const name = shortened(words.threadName(article.title), limits.threadName);
  try {
    const thread = forum
      ? await forum.threads.create({ name, message: { ...first, ...withoutPreviews }, ...tagFor(forum) })
      : await threadHere(interaction, name);
    await interaction.editReply({ content: unfinished(words.opened(thread.toString())) });
    return thread;
  } catch (error) {
    if (!isRefused(error)) throw error;
    log.info({ error, channel: interaction.channelId }, 'A thread could not be opened.');
    throw new Refusal(words.notHere, { cause: error });
  }
}

/** Some forums take no post without a tag; none of theirs is known to fit better than another. */
function tagFor({ flags, availableTags: [tag] }: ForumChannel): { readonly appliedTags?: string[] } {
  return flags.has(ChannelFlags.RequireTag) && tag ? { appliedTags: [tag.id] } : {};
}

const withThreads: readonly unknown[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** @throws Refusal in a channel that has no threads */
export function requireThreads({ channel, locale }: ChatInputCommandInteraction): void {
  if (channel !== null && !withThreads.includes(channel.type)) throw new Refusal(wordsFor(locale).discussion.notHere);
}

async function threadHere(interaction: ChatInputCommandInteraction, name: string): Promise<ThreadChannel> {
  const heading = `**${name.replace(/[\\*_~`|<>@[\]]/g, '\\$&')}**`;
  const start = await interaction.editReply({ content: unfinished(heading) });
  try {
    return await start.startThread({ name, autoArchiveDuration: 1440 });
  } catch (error) {
    if (!isThreadThere(error)) throw error;
    // It was opened, and only Discord's word of it lost. A thread's id is its message's.
    const thread = await interaction.client.channels.fetch(start.id);
    if (!thread?.isThread()) throw error;
    return thread;
  }
}
