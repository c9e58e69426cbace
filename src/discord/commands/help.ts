import { SlashCommandBuilder, userMention } from 'discord.js';
import { withCommandLinks } from '../words/command-links.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { described, everywhere } from './described.ts';

export const help: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'help'),
  acknowledgement: 'private',
  async execute(interaction, { knownCommands }) {
    const words = wordsFor(interaction.locale);
    const text = words.help(userMention(interaction.client.user.id));
    await knownCommands.loaded();
    await interaction.editReply({ content: withCommandLinks(text, words, knownCommands.idsIn(interaction)) });
  },
};
