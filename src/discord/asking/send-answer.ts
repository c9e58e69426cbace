import type { Message } from 'discord.js';
import type { Answer } from '../../core/answer.ts';
import type { Outlet } from '../delivery/outlet.ts';
import { renderAnswer } from '../views/answer.ts';
import { answerRows, footnoteRows } from '../views/answer-buttons.ts';
import type { Style } from '../views/style.ts';
import { wordsFor } from '../words/index.ts';

interface Sending {
  readonly locale: string;
  readonly style?: Style;
}

/** An answer as messages, one after the other, with its footnotes to open. */
export async function sendAnswer(
  answer: Answer,
  outlet: Outlet,
  { locale, style }: Sending,
): Promise<readonly Message[]> {
  const words = wordsFor(locale);
  const { mostMessages } = outlet;
  const pages = renderAnswer(answer, words, { ...style, ...(mostMessages === undefined ? {} : { mostMessages }) });
  const sent: Message[] = [];
  for (const [index, page] of pages.entries()) {
    if (index > 0 && outlet.isOver?.()) break;
    const isLast = index === pages.length - 1;
    const components = [...footnoteRows(page.citations, words), ...(isLast ? answerRows(answer, words, style) : [])];
    sent.push(await outlet.send({ content: page.content, components }));
  }
  await outlet.finish?.();
  return sent;
}
