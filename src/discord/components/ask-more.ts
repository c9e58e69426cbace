import { MessageFlags } from 'discord.js';
import { answerQuestion } from '../asking/ask-and-send.ts';
import { askedBy } from '../asking/asked-by.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { askMoreFormKind, askMoreKind } from '../views/custom-id.ts';
import { questionField, questionForm } from '../views/question-form.ts';
import type { Component } from './component.ts';

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
  // What goes on from an answer that one person alone was shown is theirs alone too.
  acknowledgement: ({ message }) => (message?.flags.has(MessageFlags.Ephemeral) ? 'private' : 'public'),
  async execute({ interaction }, shell) {
    if (!interaction.isModalSubmit()) return;
    const question = interaction.fields.getTextInputValue(questionField);
    const asked = await askedBy(interaction, { question }, shell);
    await answerQuestion({ ...asked, repliesTo: interaction.message?.id }, interactionOutlet(interaction), shell);
  },
};
