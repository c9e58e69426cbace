import type { Message } from 'discord.js';
import type { Answer, Reason } from '../../core/answer.ts';
import type { KeptTurn, Scope } from '../../footnote.ts';
import type { Outlet } from '../delivery/outlet.ts';
import { type Show, showingProgress } from '../delivery/progress.ts';
import { conversationKey, type Where } from '../place/where.ts';
import type { Shell } from '../shell/shell.ts';
import { renderAnswer, type Style } from '../views/answer.ts';
import { answerRows, footnoteRows } from '../views/answer-buttons.ts';
import { wordsFor } from '../words/index.ts';
import { admit } from './admit.ts';
import { recall } from './recall.ts';

export interface Asked {
  readonly question: string;
  readonly scope: Scope;
  /** As Discord names it. */
  readonly locale: string;
  readonly where: Where;
  /** The message or interaction that asks. */
  readonly asked?: string;
  /** The message it replies to. */
  readonly repliesTo?: string | undefined;
  /** Somebody's text that the question is about. */
  readonly about?: string;
}

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
  await shell.conversations.keep(turnOf({ asked, answer, messages, follows: turns.at(-1)?.id, now }));
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

interface Sending {
  readonly locale: string;
  readonly style?: Style;
}

export async function sendAnswer(
  answer: Answer,
  outlet: Outlet,
  { locale, style }: Sending,
): Promise<readonly Message[]> {
  const words = wordsFor(locale);
  const pages = renderAnswer(answer, words, style);
  const sent: Message[] = [];
  for (const [index, page] of pages.entries()) {
    const isLast = index === pages.length - 1;
    const components = [...footnoteRows(page.citations, words), ...(isLast ? answerRows(answer, words) : [])];
    sent.push(await outlet.send({ content: page.content, components }));
  }
  await outlet.finish?.();
  return sent;
}

const asides: ReadonlySet<Reason> = new Set<Reason>([
  'small-talk',
  'no-question',
  'question-too-long',
  'nothing-indexed',
  'no-such-article',
]);

interface Answered {
  readonly asked: Asked;
  readonly answer: Answer;
  readonly messages: readonly Message[];
  readonly follows: string | undefined;
  readonly now: number;
}

function turnOf({ asked, answer, messages, follows, now }: Answered): KeptTurn {
  const ids = messages.map(({ id }) => id);
  const claims = answer.kind === 'grounded' ? answer.claims : [];
  const passages = [...new Set(claims.flatMap(({ citations }) => citations.map(({ passage }) => passage.id)))];
  return {
    id: ids.at(-1) ?? '',
    messages: ids,
    conversation: conversationKey(asked.where),
    person: asked.where.personId,
    question: asked.question,
    at: now,
    ...(claims.length > 0 ? { answer: claims.map(({ text }) => text).join('\n'), passages } : {}),
    ...(answer.understoodAs === undefined ? {} : { understoodAs: answer.understoodAs }),
    ...(asked.asked === undefined ? {} : { asked: asked.asked }),
    ...(follows === undefined ? {} : { follows }),
    ...(answer.kind === 'ungrounded' && asides.has(answer.reason) ? { aside: true } : {}),
  };
}
