import { fold } from '../../../src/core/text/fold.ts';
import type { FitQuestion } from './question-sets.ts';

/** In characters: an answer of this length is found by itself; a shorter one ("four") only with what stands around it. */
const tellingLength = 25;
/** Of the words around an answer: a sentence may end among them. */
const mostOfWindow = 0.6;

const known = new Map<string, string>();

/** Sentences recur with every question, and folding takes its time. */
function level(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const levelled = fold(text).text.toLowerCase();
  known.set(text, levelled);
  return levelled;
}

/** How much of the answer stands in the text, 0 to 1: the answer in its place, or a share of the words it must have. */
export function answerHeld(text: string, { answers, must }: FitQuestion): number {
  const levelled = level(text);
  if (answers.some((answer) => holds(levelled, answer))) return 1;
  const present = must.filter((spellings) => spellings.split('|').some((one) => levelled.includes(level(one))));
  return must.length === 0 ? 0 : present.length / must.length;
}

function holds(text: string, answer: FitQuestion['answers'][number]): boolean {
  const words = level(answer.text);
  if (!text.includes(words)) return false;
  const window = level(answer.window);
  if (text.includes(window) || words.length >= tellingLength) return true;
  const around = window.split(' ');
  return around.filter((word) => text.includes(word)).length > mostOfWindow * around.length;
}
