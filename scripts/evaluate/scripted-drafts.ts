import { verificationFigures } from '../../test/verification/figures.ts';
import type { Evaluation } from './evaluation.ts';

/** Drafts made by script, faithful and falsified: what verification keeps of the ones and catches of the others. */
export const scriptedDrafts: Evaluation = {
  name: 'drafts',
  needs: 'xquad-en/articles',
  run: async ({ sets }) =>
    Object.fromEntries(
      verificationFigures(sets).map(({ kind, faithful, right }) => [`${faithful ? 'kept' : 'caught'}: ${kind}`, right]),
    ),
};
