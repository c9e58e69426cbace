import type { ArticleSummary } from '../../core/document/article.ts';
import type { Answerable } from '../delivery/acknowledge.ts';
import { byTitle } from '../library/by-title.ts';
import { isAbout, typedWords } from '../library/find-article.ts';
import { scopeOf } from '../library/scope.ts';
import { literal } from '../markdown/literal.ts';
import { whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { articleEntry } from './article-card.ts';
import { button, type Card, type CardPart } from './card.ts';
import { customId, infoKind, listKind } from './custom-id.ts';

const perPage = 8;

/** Where a list stands: how many articles are before its page, and what was searched for. */
export interface ListPlace {
  readonly from: number;
  readonly typed: string;
}

/** The most letters that are searched for: they stand in the ids of the list's buttons. */
export const longestListSearch = 40;

/** What is searched for, as the ids of buttons carry it: without the sign that parts them. */
export const inId = (typed: string): string => typedWords(typed).words.slice(0, longestListSearch);

/** A page of the articles of this place, or of those that hold what is typed, by title, each with a button. */
export async function articleList(
  interaction: Answerable,
  { from, typed }: ListPlace,
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<Card> {
  const words = wordsFor(interaction.locale);
  const all = await footnote.articles(scopeOf(whereOf(interaction)));
  if (all.length === 0) return [{ kind: 'text', markdown: words.articles.none }];
  const articles = all.filter(isAbout(typed)).sort(byTitle(interaction.locale));
  if (articles.length === 0) return [{ kind: 'text', markdown: words.articles.noneWith(literal(typed)) }];
  const start = Math.min(Math.max(0, from), Math.floor((articles.length - 1) / perPage) * perPage);
  const shown = articles.slice(start, start + perPage);
  return [
    { kind: 'text', markdown: words.articles.heading(start + 1, start + shown.length, articles.length) },
    ...shown.map((article) => entryOf(article, { from: start, typed }, words)),
    ...(articles.length > perPage ? [turns({ from: start, typed }, articles.length)] : []),
  ];
}

const entryOf = (article: ArticleSummary, { from, typed }: ListPlace, words: Words): CardPart => ({
  kind: 'entry',
  markdown: articleEntry(article, words),
  button: button(words.articles.about, customId(infoKind, article.id, from, inId(typed))),
});

function turns({ from, typed }: ListPlace, all: number): CardPart {
  const turn = (label: string, to: number) =>
    button(label, customId(listKind, to, inId(typed)), { disabled: to < 0 || to >= all });
  return { kind: 'buttons', buttons: [turn('◀', from - perPage), turn('▶', from + perPage)] };
}
