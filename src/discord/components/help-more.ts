import { helpKind } from '../views/custom-id.ts';
import { linked } from '../views/linked.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

/** "More" under the help: the rest, for the person alone. */
export const helpMore: Component = {
  kind: helpKind,
  acknowledgement: 'private',
  async execute({ interaction }, shell) {
    const words = wordsFor(interaction.locale);
    await interaction.editReply({ content: await linked(words.helpMore, { words, place: interaction }, shell) });
  },
};
