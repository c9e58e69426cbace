import { expect, it } from 'vitest';
import { figuresTable } from '../../../scripts/evaluate/figures-table.ts';

it('shows each figure beside that of the last release', () => {
  const now = { 'xquad-en': { 'hit@1': 0.95, msMedian: 12 }, seed: { passed: 18, questions: 20, refused: null } };
  const before = { 'xquad-en': { 'hit@1': 0.9401, msMedian: 12 }, seed: { passed: 19, questions: 20 } };
  expect(figuresTable(now, before).split('\n')).toEqual([
    'set       figure       now  last release  change',
    'xquad-en  hit@1      0.950         0.940  +0.010',
    'xquad-en  msMedian      12            12       =',
    'seed      passed        18            19  −1.000',
    'seed      questions     20            20       =',
    'seed      refused        –             –',
  ]);
});
