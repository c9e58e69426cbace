import type { AnswerWords } from '../text/lexicon/question-words.ts';
import { answerExamples } from './answer-examples.ts';
import type { AnswerKind } from './intent.ts';
import { phrasePattern } from './phrases.ts';
import type { Rule } from './rule.ts';

/** From the more to the less particular: the first that tells wins. */
const kinds: readonly (keyof AnswerWords)[] = [
  'happening',
  'money',
  'number',
  'time',
  'reason',
  'identity',
  'person',
  'place',
  'list',
  'definition',
  'manner',
  'yes-no',
];

/** One rule for each kind of answer: its phrases stand in the question. */
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
