import { type Heap, rateCard, reviewsOf } from '../asking/study/learn-cards.ts';
import { showBack, showNext } from '../asking/study/show-cards.ts';
import { Refusal } from '../delivery/refusal.ts';
import { stillStands } from '../library/still-stands.ts';
import { whereOf } from '../place/where.ts';
import { cardKind } from '../views/custom-id.ts';
import { updateWithCard } from '../views/show-card.ts';
import { wordsFor } from '../words/index.ts';
import type { Component } from './component.ts';

/** "Turn" under a flashcard, and "Again" and "Good" under both its sides. */
export const turnCard: Component = {
  kind: cardKind,
  acknowledgement: 'update',
  async execute({ interaction, values: [act, id = '', reps = '', left = '', articleId = ''] }, shell) {
    const words = wordsFor(interaction.locale);
    const where = whereOf(interaction);
    const heap: Heap = { where, articleId: articleId === '' ? undefined : articleId, left: Number(left) || 0 };
    const of = await reviewsOf(heap, shell);
    if (act === 'turn') {
      const review = await shell.reviews.review({ ...of, id });
      const isThere = review?.kind === 'card' && of.articleIds.includes(review.item.articleId);
      if (!isThere || !(await stillStands(review.item, shell))) throw new Refusal(words.cards.gone);
      const back = await showBack(review, heap, { words, shell });
      await updateWithCard(interaction, () => back);
      return;
    }
    await rateCard(of, { id, reps: Number(reps), recall: act === 'good' ? 'good' : 'again' }, shell);
    const next = await showNext(heap, words, shell);
    await updateWithCard(interaction, () => next);
  },
};
