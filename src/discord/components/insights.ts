import { originAt, previewArticle } from '../asking/preview-article.ts';
import { showInsights } from '../asking/show-insights.ts';
import { fillFormKind, fillKind, insightsKind } from '../views/custom-id.ts';
import { insightParts } from '../views/insights-card.ts';
import { addressField, addressForm } from '../views/question-form.ts';
import { updateWithCard } from '../views/show-card.ts';
import type { Component } from './component.ts';

/** Another part, or another page, of what was asked in the server. */
export const turnInsights: Component = {
  kind: insightsKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [named, from] }, shell) {
    const part = insightParts.find((one) => one === named) ?? 'unanswered';
    await updateWithCard(interaction, await showInsights(interaction, { part, from: Number(from) || 0 }, shell));
  },
};

/** "Add an article about this" opens the form with a place for its address. */
export const fillGap: Component = {
  kind: fillKind,
  acknowledgement: 'form',
  async execute({ interaction, values: [turn = ''] }, { conversations }) {
    if (interaction.isModalSubmit()) return;
    const about = (await conversations.turn(turn))?.question ?? '';
    await interaction.showModal(addressForm(fillFormKind, { about, locale: interaction.locale }));
  },
};

/** The form sent in: the article is read, and shown before it is added. */
export const fillForm: Component = {
  kind: fillFormKind,
  acknowledgement: 'private',
  async execute({ interaction }, shell) {
    if (!interaction.isModalSubmit()) return;
    const typed = interaction.fields.getTextInputValue(addressField);
    await previewArticle(interaction, (words) => originAt(typed, words, shell), shell);
  },
};
