import type { Passage } from '../core/document/passage.ts';
import { idsAbove } from '../core/document/under-leads.ts';
import type { Library, Scope } from '../ports/library.ts';

/** A list or a table of more steps than these is no longer read with what governs it. */
const mostSteps = 10;

/**
 * The passages right above the lists and tables among those given, which may hold what governs them, however far down the list
 * they stand; none of those given.
 */
export async function passagesAbove(
  library: Pick<Library, 'passagesById'>,
  passages: readonly Passage[],
  scope: Scope,
): Promise<readonly Passage[]> {
  const found = new Map<string, Passage>();
  let lowest = passages;
  for (let step = 0; step < mostSteps; step += 1) {
    const ids = idsAbove(lowest).filter((id) => !found.has(id));
    if (ids.length === 0) break;
    const above = await library.passagesById(ids, scope);
    for (const one of above) found.set(one.id, one);
    lowest = lowest.flatMap((one) => stillWithin(one, above) ?? []);
  }
  return [...found.values()].filter((one) => !passages.some((listed) => isSibling(one, listed)));
}

/** Of the same list, and without what governs it. */
const isSibling = ({ articleId, context, text }: Passage, listed: Passage): boolean =>
  context !== undefined && articleId === listed.articleId && context === listed.context && !text.includes(context);

/** The first of those above it, where all of them are of the same list. */
function stillWithin({ articleId, context }: Passage, above: readonly Passage[]): Passage | undefined {
  const own = above.filter((one) => one.articleId === articleId);
  const [first] = own.toSorted((a, b) => a.ordinal - b.ordinal);
  return context !== undefined && first?.context === context ? first : undefined;
}
