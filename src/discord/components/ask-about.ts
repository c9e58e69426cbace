import { answerQuestion } from '../asking/ask-and-send.ts';
import { askedBy } from '../asking/asked-by.ts';
import type { PressedInteraction } from '../delivery/acknowledge.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { askAboutFormKind } from '../views/custom-id.ts';
import { aboutField, questionField } from '../views/question-form.ts';
import type { Component } from './component.ts';

const messageLink = ({ channelId, guildId }: PressedInteraction, message: string): string =>
  `https://discord.com/channels/${guildId ?? '@me'}/${channelId}/${message}`;

/** The form of "Ask about this" sent in: the message is what the question may lean on. */
export const askAboutForm: Component = {
  kind: askAboutFormKind,
  acknowledgement: 'public',
  async execute({ interaction, values: [messageId] }, shell) {
    if (!interaction.isModalSubmit()) return;
    const typed = {
      question: interaction.fields.getTextInputValue(questionField),
      about: interaction.fields.getTextInputValue(aboutField),
      ...(messageId ? { link: messageLink(interaction, messageId) } : {}),
    };
    await answerQuestion(await askedBy(interaction, typed, shell), interactionOutlet(interaction), shell);
  },
};
