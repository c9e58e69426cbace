import type { Warning } from '../../../core/document/article.ts';
import { bylineOf, dateLineOf } from '../../../core/document/masthead-lines.ts';
import { paragraphsOf } from '../../../core/document/paragraphs.ts';
import type { RoughBlock, RoughDocument } from '../../../core/document/rough-document.ts';
import { warningAbout } from '../../../core/document/warning.ts';
import { looksLikeHtml, readPiece } from '../html/read-piece.ts';

/** One article of several that a file holds, with what the file tells of it. */
export type SavedItem = RoughDocument;

/** The blocks of text that may be HTML. */
export const blocksOf = (content: string): readonly RoughBlock[] =>
  looksLikeHtml(content) ? readPiece(content) : paragraphsOf(content);

/** What a format knows as one object without what it does not know. */
export function known(facts: Readonly<Record<string, string | undefined>>): Omit<RoughDocument, 'blocks'> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value.trim() !== ''));
}

/** Those that hold words; and a warning where others hold none. */
export function withWords(items: readonly SavedItem[]): {
  readonly items: readonly SavedItem[];
  readonly warnings: readonly Warning[];
} {
  const worded = items.filter(({ blocks }) => blocks.length > 0);
  const wordless = items
    .filter(({ blocks }) => blocks.length === 0)
    .map(({ title = '', address = '' }) => title || address || '?');
  return {
    items: worded,
    warnings: worded.length < items.length ? [warningAbout('parts-missing', wordless)] : [],
  };
}

/**
 * A file of one article is that article; one of several has a section for each, headed by its title, so that no words of
 * one pass for another's. Who wrote each, and when, stands under its title, and is nobody's of the whole.
 * @param whole what is known of all of them together
 */
export function asOneDocument(items: readonly SavedItem[], whole: Omit<RoughDocument, 'blocks'>): RoughDocument {
  const [first] = items;
  if (first && items.length === 1)
    return { ...(first.siteName || !whole.title ? {} : { siteName: whole.title }), ...first };
  const blocks: RoughBlock[] = [];
  for (const [at, item] of items.entries())
    for (const block of sectionOf(item, blocks.length, at + 1)) blocks.push(block);
  return { ...whole, blocks };
}

/** @param number its place among the others, which heads it where it has neither a title nor a date */
function sectionOf(item: SavedItem, before: number, number: number): readonly RoughBlock[] {
  const { byline, publishedAt, address } = item;
  const title = item.title || publishedAt || String(number);
  const about = [byline, publishedAt, address].filter((part) => part !== undefined).join(' · ');
  const head: readonly RoughBlock[] = [
    ...(title ? [{ kind: 'heading', text: title, level: 1, certain: true, gapBefore: true } as const] : []),
    ...(about ? [{ kind: 'notice', text: about, certain: true } as const] : []),
  ];
  const moved = item.blocks.map(
    (block, at): RoughBlock => ({
      ...block,
      ...(block.context === undefined ? {} : { context: block.context + before + head.length }),
      ...(block.level === undefined ? {} : { level: Math.min(6, block.level + 1) }),
      ...(at === 0 ? { gapBefore: true } : {}),
    }),
  );
  return [...head, ...moved.map(withoutMasthead)];
}

/** The line that names the author or the day of one article is not the whole's. */
const withoutMasthead = (block: RoughBlock): RoughBlock =>
  block.kind === 'paragraph' && (bylineOf(block.text) !== undefined || dateLineOf(block.text) !== undefined)
    ? { ...block, kind: 'notice', certain: true }
    : block;
