import type { ChatInputCommandInteraction } from 'discord.js';
import { type FeedStep, newFeed } from '../../../core/document/feed.ts';
import { originAt } from '../../asking/preview-article.ts';
import { Refusal } from '../../delivery/refusal.ts';
import { inReadingTurn } from '../../library/reading-turn.ts';
import { announceChange } from '../../library/server-settings.ts';
import { nameOfFeed } from '../../news/names.ts';
import type { Shell } from '../../shell/shell.ts';
import { wordsFor } from '../../words/index.ts';
import { lackedForThreads, newsChannel } from './news-channel.ts';

export const mostFeeds = 20;

/** Follows a feed from now on, or tells one that is followed in one more channel. */
export async function followFeed(
  interaction: ChatInputCommandInteraction,
  server: string,
  shell: Shell,
): Promise<void> {
  const { news } = shell;
  const words = wordsFor(interaction.locale);
  const channel = await newsChannel(interaction);
  const { location } = await originAt(interaction.options.getString('address', true), words, shell);
  const followed = await news.followed(server);
  const before = followed.find(({ address }) => address === location);
  if (!before && followed.length >= mostFeeds) throw new Refusal(words.feeds.tooMany(mostFeeds));
  const step = before ? undefined : await read(interaction, location, shell);
  const address = step?.state.address ?? location;
  const channels = followed.find((one) => one.address === address)?.channels ?? [];
  await news.follow({ server, address, channels: [...new Set([...channels, channel.id])] });
  if (step && !(await news.feed(address))) await news.note({ feed: step.state, posts: [] });
  const title = `**${nameOfFeed({ address, title: (await news.feed(address))?.title })}**`;
  const line = words.feeds.added(title, channel.toString());
  const lacking = lackedForThreads(channel, interaction.locale);
  const more = [
    ...(step && step.left > 0 ? [words.feeds.left(step.left)] : []),
    ...(lacking.length > 0 ? [words.feeds.noThreads(lacking.join(', '), channel.toString())] : []),
  ];
  await interaction.editReply({ content: [line, ...more].join('\n') });
  await announceChange(interaction, line, shell);
}

/** What stands in it is read, and is no news. A page is asked for the feed it names. */
const read = (interaction: ChatInputCommandInteraction, address: string, shell: Shell): Promise<FeedStep> =>
  inReadingTurn(interaction, shell, () => {
    const { newsPace, footnote } = shell;
    return footnote.readFeed(newFeed(address), { now: newsPace.now(), jitter: newsPace.random(), discover: true });
  });
