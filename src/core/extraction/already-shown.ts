import type { AnswerKind } from '../question/intent.ts';
import { isTold } from './continuation.ts';
import type { SentenceScore } from './sentence-ranking.ts';

/**
 * As a difference of scores: what was shown is shown again only where it answers much better than all else, and sooner where a name, a
 * time, a number or a place of it is asked for now. Chosen by hand, not fitted.
 */
const shownCosts = 4;
const shownCostsWhereTold = 1.5;

const bare = (text: string): string =>
  text
    .replace(/\s?\[[^\]]*\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * Whether a sentence stands in one of the answers that were given.
 * @param answers the claims of earlier answers, as text
 */
export function shownTest(answers: readonly string[]): (sentence: string) => boolean {
  const shown = answers.map(bare);
  return (sentence) => {
    const own = bare(sentence);
    return shown.some((answer) => answer.includes(own));
  };
}

/** Best first again, with what was shown in earlier answers behind what is nearly as good. */
export function newFirst(
  sentences: readonly SentenceScore[],
  answers: readonly string[] = [],
  kind: AnswerKind = 'other',
): readonly SentenceScore[] {
  if (answers.length === 0) return sentences;
  const isShown = shownTest(answers);
  const costs = isTold(kind) ? shownCostsWhereTold : shownCosts;
  return sentences
    .map((one) => (isShown(one.sentence.text) ? { ...one, score: one.score - costs } : one))
    .sort((a, b) => b.score - a.score);
}
