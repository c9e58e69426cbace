import { answerQuestion } from '../asking/ask-and-send.ts';
import { askedBy } from '../asking/asked-by.ts';
import { isLookup, lookUp } from '../asking/look-up.ts';
import { broughtBy } from '../asking/text-of.ts';
import type { PressedInteraction } from '../delivery/acknowledge.ts';
import { interactionOutlet } from '../delivery/interaction-outlet.ts';
import { askAboutFormKind } from '../views/custom-id.ts';
import { aboutField, questionField } from '../views/question-form.ts';
import type { Component } from './component.ts';

const messageLink = ({ channelId, guildId }: PressedInteraction, message: string): string =>
  `https://discord.com/channels/${guildId ?? '@me'}/${channelId}/${message}`;

async function messageOf(interaction: PressedInteraction, id: string) {
  // What Discord keeps back from Footnote has no addresses.
  const message = await interaction.channel?.messages.fetch(id).catch(() => undefined);
  return { link: messageLink(interaction, id), links: message ? broughtBy(message).links : [] };
}

/** The form of "Ask about this" sent in: the message is what the question may lean on. */
export const askAboutForm: Component = {
  kind: askAboutFormKind,
  acknowledgement: 'public',
  async execute({ interaction, values: [messageId] }, shell) {
    if (!interaction.isModalSubmit()) return;
    const typed = {
      question: interaction.fields.getTextInputValue(questionField),
      about: interaction.fields.getTextInputValue(aboutField),
      message: messageId ? await messageOf(interaction, messageId) : undefined,
    };
    const asked = await askedBy(interaction, typed, shell);
    const outlet = interactionOutlet(interaction);
    const { about } = asked;
    // As it is of a reply to the message: nothing is asked but whether it is so.
    if (about !== undefined && isLookup(asked.question))
      return lookUp({ ...asked, about }, { preferredLocale: asked.locale }, outlet, shell);
    await answerQuestion(asked, outlet, shell);
  },
};
