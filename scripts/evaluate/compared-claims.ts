import { z } from 'zod';
import { verdictOnAll } from '../../src/core/verification/compare.ts';
import type { Evaluation } from './evaluation.ts';
import { readJsonLines } from './json-lines-file.ts';
import { setPath } from './question-runs.ts';

const draftLine = z.object({
  article: z.string(),
  claim: z.string(),
  label: z.enum(['faithful', 'unfaithful']),
  kind: z.string(),
});

/**
 * Claims as a message may have them, through "Check against the articles". What is wrong with those of the kind "citation" is
 * their quote alone: they stand in the article.
 */
export const comparedClaims: Evaluation = {
  name: 'compare',
  needs: 'drafts/drafts.jsonl',
  run: async (surroundings) => {
    const drafts = readJsonLines(setPath(surroundings, 'drafts/drafts.jsonl'), (line) => draftLine.parse(line));
    const verdicts = await surroundings.withLibrary(
      'drafts',
      [setPath(surroundings, 'drafts/articles')],
      async ({ footnote, scopeFor }) => {
        const all = [];
        for (const { claim, article, label, kind } of drafts) {
          const checked = await footnote.check({ text: claim, scope: scopeFor(article) });
          all.push({ label, kind, claim, verdict: verdictOnAll(checked.map(({ verdict }) => verdict)) });
        }
        return all;
      },
    );
    const unfaithful = verdicts.filter(({ label, kind }) => label === 'unfaithful' && kind !== 'citation');
    const faithful = verdicts.filter(({ label }) => label === 'faithful');
    const share = (of: typeof verdicts, wanted: string): number =>
      of.filter(({ verdict }) => verdict === wanted).length / Math.max(1, of.length);
    return {
      'unfaithful: stands': share(unfaithful, 'stands'),
      'unfaithful: differs': share(unfaithful, 'differs'),
      'unfaithful: about': share(unfaithful, 'about'),
      'faithful: stands': share(faithful, 'stands'),
      'faithful: differs': share(faithful, 'differs'),
      'faithful: about': share(faithful, 'about'),
    };
  },
};
