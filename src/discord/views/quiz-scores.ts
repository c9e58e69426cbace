import { ComponentType } from 'discord.js';
import type { CitedWords } from '../../core/study/cited-words.ts';
import type { Round, Score } from '../../footnote.ts';
import type { Outgoing } from '../delivery/outlet.ts';
import { limits } from '../markdown/limits.ts';
import { shortened } from '../markdown/shorten.ts';
import type { Words } from '../words/words.ts';
import type { Row } from './answer-buttons.ts';
import { placeId } from './citation-id.ts';
import { customId, openPassageKind } from './custom-id.ts';
import { beforeLine, letterOf } from './quiz-question.ts';

/** Two tables of so many fit a message. */
const mostShown = 15;

interface Ended {
  readonly round: Round;
  readonly scores: readonly Score[];
  /** Of the question that was the last. */
  readonly last: Pick<Score, 'right' | 'answered'>;
  /** Of all rounds of the last days, where the server wants them shown. */
  readonly over?: { readonly days: number; readonly scores: readonly Score[] } | undefined;
}

/** A round's end: who had how many right, and a list that opens what each solution rests on. */
export function scoresMessage({ round, scores, last, over }: Ended, words: Words): Outgoing {
  const { quiz } = words;
  const lines = [
    beforeLine(round, { score: last }, words),
    `**${quiz.scores(round.questions.length)}**`,
    ...table(scores, words),
    ...(over ? [`**${quiz.days(over.days)}**`, ...table(over.scores, words)] : []),
  ];
  return { content: lines.join('\n'), components: [solutions(round, words)] };
}

function table(scores: readonly Score[], { quiz }: Words): readonly string[] {
  if (scores.length === 0) return [quiz.nobody];
  const lines = scores.slice(0, mostShown).map((score) => {
    // Whoever has as many right has the same place.
    const place = 1 + scores.findIndex(({ right }) => right === score.right);
    return `**${place}** <@${score.person}> · ${quiz.score(score.right, score.answered)}`;
  });
  return [...lines, ...(scores.length > mostShown ? [quiz.more(scores.length - mostShown)] : [])];
}

const opens = ({ articleId, start, end, mark }: CitedWords, at: number): string =>
  // Two solutions may rest on the same words, and values may not be the same.
  customId(placeId(openPassageKind, { articleId, start, end, mark }), '', at);

const solutions = ({ questions }: Round, { quiz }: Words): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect as const,
      custom_id: 'notes',
      placeholder: shortened(quiz.openSolution, 150),
      options: questions.slice(0, limits.selectOptions).flatMap((question, at) => {
        const [cited] = question.cited;
        if (!cited) return [];
        const solution = `${at + 1} · ${letterOf(question.right)} ${question.choices[question.right] ?? ''}`;
        return [
          {
            label: shortened(solution, limits.optionText),
            description: shortened(question.stem, limits.optionText),
            value: opens(cited, at),
          },
        ];
      }),
    },
  ],
});
