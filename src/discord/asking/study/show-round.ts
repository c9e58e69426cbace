import type { Round, RoundAnswer, Score } from '../../../footnote.ts';
import type { Outgoing } from '../../delivery/outlet.ts';
import { settingsOf } from '../../library/server-settings.ts';
import type { Shell } from '../../shell/shell.ts';
import { questionMessage } from '../../views/quiz-question.ts';
import { scoresMessage } from '../../views/quiz-scores.ts';
import { wordsFor } from '../../words/index.ts';

const day = 24 * 3_600_000;

/** The round as it stands: its open question, or its scores once it is over. In the language it was begun in. */
export async function showRound(round: Round, shell: Shell, remarks: readonly string[] = []): Promise<Outgoing> {
  const { id, current, questions, locale } = round;
  const words = wordsFor(locale);
  const last = current > 0 ? scoreOf(await shell.rounds.answersTo(id, current - 1)) : undefined;
  if (current < questions.length || !last)
    return questionMessage(round, words, { remarks, ...(last ? { before: { score: last } } : {}) });
  return scoresMessage(
    { round, scores: await shell.rounds.scores(id), last, over: await scoresOver(round, shell) },
    words,
  );
}

const scoreOf = (answers: readonly RoundAnswer[]): Pick<Score, 'right' | 'answered'> => ({
  right: answers.filter(({ right }) => right).length,
  answered: answers.length,
});

/** Of all rounds of a server that wants them shown, for as long as they are kept. */
async function scoresOver({ home, person }: Round, shell: Shell) {
  const { rounds, retentionDays: days } = shell;
  if (person !== undefined || !(await settingsOf(home, shell)).weeklyScores) return undefined;
  return { days, scores: await rounds.scoresSince(home, Date.now() - days * day) };
}
