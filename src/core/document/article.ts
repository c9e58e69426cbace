import { type Span, sliceOf } from '../text/span.ts';
import { articleId, fingerprintOf } from './identity.ts';
import { metadataWithinLimits } from './name-limits.ts';
import { movedTurns, type Paged } from './pages.ts';
import type { Reckoning } from './reckoned.ts';
import { titleFromName } from './title-from-name.ts';

/** Prose that is searched and may be cited, in reading order. A `row` is a table row, its cells separated by " | ". */
export type BodyKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quote';

/** What stands on the page but is not the article's prose: never searched. The first four can be cited as metadata. */
export type ApartKind = 'title' | 'byline' | 'date' | 'site' | 'caption' | 'notice';

export type BlockKind = BodyKind | ApartKind;

const apartKinds: ReadonlySet<BlockKind> = new Set<ApartKind>(['title', 'byline', 'date', 'site', 'caption', 'notice']);

export const isBody = (kind: BlockKind): kind is BodyKind => !apartKinds.has(kind);

/** A block of an article, as a span of `article.text`; so are its `turns`. */
export interface Block extends Span, Paged {
  readonly kind: BlockKind;
  /** 1-based number among the body's blocks that are not headings: what a footnote calls "paragraph 4". */
  readonly paragraph?: number;
  /** 1 to 6, for headings. */
  readonly level?: number;
  /** The table's header row, the list's lead-in or the heading that governs either, elsewhere in `article.text`. */
  readonly context?: Span;
  /** Whether it follows the block before is a guess: nothing is quoted across. */
  readonly gapBefore?: boolean;
}

export interface Metadata {
  readonly title: string;
  readonly byline?: string;
  /** As written in the source ("22 June 2017") or an ISO 8601 date; see `core/text/dates` where a comparison is needed. */
  readonly publishedAt?: string;
  readonly siteName?: string;
  /** Where readers find it on the web; http or https. */
  readonly address?: string;
  /** ISO 639-1, or "und". */
  readonly language: string;
}

/** What a format makes of bytes. Block texts are final: normalised, without markup. */
export interface ParsedDocument extends Omit<Metadata, 'title' | 'language'> {
  readonly title?: string;
  readonly language?: string;
  readonly blocks: readonly ParsedBlock[];
  readonly warnings?: readonly Warning[];
  readonly letters?: Reckoning;
}

/** Its `turns` are offsets into `text`. */
export interface ParsedBlock extends Paged {
  readonly kind: BlockKind;
  readonly text: string;
  readonly level?: number;
  readonly gapBefore?: boolean;
  /** Index in `blocks` of the table's header row or the list's lead-in; always an earlier body block. */
  readonly context?: number;
}

/** Where an article comes from. Two origins are the same article if their location is equal within a collection. */
export interface Origin {
  readonly kind: 'file' | 'url' | 'attachment';
  /** Absolute path, or address. What it is stored as is the library's affair; see `Library.idFor`. */
  readonly location: string;
  /** What people call it: the file's base name, or the address. */
  readonly name: string;
}

export interface Article extends Metadata {
  readonly id: string;
  /** Whose library it is in: `shared`, or a Discord server's id. */
  readonly collection: string;
  readonly origin: Origin;
  /** The body's blocks in reading order, then those that stand apart; see `bodyEnd`. Never changes: citations are spans of it. */
  readonly text: string;
  /** Where the body ends in `text`. */
  readonly bodyEnd: number;
  readonly blocks: readonly Block[];
  /** Changes whenever anything a reader could notice does. */
  readonly fingerprint: string;
  readonly warnings?: readonly Warning[];
  readonly letters?: Reckoning;
}

/** An article as lists show it, without its text. */
export type ArticleSummary = Omit<Article, 'text' | 'blocks' | 'bodyEnd'> & {
  /** When it was last read from its origin, as an ISO 8601 time; absent where that was not noted. */
  readonly indexedAt?: string;
  readonly passages: number;
  readonly characters: number;
};

/** The article as lists show it. @param passages how many it has */
export function summaryOf(article: Article, passages: number): ArticleSummary {
  const { text, blocks: _blocks, bodyEnd: _bodyEnd, ...rest } = article;
  return { ...rest, passages, characters: text.length };
}

export const sharedCollection = 'shared';

const separatorBefore = (previous: ParsedBlock | undefined, block: ParsedBlock): string => {
  if (!previous) return '';
  return previous.kind === block.kind && (block.kind === 'item' || block.kind === 'row') ? '\n' : '\n\n';
};

interface Laid {
  readonly text: string;
  readonly spans: readonly Span[];
}

function layOut(blocks: readonly ParsedBlock[]): Laid {
  let text = '';
  const spans: Span[] = [];
  blocks.forEach((block, index) => {
    text += separatorBefore(blocks[index - 1], block);
    spans.push({ start: text.length, end: text.length + block.text.length });
    text += block.text;
  });
  return { text, spans };
}

/**
 * A parsed document as an article. Blocks without text are dropped; the body comes first, so that `text.slice(0, bodyEnd)`
 * is what a reader would read. Title and language fall back to the origin's name and "und".
 */
export function toArticle(parsed: ParsedDocument, origin: Origin, collection: string = sharedCollection): Article {
  const kept = parsed.blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.text.trim() !== '');
  const ordered = [
    ...kept.filter(({ block }) => isBody(block.kind)),
    ...kept.filter(({ block }) => !isBody(block.kind)),
  ];
  const { text, spans } = layOut(ordered.map(({ block }) => block));
  const spanOf = new Map(ordered.map(({ index }, place) => [index, spans[place]]));
  let paragraph = 0;
  const blocks = ordered.map(({ block }, place): Block => {
    const context = block.context === undefined ? undefined : spanOf.get(block.context);
    const span = spans[place] as Span;
    const numbered = isBody(block.kind) && block.kind !== 'heading';
    if (numbered) paragraph += 1;
    return {
      kind: block.kind,
      ...span,
      ...(numbered ? { paragraph } : {}),
      ...(block.level === undefined ? {} : { level: block.level }),
      ...(block.page === undefined ? {} : { page: block.page }),
      ...movedTurns(block, (at) => at + span.start),
      ...(block.gapBefore ? { gapBefore: true } : {}),
      ...(context === undefined ? {} : { context }),
    };
  });
  const metadata: Metadata = metadataWithinLimits({
    title: parsed.title ?? titleFromName(origin.name),
    ...(parsed.byline === undefined ? {} : { byline: parsed.byline }),
    ...(parsed.publishedAt === undefined ? {} : { publishedAt: parsed.publishedAt }),
    ...(parsed.siteName === undefined ? {} : { siteName: parsed.siteName }),
    ...(parsed.address === undefined ? {} : { address: parsed.address }),
    language: parsed.language ?? 'und',
  });
  const bodyEnd = blocks.findLast((block) => isBody(block.kind))?.end ?? 0;
  return {
    id: articleId(collection, origin.location),
    collection,
    origin,
    ...metadata,
    text,
    bodyEnd,
    blocks,
    fingerprint: fingerprintOf({ ...metadata, text, blocks }),
    ...(parsed.warnings?.length ? { warnings: parsed.warnings } : {}),
    ...(parsed.letters ? { letters: parsed.letters } : {}),
  };
}

export const bodyBlocks = (article: Article): readonly Block[] => article.blocks.filter((block) => isBody(block.kind));

export const blockText = (article: Article, block: Block): string => sliceOf(article.text, block);

/** A kind of warning, and which parts of the document it is about where they have names: "parts-missing: map.xhtml". */
export type Warning = WarningKind | `${WarningKind}: ${string}`;

/** What may be wrong with an article as it was read, for whoever adds it. */
export type WarningKind =
  | 'lost-characters'
  | 'lost-text'
  | 'text-beside'
  | 'uncertain-layout'
  | 'broken-words'
  | 'attachments-unread'
  | 'parts-missing'
  | 'pictures-unread'
  | 'author-from-file'
  | 'read-from-pictures';
