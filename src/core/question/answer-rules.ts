import type { AnswerWords } from '../text/lexicon/question-words.ts';
import { answerExamples } from './answer-examples.ts';
import type { AnswerKind } from './intent.ts';
import { phrasePattern } from './phrases.ts';
import type { Rule } from './rule.ts';

const kinds = Object.keys(answerExamples) as readonly (keyof AnswerWords)[];

/** One rule for each kind of answer, in the order of the examples: its phrases stand in the question. */
export const answerRules: readonly Rule<AnswerKind>[] = kinds.map((kind) => ({
  name: kind,
  reader: (words) => {
    const source = words.answers[kind];
    if (source === undefined) return undefined;
    const pattern = phrasePattern(source, words);
    return ({ text }) => (pattern.test(text) ? kind : undefined);
  },
  examples: answerExamples[kind],
}));
