import { type ChatInputCommandInteraction, SlashCommandBuilder } from 'discord.js';
import { serverToChange } from '../library/server-settings.ts';
import type { Shell } from '../shell/shell.ts';
import type { Command } from './command.ts';
import { described, inServers } from './described.ts';
import { followFeed } from './feed/follow.ts';
import { listFeeds, listing } from './feed/look.ts';
import { newsTypes } from './feed/news-channel.ts';
import { feedChoices, unfollowFeed } from './feed/unfollow.ts';

type Action = (interaction: ChatInputCommandInteraction, server: string, shell: Shell) => Promise<void>;

const actions: Readonly<Record<string, Action>> = {
  add: followFeed,
  list: (interaction, server, shell) => listFeeds(listing(interaction), server, shell),
  remove: unfollowFeed,
};

/** For those who may change a server's articles: feeds whose new articles come into its library, and are told in channels. */
export const feed: Command = {
  data: described(inServers(new SlashCommandBuilder()), 'feed')
    .addSubcommand((sub) =>
      described(sub, 'feed-add')
        .addStringOption((option) => described(option, 'feed-address').setRequired(true).setMaxLength(2000))
        .addChannelOption((option) => described(option, 'news-channel').addChannelTypes(...newsTypes)),
    )
    .addSubcommand((sub) => described(sub, 'feed-list'))
    .addSubcommand((sub) =>
      described(sub, 'feed-remove')
        .addStringOption((option) => described(option, 'feed-name').setRequired(true).setAutocomplete(true))
        .addChannelOption((option) => described(option, 'news-channel').addChannelTypes(...newsTypes)),
    ),
  acknowledgement: 'private',
  async execute(interaction, shell) {
    const server = await serverToChange(interaction, shell);
    await actions[interaction.options.getSubcommand()]?.(interaction, server, shell);
  },
  autocomplete: (interaction, shell) => feedChoices(interaction, shell),
};
