import type { Article } from '../../core/article.ts';
import { markOf, type Place, placeFrom } from '../citation-id.ts';
import type { Component, Pressed } from '../component.ts';
import type { Outgoing } from '../outlet.ts';
import { passageView } from '../passage-view.ts';
import { pageAround, pageFrom } from '../reading-page.ts';
import { scopeOf } from '../scope.ts';
import type { Shell } from '../shell.ts';
import { wordsFor } from '../words/index.ts';
import { openPassageKind, readOnKind } from './kinds.ts';

/** A footnote's button: the quoted words where they stand, for the person who pressed alone. */
export const openPassage: Component = {
  kind: openPassageKind,
  acknowledgement: 'private',
  execute: (pressed, shell) => show(pressed, shell),
};

/** ◀ and ▶ under an open passage. */
export const readOn: Component = {
  kind: readOnKind,
  acknowledgement: 'update',
  execute: (pressed, shell) => show(pressed, shell),
};

async function show({ interaction, values }: Pressed, shell: Shell): Promise<void> {
  await interaction.editReply(await viewOf(values, interaction, shell));
}

async function viewOf(
  values: readonly string[],
  { guildId, locale }: Pressed['interaction'],
  { footnote }: Shell,
): Promise<Outgoing> {
  const words = wordsFor(locale);
  const place = placeFrom(values);
  const article = place && (await footnote.article(place.articleId));
  // The button may have been carried elsewhere: what is not of this server is not shown.
  if (!place || !article || !scopeOf(guildId).collections.includes(article.collection)) return alone(words.articleGone);
  if (!stillSays(article, place)) return alone(words.articleChanged);
  const page = place.from === undefined ? pageAround(article, place) : pageFrom(article, place.from);
  return passageView({ article, place, page }, words);
}

const alone = (content: string): Outgoing => ({ content, components: [] });

const stillSays = ({ text }: Article, { start, end, mark }: Place): boolean => markOf(text.slice(start, end)) === mark;
