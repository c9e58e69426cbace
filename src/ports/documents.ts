import type { Article, Origin, ParsedDocument } from '../core/document/article.ts';
import type { PreparedArticle } from '../core/document/prepare-article.ts';
import type { Source } from '../core/document/reckoning.ts';

/** Gives the bytes behind a path or an address, within limits of size and time. */
export interface Reader {
  /**
   * Turns what a person typed (path, folder, glob or address) into origins, sorted.
   * @throws Failure `not-found` when there is nothing.
   */
  origins(location: string): Promise<readonly Origin[]>;
  /** @throws Failure `not-found`, `unreadable`, `too-large`, `forbidden`, `unreachable` */
  bytes(origin: Origin): Promise<RawDocument>;
  /**
   * A plain text in any encoding, as it was written: nothing of it is understood. @param most bytes
   * @throws Failure as `bytes`
   */
  text(origin: Origin, most: number): Promise<string>;
}

export interface RawDocument {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /** As a server said it, without parameters: "text/html". */
  readonly mediaType?: string;
  /** As a server said it: "windows-1252". */
  readonly charset?: string;
}

/** What is known of a kind of document before one is read. */
export interface DocumentKind {
  /** As people call it: "PDF". */
  readonly label: string;
  /** How its files' names end, in small letters and without the dot; a folder is searched for them. */
  readonly extensions: readonly string[];
  /** What servers call it: "application/pdf". */
  readonly mediaTypes: readonly string[];
  /** A document of the kind, with what is read from it: the name of a folder in `test/fixtures/articles`. */
  readonly example: string;
}

/** As people are told what Footnote reads. */
export const labelsOf = (kinds: readonly DocumentKind[]): string => kinds.map(({ label }) => label).join(', ');

/** Reads one kind of document. Tells by content first, by name second. */
export interface Format extends DocumentKind {
  /** 0 (not mine) to 1 (certain). Must not throw. */
  recognise(raw: RawDocument): number;
  /** @throws Failure `unreadable`, `unsupported`, `empty`, `too-large` */
  parse(raw: RawDocument): Promise<ParsedDocument & { readonly source?: Source }>;
}

/** Makes an article's parts out of bytes, off the thread that serves: formats, splitting and terms run elsewhere. */
export interface Parser {
  /**
   * @param person who adds it: documents of one person or collection wait for those of others
   * @throws Failure `unreadable`, `unsupported`, `empty`, `too-large`
   */
  prepare(raw: RawDocument, collection: string, person?: string): Promise<PreparedArticle>;
  /**
   * The passages and terms of an article that was read before; its text, blocks and id stay as they are.
   * @throws Failure `unreadable`, `empty`, `too-large`
   */
  split(article: Article): Promise<PreparedArticle>;
  close(): Promise<void>;
}
