import { isBody } from './article.ts';
import { namesTable } from './boilerplate.ts';
import type { PlacedBlock } from './rough-document.ts';

const isCaption = (block: PlacedBlock | undefined): boolean => block?.kind === 'paragraph' && namesTable(block.text);

/**
 * With the caption that stands right below a table's last row above its first, as the context of the table; not where one stands
 * above already, or where it may be that of another table right below.
 */
export function withCaptionsAbove(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const all = [...blocks];
  for (let at = 1; at < all.length; at += 1) {
    const caption = all[at];
    if (!caption || !isCaption(caption) || all[at - 1]?.kind !== 'row' || nextBody(all, at)?.kind === 'row') continue;
    let first = at - 1;
    while (all[first - 1]?.kind === 'row' && all[first]?.context !== undefined) first -= 1;
    while (all[first]?.context === undefined && all[first - 1]?.kind === 'row' && all[first - 1]?.context === undefined)
      first -= 1;
    if (isCaption(all[first - 1])) continue;
    const rows = all.slice(first, at).map((row) => (row.context === undefined ? { ...row, context: caption.at } : row));
    all.splice(first, at - first + 1, { ...caption, certain: true }, ...rows);
  }
  return all;
}

const nextBody = (blocks: readonly PlacedBlock[], at: number): PlacedBlock | undefined =>
  blocks.slice(at + 1).find(({ kind }) => isBody(kind));
