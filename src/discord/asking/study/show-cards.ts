import type { Article } from '../../../core/document/article.ts';
import type { Review, ReviewsOf } from '../../../footnote.ts';
import { linkTo } from '../../markdown/link.ts';
import type { Shell } from '../../shell/shell.ts';
import type { Card } from '../../views/card.ts';
import { backOf, frontOf, type Learning } from '../../views/flashcard.ts';
import type { Words } from '../../words/words.ts';
import { nextCard } from './learn-cards.ts';

/** The front of the card that comes now, or that there is none and when the next one comes. */
export async function showNext(
  of: ReviewsOf,
  learning: Learning,
  { words, shell }: { readonly words: Words; readonly shell: Shell },
): Promise<Card> {
  const next = await nextCard(of, shell);
  if (next.kind === 'card') {
    const { review, fresh } = next;
    return frontOf({ card: review.item, reps: review.spacing?.reps ?? 0, learning, fresh }, words);
  }
  const { done, next: comes, more } = words.cards;
  const lines = [
    done,
    ...(next.next === undefined ? [] : [comes(`<t:${Math.floor(next.next / 1000)}:R>`)]),
    ...(learning.left > 0 ? [more(learning.left)] : []),
  ];
  return [{ kind: 'text', markdown: lines.join('\n') }];
}

/** Both sides of a card that is known and whose words stand in its article where they stood. */
export function showBack(
  { item: card, spacing }: Extract<Review, { readonly kind: 'card' }>,
  learning: Learning,
  { words, article }: { readonly words: Words; readonly article: Article },
): Card {
  const [cited] = card.cited;
  const quote = cited ? article.text.slice(cited.start, cited.end) : '';
  const link = linkTo(article.address, quote);
  return backOf({ card, reps: spacing?.reps ?? 0, learning, quote, link }, words);
}
