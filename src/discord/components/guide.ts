import { guideOf, remarksOn } from '../asking/study/guide-of.ts';
import { scopeOn } from '../library/scope.ts';
import { whereOf } from '../place/where.ts';
import { guideKind } from '../views/custom-id.ts';
import { guidePage } from '../views/guide-pages.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

/** ◀ and ▶ under a study guide, which is made anew: it tells what the articles say now. */
export const turnGuide: Component = {
  kind: guideKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [page = '', chosen = ''] }, shell) {
    const words = wordsFor(interaction.locale);
    const articleId = chosen === '' ? undefined : chosen;
    const guide = await guideOf(await scopeOn(whereOf(interaction), articleId, shell), words, shell);
    const shown = { guide, page: Number(page) || 0, articleId };
    const { content = '', components = [] } = guidePage(shown, words, remarksOn(guide, words));
    await interaction.editReply({ content, components });
  },
};
