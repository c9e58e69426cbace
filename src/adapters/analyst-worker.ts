import type { Article } from '../core/article.ts';
import { findStatements, type Statement } from '../core/statement.ts';
import { type SummaryDraft, summaryDraft, type Wish } from '../core/summary.ts';
import type { SummarizedArticle } from '../core/summary-sentences.ts';

export interface SummaryTask {
  readonly articles: readonly SummarizedArticle[];
  readonly wish: Wish;
}

/** Both run in a worker thread. */
export const statements = (article: Article): readonly Statement[] => findStatements(article);
export const summarize = ({ articles, wish }: SummaryTask): SummaryDraft => summaryDraft(articles, wish);
