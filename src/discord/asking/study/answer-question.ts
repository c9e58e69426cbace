import type { KeptQuestion } from '../../../core/study/kept.ts';
import { spaced } from '../../../core/study/spacing.ts';
import type { Round } from '../../../footnote.ts';
import type { Shell } from '../../shell/shell.ts';
import { choiceLine, solutionLine } from '../../views/quiz-question.ts';
import type { Words } from '../../words/words.ts';

interface Pressed {
  readonly person: string;
  /** Places, from 0. */
  readonly question: number;
  readonly choice: number;
  readonly now: number;
}

/** Counts the person's choice, and says what came of it: Markdown for that person alone. */
export async function answerInRound(
  round: Round,
  { person, question, choice, now }: Pressed,
  { shell, words }: { readonly shell: Shell; readonly words: Words },
): Promise<string> {
  const asked = round.questions[question];
  if (!asked) return words.quiz.gone;
  const right = choice === asked.right;
  const counted = await shell.rounds.answer(round.id, { question, person, choice, right, at: now });
  if (!counted) return words.quiz.over(solutionLine(asked));
  const { answer, isNew } = counted;
  const verdict = answer.right ? words.quiz.right : words.quiz.wrong(solutionLine(asked));
  if (!isNew) return `${words.quiz.before(choiceLine(asked, answer.choice))}\n${verdict}`;
  const due = round.person === person ? await learn(asked, { round, right, now }, shell) : undefined;
  const again = due === undefined ? [] : [`-# ${words.quiz.comesAgain(`<t:${Math.floor(due / 1000)}:R>`)}`];
  return [verdict, ...again].join('\n');
}

interface Learning {
  readonly round: Round;
  readonly right: boolean;
  readonly now: number;
}

/** What was answered wrong comes again, and goes on coming after it was answered right; gives when, if it does. */
async function learn(
  item: KeptQuestion,
  { round: { home, person = '' }, right, now }: Learning,
  { reviews }: Shell,
): Promise<number | undefined> {
  const before = await reviews.review({ person, home, kind: 'question', id: item.id });
  if (right && !before) return undefined;
  const spacing = spaced(before?.spacing, right ? 'good' : 'again', now);
  await reviews.put({ kind: 'question', item, person, home, due: spacing.due, spacing });
  return spacing.due;
}
