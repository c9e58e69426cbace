import type { ChatInputCommandInteraction } from 'discord.js';
import type { FeedHead, Following } from '../../../footnote.ts';
import { literal } from '../../markdown/literal.ts';
import { paged } from '../../markdown/paged.ts';
import { shortened } from '../../markdown/shorten.ts';
import { nameOfFeed, reasonOf } from '../../news/names.ts';
import type { Shell } from '../../shell/shell.ts';
import { wordsFor } from '../../words/index.ts';
import type { Words } from '../../words/words.ts';
import { mostFeeds } from './follow.ts';

const longestReason = 300;
const longestAddress = 150;

/** The server's feeds, where they are told, and how they are doing. */
export async function listFeeds({ locale, ...interaction }: Listing, server: string, shell: Shell): Promise<void> {
  const words = wordsFor(locale);
  const followed = await shell.news.followed(server);
  const heads = new Map((await shell.news.feeds()).map((feed) => [feed.address, feed]));
  const owed = await shell.news.owedIn(server);
  const lines = followed.map((one) => feedLines(one, heads.get(one.address), words));
  const shown = [
    followed.length === 0 ? words.feeds.none : words.feeds.heading(followed.length, mostFeeds),
    ...lines,
    ...(owed > 0 ? [words.feeds.owed(owed)] : []),
  ];
  const [first = '', ...rest] = paged(shown);
  await interaction.reply(first);
  for (const page of rest) await interaction.follow(page);
}

/** What a list is asked by, and answered with. */
interface Listing {
  readonly locale: string;
  reply(content: string): Promise<unknown>;
  follow(content: string): Promise<unknown>;
}

export const listing = (interaction: ChatInputCommandInteraction): Listing => ({
  locale: interaction.locale,
  reply: (content) => interaction.editReply({ content }),
  follow: (content) => interaction.followUp({ content, flags: ['Ephemeral', 'SuppressEmbeds'] }),
});

function feedLines({ address, channels }: Following, head: FeedHead | undefined, words: Words): string {
  const where = words.feeds.inChannels(channels.map((id) => `<#${id}>`).join(', '));
  const next = head ? [words.feeds.next(`<t:${Math.floor(head.nextAt / 1_000)}:R>`)] : [];
  const asked = head?.asked === undefined ? [] : [words.feeds.asked];
  const failing =
    head?.trouble && head.failures > 0
      ? [`⚠ ${words.feeds.failing(head.failures, shortened(literal(reasonOf(head.trouble, words)), longestReason))}`]
      : [];
  return [
    `**${nameOfFeed({ address, title: head?.title })}**`,
    `-# <${shortened(address, longestAddress)}>`,
    `-# ${[where, ...next, ...asked].join(' · ')}`,
    ...failing,
  ].join('\n');
}
