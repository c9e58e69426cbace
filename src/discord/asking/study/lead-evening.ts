import type { ThreadChannel } from 'discord.js';
import type { PressedInteraction } from '../../delivery/acknowledge.ts';
import { isRefused } from '../../delivery/api-errors.ts';
import { type Outgoing, once, withoutPreviews } from '../../delivery/outlet.ts';
import { Refusal } from '../../delivery/refusal.ts';
import { noteMoreQuestions } from '../../library/discussions.ts';
import { scopeOf } from '../../library/scope.ts';
import { whereOf } from '../../place/where.ts';
import type { Shell } from '../../shell/shell.ts';
import { type Evening, eveningRow, stepAfter } from '../../views/evening-buttons.ts';
import { openQuestionMessages } from '../../views/open-question.ts';
import { wordsFor } from '../../words/index.ts';
import { takeNotes } from '../notes/take-notes.ts';
import { beginRound } from './begin-round.ts';
import { showRound } from './show-round.ts';

interface Leading {
  readonly evening: Evening;
  readonly thread: ThreadChannel;
  readonly shell: Shell;
}

/** Discord takes each part of an evening once, however many press for it at the same time. */
const sendOnce = (thread: ThreadChannel, part: string, message: Outgoing) =>
  thread.send({ ...message, ...withoutPreviews, ...once(thread.id, part) });

/** Asks the open question at the place, or says that the article leaves no more open; with the button to what comes then. */
export async function askOpenQuestion(place: number, { evening, thread, shell }: Leading): Promise<void> {
  const words = wordsFor(evening.locale);
  const questions = await shell.gate.queue(() => shell.footnote.openQuestions(evening.articleId)).done;
  const question = questions[place];
  const messages = question
    ? openQuestionMessages(question, words, undefined)
    : [{ content: words.evening.noMore, components: [] }];
  const next = eveningRow(evening, stepAfter(place + 1, questions.length), words);
  const ids: string[] = [];
  for (const [part, { content, components }] of messages.entries()) {
    const isLast = part === messages.length - 1;
    const sent = await sendOnce(thread, `e${place}.${part}`, {
      content,
      components: [...components, ...(isLast ? [next] : [])],
    });
    ids.push(sent.id);
  }
  if (question) await noteMoreQuestions(thread.id, ids, shell);
}

const questionsInQuiz = 5;

/** A quiz about the article, and below it the button that closes the evening. */
export async function quizEvening(interaction: PressedInteraction, { evening, thread, shell }: Leading): Promise<void> {
  const { articleId, locale } = evening;
  const words = wordsFor(locale);
  const where = whereOf(interaction);
  const scope = scopeOf(where, [articleId]);
  const wish = { id: thread.id, where, locale, scope, count: questionsInQuiz, level: 'medium', words } as const;
  const quiz = await beginRound(wish, shell).then(
    ({ round, remarks }) => showRound(round, shell, remarks),
    (error: unknown) => {
      // Without a quiz the evening is closed all the same.
      if (error instanceof Refusal) return { content: error.message };
      throw error;
    },
  );
  await sendOnce(thread, 'eq', quiz);
  const close = eveningRow(evening, { act: 'close', question: 0 }, words);
  await sendOnce(thread, 'ec', { content: words.evening.end, components: [close] });
}

/** Posts the notes and archives the thread, where Footnote may. */
export async function closeEvening(
  interaction: PressedInteraction,
  { evening, thread, shell }: Leading,
): Promise<void> {
  const words = wordsFor(evening.locale);
  const taken = await takeNotes(interaction, { style: 'apa', words }, shell);
  const { closed } = words.evening;
  await sendOnce(
    thread,
    'en',
    taken
      ? { ...taken, content: `${closed}\n${taken.content ?? ''}` }
      : { content: `${closed}\n${words.takenNotes.nothing}` },
  );
  await thread.setArchived(true).catch((error: unknown) => {
    if (!isRefused(error)) throw error;
    shell.log.info({ error, channel: thread.id }, 'An evening is closed, and Footnote may not archive its thread.');
  });
}
