import { cutShort } from '../text/segments.ts';
import type { BlockKind } from './article.ts';
import { cleanText } from './clean-text.ts';
import { longest, longestNames, type Names } from './name-limits.ts';
import type { PlacedBlock } from './rough-document.ts';

/** Kinds of blocks that are bounded. */
const bounded: ReadonlyMap<BlockKind, number> = new Map([
  ['title', longest.title],
  ['heading', longest.heading],
  ['caption', longest.caption],
  ['byline', longest.byline],
  ['date', longest.date],
  ['site', longest.site],
]);

/** The block as a paragraph where it is too long for its kind. */
export function asProseWhereLong(block: PlacedBlock): PlacedBlock {
  if (block.text.length <= (bounded.get(block.kind) ?? Number.POSITIVE_INFINITY)) return block;
  const { level: _, ...rest } = block;
  return { ...rest, kind: 'paragraph', certain: true };
}

/**
 * What a format knew of the document, each name cut where it is too long; and as paragraphs what no block says of the rest,
 * so that nothing a reader would see is lost.
 */
export function namesWithinLimits(
  known: Names,
  blocks: readonly PlacedBlock[],
): { readonly names: Names; readonly rest: readonly PlacedBlock[] } {
  const names: Record<string, string> = {};
  const rest: PlacedBlock[] = [];
  for (const [name, most] of longestNames) {
    const whole = cleanText(known[name] ?? '');
    if (whole === '') continue;
    const cut = cutShort(whole, most);
    names[name] = cut;
    if (cut !== whole && ![...blocks, ...rest].some(({ text }) => text.includes(whole)))
      rest.push({ kind: 'paragraph', text: whole.slice(cut.length - 1).trim(), certain: true, at: -1 });
  }
  return { names, rest };
}

/** What stands beside a row or an item, no longer than it helps: a header row's beginning, the end of a list's lead-in. */
export function contextWithinLimits(context: string, kind: BlockKind): string {
  if (context.length <= longest.context) return context;
  if (kind === 'row') return cutShort(context, longest.context);
  const tail = context.slice(-longest.context);
  const word = tail.search(/\s(?![\p{M}\u200d])/u);
  return word < 0 ? cutShort(context, longest.context) : `…${tail.slice(word)}`;
}
