import { type ArticleSummary, sharedCollection } from '../../core/document/article.ts';
import { samePage } from '../../core/document/same-page.ts';
import { foldWord } from '../../core/text/terms.ts';
import { Refusal } from '../delivery/refusal.ts';
import type { Naming } from '../markdown/markup-rules.ts';
import { readMarkup } from '../markdown/read-markup.ts';
import { type Home, whereOf } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { wordsFor } from '../words/index.ts';
import { addressesOf } from './articles-at.ts';
import { scopeOf } from './scope.ts';
import { type Asking, mayChangeArticles, requireChanger } from './server-settings.ts';

/** Words alone, in small letters without accents: nobody types quotation marks, dashes, accents and "œ" as they are printed. */
export const plain = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Marks stand in what is typed as people copy it from a message; whom they name is no part of a title. */
const unnamed: Naming = { user: () => undefined, role: () => undefined, channel: () => undefined, locale: 'en' };

/** What is typed to find an article, as words and addresses. */
export function typedWords(typed: string): { readonly words: string; readonly addresses: readonly string[] } {
  const { text, links } = readMarkup(typed, unnamed);
  return { words: plain(text), addresses: links.map(samePage) };
}

const isAt = (article: ArticleSummary, addresses: readonly string[]): boolean =>
  addressesOf(article).some((address) => addresses.includes(address));

/**
 * Whether the title, the author or the name of an article holds every word that is typed, in any order; or whether it has
 * the address.
 */
export function isAbout(typed: string): (article: ArticleSummary) => boolean {
  const { words: said, addresses } = typedWords(typed);
  if (addresses.length > 0) return (article) => isAt(article, addresses);
  const words = said.split(' ');
  return ({ title, byline, origin }) => {
    const names = plain(`${title} ${byline ?? ''} ${origin.name}`);
    return words.every((word) => names.includes(word));
  };
}

/** An article of this place by its id, or by its title or address where somebody typed on instead of choosing. */
export async function findArticle(
  home: Home,
  typed: string,
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<ArticleSummary | undefined> {
  const articles = await footnote.articles(scopeOf(home));
  const { words: wanted, addresses } = typedWords(typed);
  return (
    articles.find(({ id, title }) => id === typed || title === typed) ??
    articles.find(({ title, origin }) => wanted !== '' && [plain(title), plain(origin.name)].includes(wanted)) ??
    articles.find((article) => isAt(article, addresses))
  );
}

/**
 * The server's or person's own article that is meant, for somebody who may change it.
 * @throws Refusal
 */
export async function ownArticle(interaction: Asking, typed: string, shell: Shell): Promise<ArticleSummary> {
  const { articles } = wordsFor(interaction.locale);
  const where = whereOf(interaction);
  await requireChanger(where, interaction, shell);
  const article = await findArticle(where, typed, shell);
  if (!article) throw new Refusal(articles.gone);
  if (article.collection === sharedCollection) throw new Refusal(articles.operators);
  return article;
}

/** Whether the person may change this article. */
export const mayChange = async (interaction: Asking, article: ArticleSummary, shell: Shell): Promise<boolean> =>
  article.collection !== sharedCollection && (await mayChangeArticles(whereOf(interaction), interaction, shell));
