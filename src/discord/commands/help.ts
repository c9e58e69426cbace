import { SlashCommandBuilder, userMention } from 'discord.js';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { described, everywhere } from './described.ts';

export const help: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'help'),
  acknowledgement: 'private',
  async execute(interaction) {
    await interaction.editReply({
      content: wordsFor(interaction.locale).help(userMention(interaction.client.user.id)),
    });
  },
};
