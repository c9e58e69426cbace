import type { Answer } from '../../core/answer.ts';
import type { Outlet } from '../delivery/outlet.ts';
import { type Show, showingProgress } from '../delivery/progress.ts';
import { excerpt } from '../markdown/shorten.ts';
import type { Shell } from '../shell/shell.ts';
import { renderAnswer } from '../views/answer.ts';
import type { Style } from '../views/style.ts';
import { wordsFor } from '../words/index.ts';
import { admit } from './admit.ts';
import { type Asked, turnOf } from './asked.ts';
import { ownAnswer } from './own-answer.ts';
import { recall } from './recall.ts';
import { sendAnswer } from './send-answer.ts';

/**
 * Asks with what was said before, sends the answer one message after the other, and remembers it. What is said to Footnote
 * about itself it answers itself. People who ask too much are told so, those who have to wait their number in the line.
 */
export async function answerQuestion(asked: Asked, outlet: Outlet, shell: Shell): Promise<void> {
  const words = wordsFor(asked.locale);
  if (!(await admit({ where: asked.where, words }, outlet, shell))) return;
  const own = asked.quiet ? undefined : await ownAnswer(asked, shell);
  if (own !== undefined) {
    await outlet.send(own);
    await outlet.finish?.();
    return;
  }
  const { place, done } = shell.gate.queue(() => answerNow(asked, outlet, shell));
  // Where that cannot be said any more, the answer will tell.
  const waiting = place > 0 ? outlet.wait?.(words.inLine(place)).catch(() => undefined) : undefined;
  await Promise.all([done, waiting]);
}

const notKept = 'Until then answers are given but not kept, so that questions that follow one are not understood.';

async function answerNow(asked: Asked, outlet: Outlet, shell: Shell): Promise<void> {
  const now = Date.now();
  const { question, scope, where, repliesTo, about, alone } = asked;
  const turns = about ? [] : await recall(shell.conversations, { where, repliesTo, now, alone });
  const history = about ? [{ question: about }] : turns;
  const { personId: user, guildId: server } = where;
  const asker = { user, ...(server === null ? {} : { server }) };
  const stream = shell.footnote.askStreaming({ question, scope, history, asker });
  const answer = await showingProgress(stream, beginning(asked, outlet));
  logTrouble(answer, shell);
  if (asked.quiet && answer.kind !== 'grounded') return;
  if (outlet.isOver?.()) return outlet.takeBack?.();
  const style = {
    ...(asked.quiet ? { solvable: true } : {}),
    ...aboveOf(asked),
    ...(await searchedFor(answer, asked, shell)),
  };
  const messages = await sendAnswer(answer, outlet, { locale: asked.locale, style });
  const turn = turnOf({ asked, answer, messages, follows: turns.at(-1)?.id, now });
  await shell.keep(() => shell.conversations.keep(turn), notKept);
}

const longestShown = 300;

/** The question, where only the person who asked would know it, on one line, apart from a quotation that follows. */
export function aboveOf({ question, quoted, locale }: Asked): Style {
  if (!quoted || question === '') return {};
  const link = quoted.link === undefined ? '' : ` ([${wordsFor(locale).aboutMessage}](<${quoted.link}>))`;
  return { above: `> ${excerpt(question, longestShown)}${link}\n` };
}

/** Which articles were searched, where there is no answer and others were left out. */
async function searchedFor(answer: Answer, { scope }: Asked, { footnote }: Shell): Promise<Style> {
  if (answer.kind === 'grounded' || scope.articleIds === undefined) return {};
  return { searched: (await footnote.articles(scope)).map(({ title }) => title) };
}

/** What went wrong with a language model is for the operator to know; people are told that its words are missing. */
function logTrouble(answer: Answer, { log }: Shell): void {
  const notes = answer.kind === 'grounded' ? (answer.notes ?? []) : [];
  for (const note of notes) if ('detail' in note) log.warn({ note: note.kind }, note.detail ?? '');
}

/** The claims that are confirmed so far, as the answer's first message will show them. */
function beginning(asked: Asked, outlet: Outlet): Show | undefined {
  const { question, locale } = asked;
  if (!outlet.begin) return undefined;
  return async (claims) => {
    if (outlet.isOver?.()) return;
    const answer = { kind: 'grounded' as const, question, claims, leftOut: 0 };
    const [page] = renderAnswer(answer, wordsFor(locale), aboveOf(asked));
    await outlet.begin?.({ content: page.content });
  };
}
