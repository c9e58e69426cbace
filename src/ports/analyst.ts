import type { Statement } from '../core/attribution/find-statements.ts';
import type { Article } from '../core/document/article.ts';
import type { Passage } from '../core/document/passage.ts';
import type { Card, GuideEntry } from '../core/study/confirmed-study.ts';
import type { StudiedArticle } from '../core/study/facts.ts';
import type { QuizQuestion, QuizWish } from '../core/study/question.ts';
import type { QuizMaterial } from '../core/study/quiz.ts';
import type { SoughtQuestion } from '../core/study/second-right.ts';
import type { OpenQuestionDraft } from '../core/summary/open-questions.ts';
import type { SummarizedArticle } from '../core/summary/summarized-article.ts';
import type { SummaryDraft } from '../core/summary/summary.ts';
import type { Wish } from '../core/summary/wish.ts';

/** Reads whole articles closely, off the thread that serves: what costs more than a few milliseconds. */
export interface Analyst {
  /** `findStatements` of core/attribution/find-statements.ts. */
  statements(article: Article): Promise<readonly Statement[]>;
  /** `summaryDraft` of core/summary/summary.ts. */
  summarize(articles: readonly SummarizedArticle[], wish: Wish): Promise<SummaryDraft>;
  /** Readies what the next three need for articles in these languages (ISO 639-1); nothing where it is ready. */
  prepare(languages: readonly string[]): Promise<void>;
  /** `draftQuiz` of core/study/quiz.ts, as far as their evidence is confirmed. */
  quiz(material: QuizMaterial, wish: QuizWish): Promise<readonly SoughtQuestion[]>;
  /** `hasSecondRight` of core/study/second-right.ts. */
  hasSecondRight(question: QuizQuestion, passages: readonly Passage[]): Promise<boolean>;
  /** `draftCards` of core/study/cards.ts, as far as their evidence is confirmed. */
  cards(articles: readonly StudiedArticle[]): Promise<readonly Card[]>;
  /** The entries of `draftGuide` of core/study/guide.ts, as far as their evidence is confirmed. */
  guide(articles: readonly StudiedArticle[]): Promise<readonly GuideEntry[]>;
  /** `openQuestions` of core/summary/open-questions.ts. */
  openQuestions(article: SummarizedArticle): Promise<readonly OpenQuestionDraft[]>;
  /** `isCommonWord` of core/text/common-words.ts, which loads megabytes. */
  isCommonWord(word: string): Promise<boolean>;
  close(): Promise<void>;
}
