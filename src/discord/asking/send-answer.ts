import type { Message } from 'discord.js';
import type { Answer } from '../../core/answer.ts';
import type { Outlet } from '../delivery/outlet.ts';
import { answerMessages } from '../views/answer-buttons.ts';
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
  const { mostMessages } = outlet;
  const shown = { ...style, ...(mostMessages === undefined ? {} : { mostMessages }) };
  const sent: Message[] = [];
  for (const [index, message] of answerMessages(answer, wordsFor(locale), shown).entries()) {
    if (index > 0 && outlet.isOver?.()) break;
    sent.push(await outlet.send(message));
  }
  await outlet.finish?.();
  return sent;
}
