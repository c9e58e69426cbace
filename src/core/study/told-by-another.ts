import { capital } from '../text/letters.ts';
import { stands } from '../text/word-places.ts';
import { countedWith } from './counted-answer.ts';
import { gap } from './gap-questions.ts';
import type { QuizQuestion } from './question.ts';

type Shown = Pick<QuizQuestion, 'kind' | 'stem' | 'choices' | 'right' | 'citations'>;

/** As many of the questions as may stand on one page, in their order: of none another's stem shows the solution. */
export function untoldByOthers<T extends Shown>(questions: readonly T[], most: number): readonly T[] {
  const kept: T[] = [];
  for (const one of questions) {
    if (kept.length === most) break;
    if (!kept.some((other) => tells(one, other) || tells(other, one))) kept.push(one);
  }
  return kept;
}

/** Whether the stem has the other's solution: of a short number beside what it counts, since others have it by chance. */
function tells({ stem }: Shown, { kind, choices, right, citations: [{ quote }] }: Shown): boolean {
  const answer = choices[right] ?? '';
  if (kind === 'true-or-changed' || kind === 'order') return stem.includes(answer);
  if (![answer, answer.toLowerCase(), capital(answer)].some((form) => stands(form, stem))) return false;
  const counted = /^(?:\p{N}|\p{Ll}+)$/u.test(answer) ? countedWith(answer, quote) : undefined;
  return counted === undefined || countedWith(answer, stem.replaceAll(gap, '')) === counted;
}
