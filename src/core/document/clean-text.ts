import { movedTurns, pagedSpan } from './pages.ts';
import type { RoughBlock } from './rough-document.ts';

/** Every kind of line break as \n; a page break (form feed) as a blank line. */
export const unifyLineBreaks = (text: string): string =>
  text
    .replace(/\r\n?|\u0085|\u2028|\v/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(/\f/g, '\n\n');

/** Drawn as one glyph, written by nobody: "ﬁ" is searched and quoted as "fi". */
const ligatures = /[\uFB00-\uFB06]/g;

/**
 * Nothing a reader sees: soft hyphens, byte order marks, word joiners, control characters, overriding directions,
 * halves of characters, characters for private use, tags, and the sign for a lost character.
 */
const invisible =
  /[\u00AD\uFEFF\u2060\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFD\u{E0000}-\u{E007F}]|\p{Cc}|\p{Cs}|\p{Co}/gu;

const edges = /^[\s\u200B\u200E\u200F]+|[\s\u200B\u200E\u200F]+$/g;

/** A paragraph's characters as they are stored: composed (NFC), white space as single spaces, without what cannot be seen. */
export const cleanText = (text: string): string =>
  text
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(invisible, '')
    .replace(ligatures, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .replace(edges, '');

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
