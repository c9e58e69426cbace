import { libraryOfPerson } from '../library/scope.ts';
import { forgetArticlesKind, forgetKind } from '../views/custom-id.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

/** "Delete mine now" under what /privacy says. */
export const forget: Component = {
  kind: forgetKind,
  acknowledgement: 'update',
  async execute({ interaction }, { conversations }) {
    const turns = await conversations.forget(interaction.user.id);
    await interaction.editReply({ content: wordsFor(interaction.locale).privacy.forgotten(turns), components: [] });
  },
};

/** "Delete my articles": those that the person added for themselves. */
export const forgetArticles: Component = {
  kind: forgetArticlesKind,
  acknowledgement: 'update',
  async execute({ interaction }, { footnote }) {
    const count = await footnote.removeCollection(libraryOfPerson(interaction.user.id));
    await interaction.editReply({
      content: wordsFor(interaction.locale).privacy.forgottenArticles(count),
      components: [],
    });
  },
};
