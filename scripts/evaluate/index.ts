import { articlesWithAnswers } from './articles-with-answers.ts';
import { comparedClaims } from './compared-claims.ts';
import type { Evaluation } from './evaluation.ts';
import { followUps } from './follow-ups.ts';
import { modelClaims } from './model-claims.ts';
import { naturalQuestions } from './natural-questions.ts';
import { pageExtraction } from './page-extraction.ts';
import { quizzes } from './quizzes.ts';
import { regovernedDrafts, scriptedDrafts } from './scripted-drafts.ts';
import { seedArticle } from './seed-article.ts';
import { summaries } from './summaries.ts';
import { whoSaidWhat } from './who-said-what.ts';

/** The question sets, in the order in which they are shown. */
export const evaluations: readonly Evaluation[] = [
  seedArticle,
  articlesWithAnswers('xquad-en', 'everywhere'),
  articlesWithAnswers('xquad-es', 'everywhere'),
  articlesWithAnswers('xquad-zh', 'everywhere'),
  articlesWithAnswers('xquad-ar', 'everywhere'),
  articlesWithAnswers('squad2', 'article'),
  ...naturalQuestions,
  followUps,
  ...whoSaidWhat,
  summaries,
  quizzes,
  scriptedDrafts,
  regovernedDrafts,
  modelClaims,
  comparedClaims,
  pageExtraction,
];
