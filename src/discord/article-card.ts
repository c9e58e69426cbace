import type { Article, ArticleSummary } from '../core/article.ts';
import { sharedCollection } from '../core/article.ts';
import { literal } from './atoms.ts';
import { excerpt, isolated, shortened } from './excerpt.ts';
import { linkTo } from './link.ts';
import type { Words } from './words/words.ts';

const flat = (text: string, limit: number): string => isolated(literal(shortened(text, limit), { flat: true }));

/** An article's title as Markdown, in bold. */
export const titleOf = ({ title }: { readonly title: string }): string =>
  `**${flat(title.trim() === '' ? '?' : title, 150)}**`;

/** What is known of an article, in a few lines. */
export function articleCard(article: ArticleSummary, words: Words): string {
  const { byline, publishedAt, siteName, address, origin, collection, characters, passages, warnings = [] } = article;
  const known = [byline, publishedAt, siteName, article.language].filter(
    (part) => part !== undefined && part !== 'und',
  );
  const link = linkTo(address);
  return [
    titleOf(article),
    known.map((part) => flat(part ?? '', 80)).join(' · '),
    `${words.articles.length(characters, passages)} · ${collection === sharedCollection ? words.articles.shared : words.articles.own}`,
    link === undefined ? flat(origin.name, 100) : `<${link}>`,
    ...warnings.map((warning) => `⚠ ${words.notes.warnings[warning]}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** What was read of an article that is not in the library yet: what it is, and how it begins. */
export function articlePreview(article: Article, words: Words): string {
  const summary = { ...article, characters: article.bodyEnd, passages: Math.max(1, Math.ceil(article.bodyEnd / 400)) };
  return `${articleCard(summary, words)}\n> ${excerpt(article.text.slice(0, article.bodyEnd), 600)}\n${words.articles.preview}`;
}

/** One line of a list. */
export const articleLine = (article: ArticleSummary, words: Words): string =>
  `• ${[titleOf(article), ...(article.publishedAt ? [flat(article.publishedAt, 40)] : []), article.collection === sharedCollection ? words.articles.shared : words.articles.own].join(' · ')}`;
