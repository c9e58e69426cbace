import { isCountWord } from '../text/answer-kinds.ts';
import { inAllLanguages } from '../text/lexicon/index.ts';
import type { AnswerKind } from './intent.ts';

export type QuestionKind = AnswerKind;

const after = (part: 'many' | 'much'): string =>
  inAllLanguages(({ question }) => (question?.counts ? [question.counts[part]] : [])).join('|');
const before = '(?<![\\p{L}\\p{N}])';
const thing = "\\s+(?:de\\s+|d['’])?(?<thing>\\p{L}{3,})";
const counted = new RegExp(`${before}(?:${after('many')}|${after('much')})${thing}`, 'iu');
const countedOne = new RegExp(`${before}(?:${after('many')})${thing}`, 'iu');

/** What "how many" counts, as the question names it. */
export const thingCounted = (question: string): string | undefined => countedOne.exec(question)?.groups?.thing;

/** The same with the word behind it, which may be what the first only tells apart: "uni staff" of "how many uni staff are there". */
export function countedWith(question: string): string {
  const found = countedOne.exec(question);
  const thing = found?.groups?.thing ?? '';
  const [, next = ''] = /^\s+(\p{L}{3,})/u.exec(question.slice((found?.index ?? 0) + (found?.[0].length ?? 0))) ?? [];
  return `${thing} ${next}`.trim();
}

/** In words: "308 very hard won points" is still a number of points. */
const reachOfNumber = 4;

/** Whether the text has a number close before the very thing that the question counts: "how many points" – "308 points". */
export function numberOfFocus(question: string, text: string): boolean {
  const thing = counted
    .exec(question)
    ?.groups?.thing?.toLowerCase()
    .replace(/(?<=\p{L}{3})(?:[se]|en)$/u, '');
  if (!thing) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some(
    (word, at) =>
      isCountWord(word) && words.slice(at + 1, at + 1 + reachOfNumber).some((next) => next.startsWith(thing)),
  );
}
