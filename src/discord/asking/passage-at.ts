import type { PressedInteraction } from '../delivery/acknowledge.ts';
import { isShownHere } from '../library/scope.ts';
import { stillSays } from '../library/still-stands.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import type { Card, Look } from '../views/card.ts';
import type { Place } from '../views/citation-id.ts';
import { passageView } from '../views/passage.ts';
import { pageAround, pageFrom } from '../views/reading-page.ts';
import { wordsFor } from '../words/index.ts';

interface Opened extends Place {
  /** Where the page to read begins. */
  readonly from?: number;
}

/**
 * The quoted words where they stand in their article, or why they cannot be shown: it is not there for this server or person, or
 * says something else now. `above` is Markdown that stands over either.
 */
export async function passageAt(
  interaction: PressedInteraction,
  place: Opened | undefined,
  { footnote }: Pick<Shell, 'footnote'>,
  above?: string,
): Promise<(look: Look) => Card> {
  const words = wordsFor(interaction.locale);
  const heading = above === undefined ? {} : { above };
  const article = place && (await footnote.article(place.articleId));
  // The button may have been carried elsewhere: what is not of this server or person is not shown.
  if (!place || !article || !isShownHere(whereOf(interaction), article.collection))
    return alone([above, words.articleGone]);
  if (!stillSays(article, place)) return alone([above, words.articleChanged]);
  const page = place.from === undefined ? pageAround(article, place) : pageFrom(article, place.from);
  return (look) => passageView({ article, place, page, ...heading }, words, look);
}

const alone = (lines: readonly (string | undefined)[]) => (): Card => [
  { kind: 'text', markdown: lines.filter((line) => line !== undefined).join('\n') },
];
