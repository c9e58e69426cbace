import type { Article } from '../../core/document/article.ts';
import { markOf } from '../../core/document/reading-address.ts';
import { scopeOf } from '../library/scope.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import type { Card, Look } from '../views/card.ts';
import { type Place, placeFrom } from '../views/citation-id.ts';
import { openPassageKind, readOnKind } from '../views/custom-id.ts';
import { passageView } from '../views/passage.ts';
import { pageAround, pageFrom } from '../views/reading-page.ts';
import { replyWithCard, updateWithCard } from '../views/show-card.ts';
import { wordsFor } from '../words/index.ts';
import type { Component, Pressed } from './component.ts';

/** A footnote's button: the quoted words where they stand, for the person who pressed alone. */
export const openPassage: Component = {
  kind: openPassageKind,
  acknowledgement: 'private',
  async execute(pressed, shell) {
    await replyWithCard(pressed.interaction, await viewOf(pressed, shell));
  },
};

/** ◀ and ▶ under an open passage. */
export const readOn: Component = {
  kind: readOnKind,
  acknowledgement: 'update',
  async execute(pressed, shell) {
    await updateWithCard(pressed.interaction, await viewOf(pressed, shell));
  },
};

async function viewOf({ interaction, values }: Pressed, { footnote }: Shell): Promise<(look: Look) => Card> {
  const words = wordsFor(interaction.locale);
  const place = placeFrom(values);
  const article = place && (await footnote.article(place.articleId));
  // The button may have been carried elsewhere: what is not of this server or person is not shown.
  if (!place || !article || !scopeOf(whereOf(interaction)).collections.includes(article.collection))
    return alone(words.articleGone);
  if (!stillSays(article, place)) return alone(words.articleChanged);
  const page = place.from === undefined ? pageAround(article, place) : pageFrom(article, place.from);
  return (look) => passageView({ article, place, page }, words, look);
}

const alone = (markdown: string) => (): Card => [{ kind: 'text', markdown }];

const stillSays = ({ text }: Article, { start, end, mark }: Place): boolean => markOf(text.slice(start, end)) === mark;
