import { sentencesOf } from '../text/language.ts';
import { graphemesOf } from '../text/segments.ts';
import type { Span } from '../text/span.ts';
import { type Article, type Block, blockText, bodyBlocks } from './article.ts';
import { headingWithinLimits, metadataWithinLimits, nameWithinLimits } from './name-limits.ts';
import { pagedSpan } from './pages.ts';
import { type Passage, type PassagePart, passageId, type Source } from './passage.ts';
import { contextWithinLimits } from './within-limits.ts';

/** In UTF-16 code units. */
export interface SplitLimits {
  /** Neighbouring paragraphs are put together while they are shorter than this together. */
  readonly target: number;
  /** No passage is longer. */
  readonly most: number;
}

export const splitLimits: SplitLimits = { target: 400, most: 1_500 };

/** What a footnote says about the article. */
export function sourceOf(article: Article): Source {
  const { title, byline, publishedAt, siteName, address, language } = metadataWithinLimits(article);
  return {
    name: nameWithinLimits(article.origin.name),
    title,
    language,
    ...(byline === undefined ? {} : { byline }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(siteName === undefined ? {} : { siteName }),
    ...(address === undefined ? {} : { address }),
    ...(article.warnings?.includes('read-from-pictures') ? { fromPictures: true } : {}),
  };
}

/** A stretch that is not divided: a heading, or sentences of one block. */
interface Piece extends Span {
  readonly block: Block;
}

/**
 * The body as passages: exact slices, in order, without overlap, covering every block. They end where blocks end, and
 * inside a block longer than the limit at a sentence; a sentence longer than the limit is cut between words, or between
 * graphemes where it has none. A heading opens a passage, and tables and lists do not share one with prose.
 */
export function splitPassages(article: Article, limits: SplitLimits = splitLimits): readonly Passage[] {
  const groups: Piece[][] = [];
  for (const piece of bodyBlocks(article).flatMap((block) => piecesOf(article, block, limits.most))) {
    const group = groups.at(-1);
    if (group && joins(group, piece, limits)) group.push(piece);
    else groups.push([piece]);
  }
  const source = sourceOf(article);
  let heading: string | undefined;
  return groups.map((group, ordinal) => {
    const titles = group.filter(({ block }) => block.kind === 'heading');
    if (titles.length > 0)
      heading = headingWithinLimits(titles.map((piece) => blockText(article, piece.block)).join(' · '));
    return toPassage(article, { group, ordinal, source, heading });
  });
}

function joins(group: readonly Piece[], piece: Piece, limits: SplitLimits): boolean {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || piece.end - first.start > limits.most) return false;
  if (group.every(({ block }) => block.kind === 'heading') && !piece.block.gapBefore) return true;
  if (piece.block.kind === 'heading' || piece.block.gapBefore) return false;
  if (last.block === piece.block || piece.block.context?.start !== last.block.context?.start) return false;
  return last.end - first.start < limits.target;
}

function piecesOf(article: Article, block: Block, most: number): readonly Piece[] {
  if (block.end - block.start <= most) return [{ block, start: block.start, end: block.end }];
  const pieces: Piece[] = [];
  let open: Span | undefined;
  for (const atom of atomsOf(article, block, most)) {
    if (open && atom.end - open.start > most) {
      pieces.push({ block, start: open.start, end: open.end });
      open = atom;
    } else {
      open = { start: open?.start ?? block.start, end: atom.end };
    }
  }
  if (open) pieces.push({ block, start: open.start, end: block.end });
  return pieces;
}

const atomsOf = (article: Article, block: Block, most: number): readonly Span[] => {
  const text = blockText(article, block);
  return sentencesOf(text, article.language)
    .flatMap((span) => (span.end - span.start <= most ? [span] : cut(text, span, most)))
    .map(({ start, end }) => ({ start: block.start + start, end: block.start + end }));
};

/** A sentence without an end: at the last white space within the limit, else between graphemes. */
function cut(text: string, { start, end }: Span, most: number): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > most) {
    const to = cutAt(text, from, from + most);
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }];
}

function cutAt(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s(?![\p{M}\u200d])\S*$/u);
  if (space > 0 && !/^[\p{M}\u200d]/u.test(text.slice(from + space + 1, from + space + 3))) return from + space + 1;
  let at = limit;
  // A grapheme is looked for near the limit only: a text of megabytes may have no space at all.
  const near = Math.max(from, limit - 64);
  for (const { start } of graphemesOf(text, { start: near, end: Math.min(text.length, limit + 32) })) {
    if (start > limit) break;
    if (start > from) at = start;
  }
  return at;
}

interface Grouped {
  readonly group: readonly Piece[];
  readonly ordinal: number;
  readonly source: Source;
  readonly heading: string | undefined;
}

function toPassage(article: Article, { group, ordinal, source, heading }: Grouped): Passage {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  const context = group.find(({ block }) => block.context)?.block.context;
  const prose = group.filter(({ block }) => block.kind !== 'heading');
  return {
    id: passageId(article.id, ordinal),
    articleId: article.id,
    collection: article.collection,
    ordinal,
    start,
    end,
    text: article.text.slice(start, end),
    source,
    parts: (prose.length > 0 ? prose : group).map(toPart),
    ...(heading === undefined ? {} : { heading }),
    ...(context === undefined
      ? {}
      : {
          context: contextWithinLimits(article.text.slice(context.start, context.end), prose[0]?.block.kind ?? 'item'),
        }),
  };
}

const toPart = ({ block, start, end }: Piece): PassagePart => ({
  paragraph: block.paragraph ?? 1,
  ...pagedSpan(block, { start, end }),
});
