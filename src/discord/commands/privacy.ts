import { SlashCommandBuilder } from 'discord.js';
import { libraryOfPerson } from '../library/scope.ts';
import { mayManageServer } from '../library/server-settings.ts';
import { daysAfterLeaving } from '../shell/departures.ts';
import { button, row } from '../views/card.ts';
import { forgetArticlesKind, forgetKind, forgetServerKind } from '../views/custom-id.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { described, everywhere } from './described.ts';

export const privacy: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'privacy'),
  acknowledgement: 'private',
  async execute(interaction, { conversations, footnote, retentionDays }) {
    const words = wordsFor(interaction.locale).privacy;
    const isManager = interaction.guildId !== null && mayManageServer(interaction);
    const turns = await conversations.count(interaction.user.id);
    const own = await footnote.articles({ collections: [libraryOfPerson(interaction.user.id)] });
    await interaction.editReply({
      content: [
        words.kept(retentionDays, turns),
        words.study(retentionDays),
        words.server(daysAfterLeaving),
        words.passing,
        words.news,
        ...(own.length > 0 ? [words.articles(own.length)] : []),
      ].join('\n'),
      components: [
        row(
          button(words.forget, forgetKind, { style: 'danger' }),
          ...(own.length > 0 ? [button(words.forgetArticles, forgetArticlesKind, { style: 'danger' })] : []),
          ...(isManager ? [button(words.forgetServer, forgetServerKind, { style: 'danger' })] : []),
        ),
      ],
    });
  },
};
