import type { Answer, Claim } from '../../core/answer.ts';
import { governs } from '../../core/document/under-leads.ts';
import type { Shell } from '../shell/shell.ts';

export type Grounded = Extract<Answer, { kind: 'grounded' }>;

/** The first lines of an article's summary, in its own sentences; undefined where it has none. */
export async function linesOf(
  { collection, id }: { readonly collection: string; readonly id: string },
  lines: number,
  { footnote }: Pick<Shell, 'footnote'>,
): Promise<Grounded | undefined> {
  const scope = { collections: [collection], articleIds: [id] };
  const answer = await footnote.summarize({ scope, length: 'short', style: 'lines', ownWords: true });
  if (answer.kind !== 'grounded') return undefined;
  const [one, ...others] = answer.claims;
  const { notes: _notes, ...rest } = answer;
  const shown = others.slice(0, lines - 1);
  const isLone = (claim: Claim): boolean => leadsAny(claim, others) && !leadsAny(claim, shown);
  return { ...rest, claims: [one, ...shown.filter((claim) => !isLone(claim))], leftOut: 0 };
}

/** Whether it is shown for what stands below it. */
const leadsAny = ({ citations: [lead] }: Claim, others: readonly Claim[]): boolean =>
  others.some(({ citations: [citation] }) => governs(lead, citation));
