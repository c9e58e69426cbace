import type { Article, ArticleSummary } from '../../core/document/article.ts';
import { sharedCollection } from '../../core/document/article.ts';
import type { IndexOutcome } from '../../footnote.ts';
import { isPersons } from '../library/scope.ts';
import { linkTo } from '../markdown/link.ts';
import { literal } from '../markdown/literal.ts';
import { excerpt, isolated, shortened } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';
import { warningLine } from './warning-line.ts';

const flat = (text: string, limit: number): string => isolated(literal(shortened(text, limit), { flat: true }));

/** An article's title as Markdown, in bold. */
export const titleOf = ({ title }: { readonly title: string }): string =>
  `**${flat(title.trim() === '' ? '?' : title, 150)}**`;

/** What has become of an article that was to be added or read again. */
export function outcomeLine(
  { kind, article }: Exclude<IndexOutcome, { kind: 'failed' }>,
  words: Words['articles'],
  done: 'added' | 'refreshed' = 'added',
): string {
  if (kind === 'indexed') return words[done](titleOf(article));
  return kind === 'unchanged'
    ? words.unchanged(titleOf(article))
    : words.already(titleOf(article), flat(article.origin.name, 100));
}

const whose = ({ collection }: ArticleSummary, { articles }: Words): string => {
  if (collection === sharedCollection) return articles.shared;
  return isPersons(collection) ? articles.yours : articles.own;
};

/** What is known of an article, in a few lines of Markdown. */
export function articleFacts(article: ArticleSummary, words: Words): string {
  const { byline, publishedAt, siteName, address, origin, characters, passages, warnings = [] } = article;
  const language = article.language === 'und' ? undefined : words.languageName(article.language);
  const known = [byline, publishedAt, siteName, language].filter((part) => part !== undefined);
  const link = linkTo(address);
  return [
    titleOf(article),
    known.map((part) => flat(part, 80)).join(' · '),
    `-# ${words.articles.length(characters, passages)} · ${whose(article, words)}`,
    `-# ${link === undefined ? flat(origin.name, 100) : `<${link}>`}`,
    ...warnings.map((warning) => `⚠ ${warningLine(warning, words, (parts) => flat(parts, 200))}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** What was read of an article that is not in the library yet, as its summary. */
export const unaddedSummary = (article: Article): ArticleSummary => ({
  ...article,
  characters: article.bodyEnd,
  passages: Math.max(1, Math.ceil(article.bodyEnd / 400)),
});

/** How an article begins. */
export const firstLines = (article: Article): string => excerpt(article.text.slice(0, article.bodyEnd), 600);

/** An article in two lines of a list. */
export function articleEntry(article: ArticleSummary, words: Words): string {
  const { byline, publishedAt } = article;
  const known = [byline, publishedAt].filter((part) => part !== undefined).map((part) => flat(part, 40));
  return `${titleOf(article)}\n-# ${[...known, whose(article, words)].join(' · ')}`;
}
