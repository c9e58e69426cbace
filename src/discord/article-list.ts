import { articleLine } from './article-card.ts';
import { button, row } from './buttons.ts';
import { customId } from './component.ts';
import { listKind } from './components/kinds.ts';
import type { Outgoing } from './outlet.ts';
import { scopeOf } from './scope.ts';
import type { Shell } from './shell.ts';
import { wordsFor } from './words/index.ts';

const perPage = 8;

/** A page of the articles of this place, by title. */
export async function articleList(
  { guildId, locale }: { readonly guildId: string | null; readonly locale: string },
  from: number,
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<Outgoing> {
  const words = wordsFor(locale);
  const articles = [...(await footnote.articles(scopeOf(guildId)))].sort((a, b) => a.title.localeCompare(b.title));
  if (articles.length === 0) return { content: words.articles.none, components: [] };
  const start = Math.min(Math.max(0, from), Math.floor((articles.length - 1) / perPage) * perPage);
  const shown = articles.slice(start, start + perPage);
  const turn = (label: string, to: number) =>
    button(label, customId(listKind, to), { disabled: to < 0 || to >= articles.length });
  return {
    content: [
      words.articles.heading(start + 1, start + shown.length, articles.length),
      ...shown.map((article) => articleLine(article, words)),
    ].join('\n'),
    components: articles.length > perPage ? [row(turn('◀', start - perPage), turn('▶', start + perPage))] : [],
  };
}
