import type { IndexOutcome } from '../../footnote.ts';
import { Refusal, sentenceFor } from '../delivery/refusal.ts';
import { findArticle, mayChange, ownArticle } from '../library/find-article.ts';
import { inReadingTurn } from '../library/reading-turn.ts';
import { libraryOf } from '../library/scope.ts';
import { announceChange, requireChanger, requireRoom } from '../library/server-settings.ts';
import { literal } from '../markdown/literal.ts';
import { whereOf } from '../place/where.ts';
import { outcomeLine, titleOf } from '../views/article-card.ts';
import { articleList } from '../views/article-list.ts';
import { articleView, removalQuestion } from '../views/article-view.ts';
import { addKind, askRemovalKind, cancelKind, infoKind, listKind, removeKind } from '../views/custom-id.ts';
import { updateWithCard, updateWithText } from '../views/show-card.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

/** ◀ and ▶ under a list of articles, and the way back to it. */
export const turnList: Component = {
  kind: listKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [from, typed = ''] }, shell) {
    const list = await articleList(interaction, { from: Number(from) || 0, typed }, shell);
    await updateWithCard(interaction, () => list);
  },
};

/** "About" beside an article of the list. */
export const tellAbout: Component = {
  kind: infoKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [id = '', from, typed = ''] }, shell) {
    const words = wordsFor(interaction.locale);
    const article = await findArticle(whereOf(interaction), id, shell);
    if (!article) throw new Refusal(words.articles.gone);
    const mayRemove = await mayChange(interaction, article, shell);
    await updateWithCard(interaction, () =>
      articleView(article, words, { mayRemove, list: { from: Number(from) || 0, typed } }),
    );
  },
};

/** "Add" under a preview. */
export const confirmAdding: Component = {
  kind: addKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [id = ''] }, shell) {
    const words = wordsFor(interaction.locale).articles;
    const where = whereOf(interaction);
    const library = libraryOf(where);
    await requireChanger(where, interaction, shell);
    await requireRoom(where, wordsFor(interaction.locale), shell);
    const add = async (person: string): Promise<IndexOutcome> => {
      // Only when its turn has come: who is told to wait may press again. A second press finds nothing to press.
      const origin = shell.pendingArticles.take({ library, id });
      if (!origin) throw new Refusal(words.expired);
      await updateWithText(interaction, words.adding);
      return shell.footnote.addArticle({ origin, collection: library, person });
    };
    const outcome = await inReadingTurn(interaction, shell, add, { again: true });
    if (outcome.kind === 'failed') {
      shell.log.warn({ error: outcome.failure, guild: where.guildId }, 'An article could not be added.');
      await updateWithText(interaction, literal(sentenceFor(outcome.failure, wordsFor(interaction.locale))));
      return;
    }
    const line = outcomeLine(outcome, words);
    await updateWithText(interaction, line);
    if (outcome.kind === 'indexed') await announceChange(interaction, line, shell);
  },
};

/** "Cancel" under a preview or a question whether to remove. */
export const cancel: Component = {
  kind: cancelKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [id = ''] }, { pendingArticles }) {
    pendingArticles.take({ library: libraryOf(whereOf(interaction)), id });
    await updateWithText(interaction, wordsFor(interaction.locale).articles.cancelled);
  },
};

/** "Remove" under what is known of an article: asks first. */
export const askRemoval: Component = {
  kind: askRemovalKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [id = ''] }, shell) {
    const article = await ownArticle(interaction, id, shell);
    await updateWithCard(interaction, () => removalQuestion(article, wordsFor(interaction.locale)));
  },
};

/** "Remove", once it was confirmed. */
export const confirmRemoving: Component = {
  kind: removeKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [id = ''] }, shell) {
    const article = await ownArticle(interaction, id, shell);
    await shell.footnote.removeArticle(article.id);
    const line = wordsFor(interaction.locale).articles.removed(titleOf(article));
    await updateWithText(interaction, line);
    await announceChange(interaction, line, shell);
  },
};
