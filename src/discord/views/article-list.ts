import type { ArticleSummary } from '../../core/document/article.ts';
import type { Answerable } from '../delivery/acknowledge.ts';
import { scopeOf } from '../library/scope.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { articleEntry } from './article-card.ts';
import { button, type Card, type CardPart } from './card.ts';
import { customId, infoKind, listKind } from './custom-id.ts';

const perPage = 8;

/** A page of the articles of this place, by title, each with a button that tells more. */
export async function articleList(
  interaction: Answerable,
  from: number,
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<Card> {
  const words = wordsFor(interaction.locale);
  const articles = [...(await footnote.articles(scopeOf(whereOf(interaction))))].sort((a, b) =>
    a.title.localeCompare(b.title, undefined, { numeric: true }),
  );
  if (articles.length === 0) return [{ kind: 'text', markdown: words.articles.none }];
  const start = Math.min(Math.max(0, from), Math.floor((articles.length - 1) / perPage) * perPage);
  const shown = articles.slice(start, start + perPage);
  return [
    { kind: 'text', markdown: words.articles.heading(start + 1, start + shown.length, articles.length) },
    ...shown.map((article) => entryOf(article, start, words)),
    ...(articles.length > perPage ? [turns(start, articles.length)] : []),
  ];
}

const entryOf = (article: ArticleSummary, start: number, words: Words): CardPart => ({
  kind: 'entry',
  markdown: articleEntry(article, words),
  button: button(words.articles.about, customId(infoKind, article.id, start)),
});

function turns(start: number, all: number): CardPart {
  const turn = (label: string, to: number) => button(label, customId(listKind, to), { disabled: to < 0 || to >= all });
  return { kind: 'buttons', buttons: [turn('◀', start - perPage), turn('▶', start + perPage)] };
}
