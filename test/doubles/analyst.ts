import { findStatements } from '../../src/core/attribution/find-statements.ts';
import { draftCards } from '../../src/core/study/cards.ts';
import { confirmedCards, confirmedEntries, confirmedQuestions } from '../../src/core/study/confirmed-study.ts';
import { draftGuide } from '../../src/core/study/guide.ts';
import { draftQuiz } from '../../src/core/study/quiz.ts';
import { hasSecondRight, soughtQuestion } from '../../src/core/study/second-right.ts';
import { openQuestions } from '../../src/core/summary/open-questions.ts';
import { summaryDraft } from '../../src/core/summary/summary.ts';
import { isCommonWord } from '../../src/core/text/common-words.ts';
import type { Analyst } from '../../src/ports/analyst.ts';

/** The core's own reading, on this thread. */
export const analystHere: Analyst = {
  statements: async (article) => findStatements(article),
  summarize: async (articles, wish) => summaryDraft(articles, wish),
  prepare: async () => undefined,
  quiz: async (material, wish) => confirmedQuestions(draftQuiz(material, wish)).map(soughtQuestion),
  hasSecondRight: async (question, passages) => hasSecondRight(question, passages),
  cards: async (articles) => confirmedCards(draftCards(articles)),
  guide: async (articles) => confirmedEntries(draftGuide(articles)),
  openQuestions: async (article) => openQuestions(article),
  isCommonWord,
  close: async () => undefined,
};
