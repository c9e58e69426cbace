import { type Article, type Block, bodyBlocks } from '../../core/document/article.ts';
import { isWords, type ReadingPlace } from '../../core/document/reading-address.ts';
import { overlaps } from '../../core/text/span.ts';

/** Characters of an article that are shown at once, but for the paragraph that ends a part: an hour's reading. */
const longestPart = 60_000;

/** The article's blocks in parts; nearly every article has one. */
export function partsOf(article: Article): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  let begun = 0;
  for (const block of bodyBlocks(article)) {
    const open = parts.at(-1) ?? [];
    if (open.length > 0 && block.start - begun >= longestPart) {
      parts.push([block]);
      begun = block.start;
    } else open.push(block);
  }
  return parts;
}

/** The part where a place is, from 0; the first where there is none such. */
export function partWith(parts: readonly (readonly Block[])[], place: ReadingPlace): number {
  const isThere = (block: Block): boolean =>
    isWords(place) && overlaps(block, place) ? true : block.paragraph === place.paragraph;
  return Math.max(
    0,
    parts.findIndex((part) => part.some(isThere)),
  );
}
