import { movedTurns, pagedSpan } from './pages.ts';
import type { RoughBlock } from './rough-document.ts';

/** A shorter block is a title, a name or a date, which reads better without the character than in two. */
const shortestProse = 100;

const isProse = ({ kind, text }: RoughBlock): boolean =>
  (kind === 'paragraph' || kind === 'item' || kind === 'quote') && text.length >= shortestProse;

/** Prose with places (U+FFFD) where the source has lost a character, as the stretches between them: nothing is quoted across one. */
export function splitAtLost(block: RoughBlock): readonly RoughBlock[] {
  if (!block.text.includes('\uFFFD') || !isProse(block)) return [block];
  const { page: _page, turns: _turns, ...rest } = block;
  return [...block.text.matchAll(/[^\uFFFD]+/g)].map(({ 0: text, index }, nth) => {
    const { start, end: _end, ...paged } = pagedSpan(block, { start: index, end: index + text.length });
    const turns = movedTurns(paged, (at) => at - start);
    return { ...rest, ...paged, ...turns, text, ...(nth > 0 ? { gapBefore: true } : {}) };
  });
}
