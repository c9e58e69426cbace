import { SlashCommandBuilder, userMention } from 'discord.js';
import { helpCard } from '../views/help-card.ts';
import { withCommandLinks } from '../words/command-links.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { described, everywhere } from './described.ts';

export const help: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'help'),
  acknowledgement: 'private',
  async execute(interaction, { knownCommands }) {
    const words = wordsFor(interaction.locale);
    const { content, ...more } = helpCard(userMention(interaction.client.user.id), words);
    await knownCommands.loaded();
    const linked = withCommandLinks(content, words, knownCommands.idsIn(interaction));
    await interaction.editReply({ content: linked, ...more });
  },
};
