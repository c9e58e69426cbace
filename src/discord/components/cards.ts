import { rateCard, reviewsOf } from '../asking/study/learn-cards.ts';
import { showBack, showNext } from '../asking/study/show-cards.ts';
import { Refusal } from '../delivery/refusal.ts';
import { scopeOn } from '../library/scope.ts';
import { articleUnder } from '../library/still-stands.ts';
import { whereOf } from '../place/where.ts';
import { cardKind } from '../views/custom-id.ts';
import type { Learning } from '../views/flashcard.ts';
import { updateWithCard } from '../views/show-card.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

/** "Turn" under a flashcard, and "Again" and "Good" under both its sides. */
export const turnCard: Component = {
  kind: cardKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [act, id = '', reps = '', left = '', chosen = ''] }, shell) {
    const words = wordsFor(interaction.locale);
    const where = whereOf(interaction);
    const learning: Learning = { articleId: chosen === '' ? undefined : chosen, left: Number(left) || 0 };
    const of = await reviewsOf(where, await scopeOn(where, learning.articleId, shell), shell);
    if (act === 'turn') {
      const review = await shell.reviews.review({ ...of, id });
      const isThere = review?.kind === 'card' && of.articleIds.includes(review.item.articleId);
      const article = isThere ? await articleUnder(review.item, shell) : undefined;
      if (!isThere || !article) throw new Refusal(words.cards.gone);
      const back = showBack(review, learning, { words, article });
      await updateWithCard(interaction, () => back);
      return;
    }
    await rateCard(of, { id, reps: Number(reps), recall: act === 'good' ? 'good' : 'again' }, shell);
    const next = await showNext(of, learning, { words, shell });
    await updateWithCard(interaction, () => next);
  },
};
