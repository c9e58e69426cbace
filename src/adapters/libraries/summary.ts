import type { Article, ArticleSummary } from '../../core/article.ts';

/** The article as lists show it. */
export function summaryOf(article: Article, passages: number): ArticleSummary {
  const { text, blocks: _blocks, bodyEnd: _bodyEnd, ...rest } = article;
  return { ...rest, passages, characters: text.length };
}
