import { findStatements, type Statement } from '../../core/attribution/find-statements.ts';
import type { Article } from '../../core/document/article.ts';
import type { SummarizedArticle } from '../../core/summary/central-sentences.ts';
import { type SummaryDraft, summaryDraft, type Wish } from '../../core/summary/summary.ts';

export interface SummaryTask {
  readonly articles: readonly SummarizedArticle[];
  readonly wish: Wish;
}

/** Both run in a worker thread. */
export const statements = (article: Article): readonly Statement[] => findStatements(article);
export const summarize = ({ articles, wish }: SummaryTask): SummaryDraft => summaryDraft(articles, wish);
