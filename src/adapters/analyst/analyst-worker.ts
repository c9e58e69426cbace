import { findStatements } from '../../core/attribution/find-statements.ts';
import type { Article } from '../../core/document/article.ts';
import type { Passage } from '../../core/document/passage.ts';
import { draftCards } from '../../core/study/cards.ts';
import { confirmedCards, confirmedEntries, confirmedQuestions } from '../../core/study/confirmed-study.ts';
import type { StudiedArticle } from '../../core/study/facts.ts';
import { draftGuide } from '../../core/study/guide.ts';
import type { QuizQuestion, QuizWish } from '../../core/study/question.ts';
import { draftQuiz, type QuizMaterial } from '../../core/study/quiz.ts';
import { hasSecondRight as hasSecond, soughtQuestion } from '../../core/study/second-right.ts';
import { openQuestions as openQuestionsOf } from '../../core/summary/open-questions.ts';
import type { SummarizedArticle } from '../../core/summary/summarized-article.ts';
import { summaryDraft } from '../../core/summary/summary.ts';
import type { Wish } from '../../core/summary/wish.ts';
import { task } from '../workers/task.ts';
import { warmUpStudy } from './warm-up-study.ts';

interface QuizTask {
  readonly material: QuizMaterial;
  readonly wish: QuizWish;
}

interface SecondTask {
  readonly question: QuizQuestion;
  readonly passages: readonly Passage[];
}

interface SummaryTask {
  readonly articles: readonly SummarizedArticle[];
  readonly wish: Wish;
}

export const statements = task((article: Article) => findStatements(article));
export const summarize = task(({ articles, wish }: SummaryTask) => summaryDraft(articles, wish));
export const prepare = task((languages: readonly string[]) => warmUpStudy(languages));
export const quiz = task(({ material, wish }: QuizTask) =>
  confirmedQuestions(draftQuiz(material, wish)).map(soughtQuestion),
);
export const hasSecondRight = task(({ question, passages }: SecondTask) => hasSecond(question, passages));
export const cards = task((articles: readonly StudiedArticle[]) => confirmedCards(draftCards(articles)));
export const guide = task((articles: readonly StudiedArticle[]) => confirmedEntries(draftGuide(articles)));
export const openQuestions = task((article: SummarizedArticle) => openQuestionsOf(article));
