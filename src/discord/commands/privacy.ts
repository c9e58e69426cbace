import { SlashCommandBuilder } from 'discord.js';
import { mayManageServer } from '../library/server-settings.ts';
import { daysAfterLeaving } from '../shell/departures.ts';
import { button, row } from '../views/card.ts';
import { forgetKind, forgetServerKind } from '../views/custom-id.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { described } from './described.ts';

export const privacy: Command = {
  data: described(new SlashCommandBuilder(), 'privacy'),
  acknowledgement: 'private',
  async execute(interaction, { conversations, retentionDays }) {
    const words = wordsFor(interaction.locale).privacy;
    const isManager = interaction.guildId !== null && mayManageServer(interaction);
    const turns = await conversations.count(interaction.user.id);
    await interaction.editReply({
      content: `${words.kept(retentionDays, turns)}\n${words.server(daysAfterLeaving)}`,
      components: [
        row(
          button(words.forget, forgetKind, { style: 'danger' }),
          ...(isManager ? [button(words.forgetServer, forgetServerKind, { style: 'danger' })] : []),
        ),
      ],
    });
  },
};
