import type { Answer } from '../../core/answer.ts';
import type { Outlet } from '../delivery/outlet.ts';
import { type Show, showingProgress } from '../delivery/progress.ts';
import type { Shell } from '../shell/shell.ts';
import { renderAnswer } from '../views/answer.ts';
import { wordsFor } from '../words/index.ts';
import { admit } from './admit.ts';
import { type Asked, turnOf } from './asked.ts';
import { recall } from './recall.ts';
import { sendAnswer } from './send-answer.ts';

/**
 * Asks with what was said before, sends the answer one message after the other, and remembers it. People who ask too much
 * are told so, those who have to wait their number in the line.
 */
export async function answerQuestion(asked: Asked, outlet: Outlet, shell: Shell): Promise<void> {
  const words = wordsFor(asked.locale);
  if (!(await admit({ where: asked.where, words }, outlet, shell))) return;
  const { place, done } = shell.gate.queue(() => answerNow(asked, outlet, shell));
  // Where that cannot be said any more, the answer will tell.
  const waiting = place > 0 ? outlet.wait?.(words.inLine(place)).catch(() => undefined) : undefined;
  await Promise.all([done, waiting]);
}

async function answerNow(asked: Asked, outlet: Outlet, shell: Shell): Promise<void> {
  const now = Date.now();
  const { question, scope, where, repliesTo, about } = asked;
  const turns = about ? [] : await recall(shell.conversations, { where, repliesTo, now });
  const history = about ? [{ question: about }] : turns;
  const { personId: user, guildId: server } = where;
  const asker = { user, ...(server === null ? {} : { server }) };
  const stream = shell.footnote.askStreaming({ question, scope, history, asker });
  const answer = await showingProgress(stream, beginning(asked, outlet));
  logTrouble(answer, shell);
  const messages = await sendAnswer(answer, outlet, { locale: asked.locale });
  // The answer is given: that it cannot be kept, on a full disk for instance, is the operator's business.
  await shell.conversations
    .keep(turnOf({ asked, answer, messages, follows: turns.at(-1)?.id, now }))
    .catch((error: unknown) =>
      shell.log.error({ error }, 'An answer could not be kept; what follows it is not understood.'),
    );
}

/** What went wrong with a language model is for the operator to know; people are told that its words are missing. */
function logTrouble(answer: Answer, { log }: Shell): void {
  const notes = answer.kind === 'grounded' ? (answer.notes ?? []) : [];
  for (const note of notes) if ('detail' in note) log.warn({ note: note.kind }, note.detail ?? '');
}

/** The claims that are confirmed so far, as the answer's first message will show them. */
function beginning({ question, locale }: Asked, outlet: Outlet): Show | undefined {
  if (!outlet.begin) return undefined;
  return async (claims) => {
    const [page] = renderAnswer({ kind: 'grounded', question, claims, leftOut: 0 }, wordsFor(locale));
    await outlet.begin?.({ content: page.content });
  };
}
