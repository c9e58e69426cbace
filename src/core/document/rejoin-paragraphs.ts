import { inAllLanguages } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { isBody } from './article.ts';
import { joinedTurns } from './pages.ts';
import type { PlacedBlock } from './rough-document.ts';

const endsOpen = /[\p{L}\p{N},;–—-][”"’')\]]?$/u;
const startsLower = /^[“"‘'(]?\p{Ll}/u;
const smallWords = anyOf(inAllLanguages(({ sentences }) => sentences?.neverLast));
const endsWithSmallWord = new RegExp(`(?:,|\\s${smallWords})$`, 'iu');
/** A shorter block is a heading, a line of a poem or a cry rather than half a paragraph. */
const shortestHalf = 60;

/** Blocks that may stand between the halves. */
const mostBetween = 3;

const isProse = (block: PlacedBlock): boolean => block.kind === 'paragraph' || block.kind === 'quote';

/** Whether `after` carries on the sentence that `before` leaves open. */
function continues(before: string, after: string): boolean {
  if (before.length < shortestHalf || !endsOpen.test(before)) return false;
  return startsLower.test(after) || (endsWithSmallWord.test(before) && /^[“"‘'(]?[\p{L}\p{N}]/u.test(after));
}

/** A word broken at the end of a page ("carried for-" / "ward") is made whole. */
const glue = (before: string, after: string): string =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : `${before} ${after}`;

/**
 * Makes paragraphs whole that a page break, a picture or a notice cut in two: a prose block that ends within a sentence,
 * and the next prose block that carries it on, with nothing between but what stands apart. Notices are joined likewise.
 */
export function rejoinSplit(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const joined: PlacedBlock[] = [];
  for (const block of blocks) {
    const at = partnerOf(block, joined);
    const before = joined[at];
    if (before && before.kind === block.kind && !block.gapBefore && continues(before.text, block.text)) {
      const text = glue(before.text, block.text);
      joined[at] = { ...before, text, ...joinedTurns(before, block, text.length - block.text.length) };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

/** The last prose block, if only what stands apart follows it; for a notice the block before. */
function partnerOf(block: PlacedBlock, blocks: readonly PlacedBlock[]): number {
  if (block.kind === 'notice') return blocks.length - 1;
  if (!isProse(block)) return -1;
  const near = blocks.slice(-mostBetween - 1);
  const at = near.findLastIndex((earlier) => isBody(earlier.kind));
  const found = near[at];
  return found && isProse(found) ? blocks.length - near.length + at : -1;
}
