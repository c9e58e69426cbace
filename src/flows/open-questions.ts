import type { Claim, NonEmpty } from '../core/answer.ts';
import type { Openness } from '../core/summary/open-questions.ts';
import { createVerifier } from '../core/verification/verify.ts';
import type { Ports } from '../ports/ports.ts';
import { loadArticles } from './load-articles.ts';

/** Something an article leaves open, with its words, as checked as an answer's; footnotes are numbered from 1 in each. */
export interface OpenQuestion {
  readonly about: Openness;
  readonly claims: NonEmpty<Claim>;
}

/** Article → what it leaves open → checked claims. Empty where there is nothing of the kind, or no such article. */
export async function openQuestions(ports: Ports, articleId: string): Promise<readonly OpenQuestion[]> {
  const [one] = await loadArticles(ports, [articleId]);
  if (!one) return [];
  const drafts = await ports.analyst.openQuestions(one);
  return drafts.flatMap(({ about, claims: drafted }) => {
    const verify = createVerifier({ known: one.passages });
    const claims = drafted.flatMap((claim) => verify(claim).confirmed ?? []);
    const [first, ...rest] = claims;
    // A question about two statements is none about one of them.
    return first && claims.length === drafted.length ? [{ about, claims: [first, ...rest] }] : [];
  });
}
