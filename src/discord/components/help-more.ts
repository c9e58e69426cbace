import { helpKind } from '../views/custom-id.ts';
import { withCommandLinks } from '../words/command-links.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

/** "More" under the help: the rest, for the person alone. */
export const helpMore: Component = {
  kind: helpKind,
  acknowledgement: 'private',
  async execute({ interaction }, { knownCommands }) {
    const words = wordsFor(interaction.locale);
    await knownCommands.loaded();
    await interaction.editReply({
      content: withCommandLinks(words.helpMore, words, knownCommands.idsIn(interaction)),
    });
  },
};
