import { isCountWord } from '../text/answer-kinds.ts';
import { inAllLanguages } from '../text/lexicon/index.ts';
import type { AnswerKind } from './intent.ts';

export type QuestionKind = AnswerKind;

const asksFor = (part: 'any' | 'things'): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${inAllLanguages(({ answering }) => (answering?.counts ? [answering.counts[part]] : [])).join('|')})\\s+(\\p{L}{3,})`,
    'iu',
  );
const counted = asksFor('any');
const things = asksFor('things');

/** What "how many" counts, as the question names it. */
export const thingCounted = (question: string): string | undefined => things.exec(question)?.[1];

/** In words: "308 very hard won points" is still a number of points. */
const reachOfNumber = 4;

/** Whether the text has a number close before the very thing that the question counts: "how many points" – "308 points". */
export function numberOfFocus(question: string, text: string): boolean {
  const thing = counted.exec(question)?.[1]?.toLowerCase().replace(/s$/, '');
  if (!thing) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some(
    (word, at) =>
      isCountWord(word) && words.slice(at + 1, at + 1 + reachOfNumber).some((next) => next.startsWith(thing)),
  );
}
