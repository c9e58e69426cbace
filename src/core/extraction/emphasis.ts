import type { Claim } from '../answer.ts';
import type { Query } from '../question/query.ts';
import { answersIn } from '../text/answer-kinds.ts';

/** The claim with the words that answer marked: the person, time, number or place asked for. */
export function withEmphasis(claim: Claim, query: Query): Claim {
  const emphasis = answersIn(query.kind, claim.text, query.text);
  return emphasis.length > 0 ? { ...claim, emphasis } : claim;
}
