import { inAllLanguages } from '../text/lexicon/index.ts';

const patterns = inAllLanguages(({ unanswered }) => unanswered).map((source) => new RegExp(source, 'iu'));

/** Whether a sentence that nothing confirms says that the passages do not answer: "The passages do not say who won." */
export const saysUnanswered = (sentence: string): boolean => patterns.some((pattern) => pattern.test(sentence));
