import { askRemoval, cancel, confirmAdding, confirmRemoving, tellAbout, turnList } from './articles.ts';
import { askAboutForm } from './ask-about.ts';
import { askMore, askMoreForm } from './ask-more.ts';
import { turnCard } from './cards.ts';
import type { Component } from './component.ts';
import { leadEvening } from './evening.ts';
import { forget, forgetArticles } from './forget.ts';
import { forgetServer } from './forget-server.ts';
import { turnGuide } from './guide.ts';
import { helpMore } from './help-more.ts';
import { fillForm, fillGap, turnInsights } from './insights.ts';
import { openPassage, readOn } from './open-passage.ts';
import { answerQuiz, nextQuestion } from './quiz.ts';
import { readOnce } from './read-once.ts';
import { solved } from './solved.ts';
import { verdict, verdictReason } from './verdict.ts';

/** Every button, select and form. */
export const components: readonly Component[] = [
  openPassage,
  readOn,
  askMore,
  askMoreForm,
  askAboutForm,
  verdict,
  verdictReason,
  turnList,
  tellAbout,
  askRemoval,
  confirmAdding,
  cancel,
  readOnce,
  confirmRemoving,
  solved,
  forgetServer,
  forget,
  forgetArticles,
  turnInsights,
  fillGap,
  fillForm,
  answerQuiz,
  nextQuestion,
  turnCard,
  turnGuide,
  leadEvening,
  helpMore,
];
