import type { BlockKind, Warning } from './article.ts';
import type { Paged } from './pages.ts';

/** A block as a format found it, before the document's own furniture is told from its prose. */
export interface RoughBlock extends Paged {
  readonly kind: BlockKind;
  readonly text: string;
  readonly level?: number;
  /** Whether it follows the block before is a guess. */
  readonly gapBefore?: boolean;
  /** Index in `blocks` of the table's header row or the list's lead-in; an earlier block. */
  readonly context?: number;
  /** The format is sure of the kind; nothing is guessed from the words. */
  readonly certain?: boolean;
}

/** A rough block that remembers its place in the rough document. */
export interface PlacedBlock extends RoughBlock {
  readonly at: number;
}

/** What a format knows from the document itself, in the document's own words. */
export interface RoughDocument {
  readonly blocks: readonly RoughBlock[];
  readonly title?: string;
  readonly byline?: string;
  /** Whom a part of the page that nobody sees names as the author: an author line that is seen goes before it. */
  readonly pageAuthor?: string;
  /** Whom the file's properties name: taken where nothing contradicts it, and marked. */
  readonly fileAuthor?: string;
  readonly publishedAt?: string;
  readonly siteName?: string;
  readonly address?: string;
  readonly language?: string;
  readonly warnings?: readonly Warning[];
}
