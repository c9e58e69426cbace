import type { ParsedBlock } from './article.ts';
import { isGoverning } from './governing-headings.ts';
import type { PlacedBlock } from './rough-document.ts';
import { endsWithColon } from './typed-lists.ts';

/**
 * The final blocks, contexts as their indices. A list without one takes the paragraph right before it as its lead-in, and else
 * the heading that governs it; a table or a term takes a paragraph that ends with a colon, or that heading; what leads in a list or a
 * table stands under the heading itself.
 * @param language ISO 639-1
 */
export function withLeads(blocks: readonly PlacedBlock[], language: string): readonly ParsedBlock[] {
  const place = new Map(blocks.map(({ at }, index) => [at, index]));
  const headings: { readonly index: number; readonly level: number; readonly governs: boolean }[] = [];
  let lead: number | undefined;
  return blocks.map(({ at, certain, context, ...block }, index): ParsedBlock => {
    if (block.kind === 'heading') {
      const { level = lowest } = block;
      while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
      headings.push({ index, level, governs: isGoverning(block.text, language) });
    }
    const before = blocks[index - 1];
    const isNew = before !== undefined && isListed(before) && before.kind !== block.kind;
    if (isNew || !isListed(block)) lead = block.kind === 'paragraph' ? index : undefined;
    const found = context === undefined ? leadOf(index) : place.get(context);
    return found === undefined || found >= index ? block : { ...block, context: found };
  });

  function leadOf(index: number): number | undefined {
    const kind = blocks[index]?.kind;
    const over = headings.findLast(({ governs }) => governs)?.index;
    const announcing = lead !== undefined && endsWithColon(blocks[lead]?.text ?? '') ? lead : over;
    if (kind === 'row' || isTerm(index)) return announcing;
    if (kind === 'item') return lead ?? over;
    const next = blocks[index + 1];
    return kind === 'paragraph' && next && isListed(next) ? over : undefined;
  }

  function isTerm(index: number): boolean {
    return blocks[index]?.kind === 'item' && blocks[index + 1]?.context === blocks[index]?.at;
  }
}

/** Of headings. */
const lowest = 6;

const isListed = ({ kind }: Pick<PlacedBlock, 'kind'>): boolean => kind === 'item' || kind === 'row';
