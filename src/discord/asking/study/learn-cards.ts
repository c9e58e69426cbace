import { keptCard } from '../../../core/study/kept.ts';
import { type Recall, spaced } from '../../../core/study/spacing.ts';
import type { Cards, Review, ReviewsOf, Scope } from '../../../footnote.ts';
import { libraryOf } from '../../library/scope.ts';
import { stillStands } from '../../library/still-stands.ts';
import type { Where } from '../../place/where.ts';
import type { Shell } from '../../shell/shell.ts';

/** So many new ones wait at most: who is to learn them sees an end. */
const mostFresh = 20;
/** What is due within this time comes now, when nothing else does: one goes on until all are known. In milliseconds. */
const ahead = 20 * 60_000;

/** A heap of cards: those of the scope's articles; somebody's own. */
export async function reviewsOf(where: Where, scope: Scope, { footnote }: Shell): Promise<ReviewsOf> {
  const articles = await footnote.articles(scope);
  return { person: where.personId, home: libraryOf(where), kind: 'card', articleIds: articles.map(({ id }) => id) };
}

/** Puts new cards on the heap, as many as it may have; gives how many of those that were made are left. */
export async function addCards(
  made: Extract<Cards, { readonly kind: 'made' }>,
  of: ReviewsOf,
  { reviews }: Shell,
): Promise<number> {
  const { person, home } = of;
  const { fresh } = await reviews.outlook(of);
  const due = Date.now();
  const all = made.cards.map((card) => ({ kind: 'card' as const, item: keptCard(card), person, home, due }));
  return reviews.add(all, Math.max(0, mostFresh - fresh));
}

type NextCard =
  | { readonly kind: 'card'; readonly review: Extract<Review, { readonly kind: 'card' }>; readonly fresh: number }
  /** Milliseconds since 1970; undefined where no card is known. */
  | { readonly kind: 'done'; readonly next: number | undefined };

/** The card that comes now: what is due, then what is new, then what would be due soon. Those whose words have changed are let go. */
export async function nextCard(of: ReviewsOf, shell: Shell): Promise<NextCard> {
  const now = Date.now();
  for (const until of [now, now + ahead]) {
    for (;;) {
      const [review] = await shell.reviews.waiting(of, until, 1);
      if (review?.kind !== 'card') break;
      if (await stillStands(review.item, shell)) {
        const { fresh } = await shell.reviews.outlook(of);
        return { kind: 'card', review, fresh: review.spacing ? fresh : fresh - 1 };
      }
      await shell.reviews.remove({ ...of, id: review.item.id });
    }
  }
  return { kind: 'done', next: (await shell.reviews.outlook(of)).next };
}

interface Rated {
  readonly id: string;
  /** How often it had come up when the button was shown. */
  readonly reps: number;
  readonly recall: Recall;
}

/** Puts the card off by how well it was known; a button that was pressed before changes nothing. */
export async function rateCard(of: ReviewsOf, { id, reps, recall }: Rated, { reviews }: Shell): Promise<void> {
  const review = await reviews.review({ ...of, id });
  if (review?.kind !== 'card' || (review.spacing?.reps ?? 0) !== reps) return;
  const spacing = spaced(review.spacing, recall, Date.now());
  await reviews.put({ ...review, due: spacing.due, spacing });
}
