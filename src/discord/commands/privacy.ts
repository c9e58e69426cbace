import { SlashCommandBuilder } from 'discord.js';
import { daysAfterLeaving } from '../shell/departures.ts';
import { button, row } from '../views/card.ts';
import { forgetKind } from '../views/custom-id.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { described } from './described.ts';

export const privacy: Command = {
  data: described(new SlashCommandBuilder(), 'privacy'),
  acknowledgement: 'private',
  async execute(interaction, { conversations, retentionDays }) {
    const words = wordsFor(interaction.locale).privacy;
    const turns = await conversations.count(interaction.user.id);
    await interaction.editReply({
      content: `${words.kept(retentionDays, turns)}\n${words.server(daysAfterLeaving)}`,
      components: [row(button(words.forget, forgetKind, { style: 'danger' }))],
    });
  },
};
