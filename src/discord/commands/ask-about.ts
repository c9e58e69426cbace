import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import { askAboutFormKind } from '../views/custom-id.ts';
import { questionFormAbout } from '../views/question-form.ts';
import type { MessageCommand } from './command.ts';

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
    await interaction.showModal(
      questionFormAbout(interaction.targetMessage.content, askAboutFormKind, interaction.locale),
    );
  },
};
