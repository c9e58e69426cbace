import { regovernedFigures, verificationFigures } from '../../test/verification/figures.ts';
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

/** Sentences of articles with what governs their words, their closed classes and their roles altered: what is caught. */
export const regovernedDrafts: Evaluation = {
  name: 'regoverned',
  needs: 'xquad-en/articles',
  run: async ({ sets }) =>
    Object.fromEntries(regovernedFigures(sets).map(({ kind, right }) => [`caught: ${kind}`, right])),
};
