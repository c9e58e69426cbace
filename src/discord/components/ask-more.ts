import { ActionRowBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import { answerQuestion } from '../asking/ask-and-send.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { scopeIn } from '../library/scope.ts';
import { limits } from '../markdown/limits.ts';
import { shortened } from '../markdown/shorten.ts';
import { whereOf } from '../place/where.ts';
import { askMoreFormKind, askMoreKind } from '../views/custom-id.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

export const longestQuestion = 1000;
export const questionField = 'question';

/** The form with a place for a question. */
export function questionForm(customId: string, locale: string): ModalBuilder {
  const words = wordsFor(locale);
  const input = new TextInputBuilder()
    .setCustomId(questionField)
    .setLabel(shortened(words.yourQuestion, limits.inputLabel))
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(longestQuestion)
    .setRequired(true);
  return new ModalBuilder()
    .setCustomId(customId)
    .setTitle(shortened(words.askMore, limits.modalTitle))
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
}

/** "Ask more" under an answer opens the form. */
export const askMore: Component = {
  kind: askMoreKind,
  acknowledgement: 'form',
  async execute({ interaction }) {
    if (!interaction.isModalSubmit()) await interaction.showModal(questionForm(askMoreFormKind, interaction.locale));
  },
};

/** The form sent in: a question that follows the answer it was opened from. */
export const askMoreForm: Component = {
  kind: askMoreFormKind,
  acknowledgement: 'public',
  async execute({ interaction }, shell) {
    if (!interaction.isModalSubmit()) return;
    const question = interaction.fields.getTextInputValue(questionField);
    const asked = {
      question,
      scope: await scopeIn(interaction, shell),
      locale: interaction.locale,
      where: whereOf(interaction),
      asked: interaction.id,
      repliesTo: interaction.message?.id,
    };
    await answerQuestion(asked, interactionOutlet(interaction), shell);
  },
};
