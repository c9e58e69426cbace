import type { Review } from '../../../footnote.ts';
import { linkTo } from '../../markdown/link.ts';
import type { Shell } from '../../shell/shell.ts';
import type { Card } from '../../views/card.ts';
import { backOf, frontOf } from '../../views/flashcard.ts';
import type { Words } from '../../words/words.ts';
import { type Heap, nextCard, reviewsOf } from './learn-cards.ts';

/** The front of the card that comes now, or that there is none and when the next one comes. */
export async function showNext(heap: Heap, words: Words, shell: Shell): Promise<Card> {
  const next = await nextCard(await reviewsOf(heap, shell), shell);
  if (next.kind === 'card') {
    const { review, fresh } = next;
    return frontOf({ card: review.item, reps: review.spacing?.reps ?? 0, learning: heap, fresh }, words);
  }
  const { done, next: comes, more } = words.cards;
  const lines = [
    done,
    ...(next.next === undefined ? [] : [comes(`<t:${Math.floor(next.next / 1000)}:R>`)]),
    ...(heap.left > 0 ? [more(heap.left)] : []),
  ];
  return [{ kind: 'text', markdown: lines.join('\n') }];
}

/** Both sides of a card that is known and whose words stand where they stood. */
export async function showBack(
  { item: card, spacing }: Extract<Review, { readonly kind: 'card' }>,
  learning: Heap,
  { words, shell }: { readonly words: Words; readonly shell: Shell },
): Promise<Card> {
  const article = await shell.footnote.article(card.articleId);
  const [cited] = card.cited;
  const quote = article && cited ? article.text.slice(cited.start, cited.end) : '';
  const link = linkTo(article?.address, quote);
  return backOf({ card, reps: spacing?.reps ?? 0, learning, quote, link }, words);
}
