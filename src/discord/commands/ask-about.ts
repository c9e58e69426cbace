import {
  ActionRowBuilder,
  ApplicationCommandType,
  ContextMenuCommandBuilder,
  type ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { questionForm } from '../components/ask-more.ts';
import { limits } from '../markdown/limits.ts';
import { shortened } from '../markdown/shorten.ts';
import { askAboutFormKind } from '../views/custom-id.ts';
import { wordsFor } from '../words/index.ts';
import type { MessageCommand } from './command.ts';

export const aboutField = 'about';
const longestAbout = 2000;

/** In a message's menu: a form with the message's text and a place for a question about it. */
export const askAbout: MessageCommand = {
  data: new ContextMenuCommandBuilder()
    .setName('Ask about this')
    .setNameLocalizations({
      de: 'Dazu fragen',
      'es-ES': 'Preguntar sobre esto',
      'es-419': 'Preguntar sobre esto',
      fr: 'Demander à ce sujet',
    })
    .setType(ApplicationCommandType.Message),
  acknowledgement: 'form',
  async execute(interaction) {
    await interaction.showModal(formAbout(interaction.targetMessage.content, interaction.locale));
  },
};

function formAbout(text: string, locale: string): ModalBuilder {
  const about = new TextInputBuilder()
    .setCustomId(aboutField)
    .setLabel(shortened(wordsFor(locale).check.about, limits.inputLabel))
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(longestAbout)
    .setRequired(false);
  if (text.trim() !== '') about.setValue(shortened(text, longestAbout));
  return questionForm(askAboutFormKind, locale).addComponents(
    new ActionRowBuilder<TextInputBuilder>().addComponents(about),
  );
}
