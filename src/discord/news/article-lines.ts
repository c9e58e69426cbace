import type { Answer } from '../../core/answer.ts';
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
  return { ...rest, claims: [one, ...others.slice(0, lines - 1)], leftOut: 0 };
}
