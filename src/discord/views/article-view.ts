import type { ArticleSummary } from '../../core/document/article.ts';
import type { Words } from '../words/words.ts';
import { articleFacts, titleOf } from './article-card.ts';
import { inId, type ListPlace } from './article-list.ts';
import { button, type Card, type CardPart } from './card.ts';
import { askRemovalKind, cancelKind, customId, listKind, removeKind } from './custom-id.ts';

interface ViewOptions {
  /** Whether the person may remove it. */
  readonly mayRemove: boolean;
  /** The list that it was opened from. */
  readonly list?: ListPlace;
}

/** What is known of an article, with the way back to the list, and out of the library for those who may. */
export function articleView(article: ArticleSummary, words: Words, { mayRemove, list }: ViewOptions): Card {
  const back = list ? [button(words.articles.back, customId(listKind, list.from, inId(list.typed)))] : [];
  const remove = button(words.articles.remove, customId(askRemovalKind, article.id), { style: 'danger' });
  const buttons = [...back, ...(mayRemove ? [remove] : [])];
  const row: readonly CardPart[] = buttons.length > 0 ? [{ kind: 'buttons', buttons }] : [];
  return [{ kind: 'text', markdown: articleFacts(article, words) }, ...row];
}

/** Asks before an article is removed. */
export const removalQuestion = (article: ArticleSummary, words: Words): Card => [
  { kind: 'text', markdown: words.articles.confirmRemoval(titleOf(article)) },
  {
    kind: 'buttons',
    buttons: [
      button(words.articles.remove, customId(removeKind, article.id), { style: 'danger' }),
      button(words.articles.cancel, customId(cancelKind, article.id)),
    ],
  },
];
