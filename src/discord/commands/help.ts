import { SlashCommandBuilder, userMention } from 'discord.js';
import { helpCard } from '../views/help-card.ts';
import { linked } from '../views/linked.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { described, everywhere } from './described.ts';

export const help: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'help'),
  acknowledgement: 'private',
  async execute(interaction, shell) {
    const words = wordsFor(interaction.locale);
    const { content, ...more } = helpCard(userMention(interaction.client.user.id), words);
    await interaction.editReply({ content: await linked(content, { words, place: interaction }, shell), ...more });
  },
};
