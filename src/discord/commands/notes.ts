import { SlashCommandBuilder } from 'discord.js';
import { type CitationStyle, citationStyles } from '../../core/study/citation-style.ts';
import { admit } from '../asking/admit.ts';
import { takeNotes } from '../asking/notes/take-notes.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { Refusal } from '../delivery/refusal.ts';
import { whereOf } from '../place/where.ts';
import { wordsFor } from '../words/index.ts';
import type { Command } from './command.ts';
import { choicesOf, described, everywhere } from './described.ts';

const styles = choicesOf<CitationStyle>(({ choices }) => choices.citations);

/** What was asked and answered here, and what people said who cited, as files to keep and to print. */
export const notes: Command = {
  data: described(everywhere(new SlashCommandBuilder()), 'notes').addStringOption((option) =>
    described(option, 'citation').addChoices(...styles),
  ),
  acknowledgement: 'public',
  async execute(interaction, shell) {
    const words = wordsFor(interaction.locale);
    const outlet = interactionOutlet(interaction);
    if (!(await admit({ where: whereOf(interaction), words }, outlet, shell))) return;
    const style = citationStyles.find((one) => one === interaction.options.getString('citation')) ?? 'apa';
    const taken = await takeNotes(interaction, { style, words }, shell);
    if (!taken) throw new Refusal(words.takenNotes.nothing);
    await interaction.editReply(taken);
  },
};
