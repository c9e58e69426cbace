import { keptQuestion } from '../../../core/study/kept.ts';
import type { QuizLevel } from '../../../core/study/question.ts';
import type { Quiz, Round, Scope } from '../../../footnote.ts';
import { Refusal } from '../../delivery/refusal.ts';
import { libraryOf } from '../../library/scope.ts';
import type { Where } from '../../place/where.ts';
import type { Shell } from '../../shell/shell.ts';
import type { Words } from '../../words/words.ts';
import { dueQuestions } from './due-questions.ts';
import { whyNothing } from './why-nothing.ts';

interface Wished {
  /** Of the round, and what chooses its questions. */
  readonly id: string;
  readonly where: Where;
  readonly locale: string;
  readonly scope: Scope;
  readonly count: number;
  readonly level: QuizLevel;
  readonly words: Words;
}

interface Begun {
  readonly round: Round;
  /** What there is to say of it. */
  readonly remarks: readonly string[];
}

/** What was asked in so many rounds before is not asked again, as long as there is anything else. */
const roundsBefore = 8;

/**
 * Makes a round and keeps it. Where somebody is alone, what is due of what was answered wrong comes first.
 * @throws Refusal where there is nothing to ask
 */
export async function beginRound(wished: Wished, shell: Shell): Promise<Begun> {
  const { id, where, locale, scope, count, words } = wished;
  const home = libraryOf(where);
  const { due, changed } = await dueQuestions({ where, scope, count }, shell);
  const made = due.length < count ? await makeNew(wished, { home, due: due.map((one) => one.id) }, shell) : undefined;
  const fresh = made?.kind === 'made' ? made.questions.map(keptQuestion) : [];
  const questions = [...due, ...fresh];
  if (made?.kind === 'none' && questions.length === 0) throw new Refusal(whyNothing(made.reason, words));
  const round = {
    ...{ id, home, channel: where.channelId, locale, questions, at: Date.now() },
    ...(where.guildId === null ? { person: where.personId } : {}),
  };
  await shell.rounds.begin(round);
  // Where two began it at once, both have the one that is kept.
  const kept = (await shell.rounds.round(id)) ?? { ...round, current: 0 };
  const left = made?.kind === 'made' ? made.articlesLeft : 0;
  const remarks = [
    ...(due.length > 0 ? [words.quiz.due(due.length)] : []),
    ...(changed > 0 ? [words.quiz.changed(changed)] : []),
    ...(questions.length < count ? [words.quiz.fewer(questions.length)] : []),
    ...(left > 0 ? [words.notes.articlesLeft(left)] : []),
  ];
  return { round: kept, remarks };
}

interface Known {
  readonly home: string;
  /** Ids of what is asked anyway. */
  readonly due: readonly string[];
}

async function makeNew(
  { id, where, scope, count, level }: Wished,
  { home, due }: Known,
  { gate, footnote, rounds }: Shell,
): Promise<Quiz> {
  const asked = await rounds.askedIn({ home, channel: where.channelId }, roundsBefore);
  const wish = { scope, count: count - due.length, level, seed: id };
  const make = (without: readonly string[]): Promise<Quiz> =>
    gate.queue(() => footnote.quiz({ ...wish, without })).done;
  const made = await make([...due, ...asked]);
  return made.kind === 'none' && asked.length > 0 ? make(due) : made;
}
