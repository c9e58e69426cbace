import type { Answer } from '../core/answer.ts';
import type { Scope } from '../footnote.ts';
import { footnoteRows } from './answer-buttons.ts';
import type { Outgoing, Outlet } from './outlet.ts';
import type { Page } from './pager.ts';
import { renderAnswer } from './render.ts';
import type { Shell } from './shell.ts';
import { wordsFor } from './words/index.ts';
import type { Words } from './words/words.ts';

export interface Asked {
  readonly question: string;
  readonly scope: Scope;
  /** As Discord names it. */
  readonly locale: string;
}

/** Asks, and sends the answer, one message after the other. */
export async function answerQuestion(asked: Asked, outlet: Outlet, { footnote }: Shell): Promise<void> {
  const answer = await footnote.ask({ question: asked.question, scope: asked.scope });
  await sendAnswer(answer, outlet, asked.locale);
}

async function sendAnswer(answer: Answer, outlet: Outlet, locale: string): Promise<void> {
  const words = wordsFor(locale);
  for (const page of renderAnswer(answer, words)) await outlet.send(messageOf(page, words));
}

const messageOf = (page: Page, words: Words): Outgoing => ({
  content: page.content,
  components: footnoteRows(page.citations, words),
});
