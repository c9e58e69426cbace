import { sharedCollection } from '../../core/article.ts';
import { titleOf } from '../article-card.ts';
import { articleList } from '../article-list.ts';
import type { Component } from '../component.ts';
import { takeDraft } from '../drafts.ts';
import { findArticle } from '../find-article.ts';
import { Refusal } from '../refusal.ts';
import { announceChange, mayChangeArticles } from '../server-settings.ts';
import { wordsFor } from '../words/index.ts';
import { addKind, cancelKind, listKind, removeKind } from './kinds.ts';

/** ◀ and ▶ under a list of articles. */
export const turnList: Component = {
  kind: listKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [from] }, shell) {
    await interaction.editReply(await articleList(interaction, Number(from) || 0, shell));
  },
};

/** "Add" under a preview. */
export const confirmAdding: Component = {
  kind: addKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [id = ''] }, shell) {
    const words = wordsFor(interaction.locale).articles;
    const { guildId } = interaction;
    if (guildId === null || !(await mayChangeArticles(interaction, shell))) throw new Refusal(words.notAllowed);
    const origin = takeDraft(id);
    if (!origin) throw new Refusal(words.expired);
    // A second press finds nothing to press.
    await interaction.editReply({ components: [] });
    const outcome = await shell.footnote.addArticle({ origin, collection: guildId });
    if (outcome.kind === 'failed') throw outcome.failure;
    const line =
      outcome.kind === 'indexed' ? words.added(titleOf(outcome.article)) : words.unchanged(titleOf(outcome.article));
    await interaction.editReply({ content: line, components: [] });
    if (outcome.kind === 'indexed') await announceChange(interaction, line, shell);
  },
};

/** "Cancel" under a preview or a question whether to remove. */
export const cancel: Component = {
  kind: cancelKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [id = ''] }) {
    takeDraft(id);
    await interaction.editReply({ content: wordsFor(interaction.locale).articles.cancelled, components: [] });
  },
};

/** "Remove", once it was confirmed. */
export const confirmRemoving: Component = {
  kind: removeKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [id = ''] }, shell) {
    const words = wordsFor(interaction.locale).articles;
    if (!(await mayChangeArticles(interaction, shell))) throw new Refusal(words.notAllowed);
    const article = await findArticle(interaction, id, shell);
    if (!article || article.collection === sharedCollection) throw new Refusal(words.gone);
    await shell.footnote.removeArticle(article.id);
    const line = words.removed(titleOf(article));
    await interaction.editReply({ content: line, components: [] });
    await announceChange(interaction, line, shell);
  },
};
