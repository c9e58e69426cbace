import type { Article, Block } from '../../core/document/article.ts';
import { bodyBlocks } from '../../core/document/article.ts';
import { overlaps, type Span } from '../../core/text/span.ts';

/** How much of an article is shown at once, in characters of its text. */
const longest = 1_300;
/** How much of it may come before the quoted words. */
const mostBefore = 600;

/** The first view of quoted words: with the paragraph before and the one after, as far as there is room. */
export function pageAround(article: Article, quote: Span): Span {
  const blocks = bodyBlocks(article);
  const at = blocks.findIndex((block) => overlaps(block, quote));
  const before = blocks.findLastIndex((block, index) => index < at && block.kind !== 'heading');
  const starts = blocks.slice(Math.max(0, before), at + 1).map(({ start }) => start);
  const near = starts.find((start) => quote.start - start <= mostBefore);
  const from = near ?? wordStart(article.text, quote.start - mostBefore);
  const after = blocks.find((block, index) => index > at && block.kind !== 'heading')?.end;
  return { start: from, end: after !== undefined && after - from <= longest ? after : pageEnd(article, from) };
}

/** What follows from an offset: whole paragraphs, or as much of one as there is room for. */
export const pageFrom = (article: Article, from: number): Span => ({ start: from, end: pageEnd(article, from) });

/** Where the page before begins; undefined at the beginning. */
export function pageBefore(article: Article, from: number): number | undefined {
  if (from <= 0) return undefined;
  const starts = bodyBlocks(article).map(({ start }) => start);
  return (
    starts.find((start) => start < from && from - start <= longest) ??
    wordStart(article.text, Math.max(0, from - longest))
  );
}

/** Where the page after begins; undefined at the end. */
export function pageAfter(article: Article, end: number): number | undefined {
  const rest = article.text.slice(end, article.bodyEnd);
  const start = end + rest.length - rest.trimStart().length;
  return start < article.bodyEnd ? start : undefined;
}

function pageEnd(article: Article, from: number): number {
  const limit = from + longest;
  if (article.bodyEnd <= limit) return article.bodyEnd;
  const whole = bodyBlocks(article).filter(({ end }) => end > from && end <= limit);
  // A heading belongs to what follows it.
  const last = whole.findLast(({ kind }) => kind !== 'heading') ?? whole.at(-1);
  return last?.end ?? wordStart(article.text, limit);
}

/** The beginning of the word at the offset; the offset itself where words are not told apart. */
function wordStart(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset);
  const found = offset - space < 60 ? space + 1 : offset;
  // Never between the halves of a character.
  return /[\udc00-\udfff]/.test(text[found] ?? '') ? found + 1 : found;
}

/** The parts of blocks on a page, in order. */
export const blocksOn = (article: Article, page: Span): readonly Block[] =>
  bodyBlocks(article)
    .filter((block) => overlaps(block, page))
    .map((block) => ({ ...block, start: Math.max(block.start, page.start), end: Math.min(block.end, page.end) }));
