import type { KeptQuestion } from '../../core/study/kept.ts';
import type { Round, Score } from '../../footnote.ts';
import type { Outgoing } from '../delivery/outlet.ts';
import { excerpt } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';
import { button, row } from './card.ts';
import { customId, nextQuestionKind, quizKind } from './custom-id.ts';

/** In characters of Markdown: a stem and its choices share a message with the lines around them. */
const longest = { stem: 700, stemAndChoices: 1500, solution: 160 } as const;

export const letterOf = (choice: number): string => String.fromCharCode(65 + choice);

/** "**B** Armstrong", escaped; empty for a choice that is none. */
export function choiceLine({ choices }: KeptQuestion, choice: number, limit: number = longest.solution): string {
  const text = choices[choice];
  return text === undefined ? '' : `**${letterOf(choice)}** ${excerpt(text, limit)}`;
}

export const solutionLine = (question: KeptQuestion): string => choiceLine(question, question.right);

interface Before {
  /** Of the question before. */
  readonly score: Pick<Score, 'right' | 'answered'>;
}

/** The open question of a round with a button for each choice, and one to go on; remarks stand below in small. */
export function questionMessage(
  round: Round,
  words: Words,
  { before, remarks = [] }: { readonly before?: Before | undefined; readonly remarks?: readonly string[] } = {},
): Outgoing {
  const { id, questions, current } = round;
  const question = questions[current];
  if (!question) return {};
  const isLast = current === questions.length - 1;
  const stem = excerpt(question.stem, longest.stem);
  const room = Math.floor((longest.stemAndChoices - stem.length) / question.choices.length);
  const lines = [
    ...(before ? [beforeLine(round, before, words)] : []),
    `**${words.quiz.question(current + 1, questions.length)}**`,
    stem,
    ...question.choices.map((_, choice) => choiceLine(question, choice, room)),
    ...remarks.map((remark) => `-# ${remark}`),
  ];
  const choices = question.choices.map((_, choice) =>
    button(letterOf(choice), customId(quizKind, id, current, choice)),
  );
  const next = button(isLast ? words.quiz.finish : words.quiz.next, customId(nextQuestionKind, id, current));
  return { content: lines.join('\n'), components: [row(...choices), row(next)] };
}

/** What was right in the question before, and how many knew. */
export function beforeLine(
  { questions, current }: Pick<Round, 'questions' | 'current'>,
  { score }: Before,
  { quiz: words }: Words,
): string {
  const question = questions[current - 1];
  const solution = question ? solutionLine(question) : '';
  const known = score.answered === 0 ? words.nobody : words.score(score.right, score.answered);
  return `-# ${words.last(current, solution)} · ${known}`;
}
