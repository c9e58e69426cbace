import { findStatements } from '../../core/attribution/find-statements.ts';
import type { Article } from '../../core/document/article.ts';
import { openQuestions as openQuestionsOf } from '../../core/summary/open-questions.ts';
import type { SummarizedArticle } from '../../core/summary/summarized-article.ts';
import { summaryDraft } from '../../core/summary/summary.ts';
import type { Wish } from '../../core/summary/wish.ts';
import { isCommonWord as isCommon } from '../../core/text/common-words.ts';
import { task } from '../workers/task.ts';

interface SummaryTask {
  readonly articles: readonly SummarizedArticle[];
  readonly wish: Wish;
}

export const statements = task((article: Article) => findStatements(article));
export const summarize = task(({ articles, wish }: SummaryTask) => summaryDraft(articles, wish));
export const openQuestions = task((article: SummarizedArticle) => openQuestionsOf(article));
export const isCommonWord = task((word: string) => isCommon(word));
