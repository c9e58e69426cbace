import type { Origin, ParsedDocument } from '../core/document/article.ts';
import type { PreparedArticle } from '../core/document/prepare-article.ts';

/** Gives the bytes behind a path or an address, within limits of size and time. */
export interface Reader {
  /**
   * Turns what a person typed (path, folder, glob or address) into origins, sorted.
   * @throws Failure `not-found` when there is nothing.
   */
  origins(location: string): Promise<readonly Origin[]>;
  /** @throws Failure `not-found`, `unreadable`, `too-large`, `forbidden`, `unreachable` */
  bytes(origin: Origin): Promise<RawDocument>;
}

export interface RawDocument {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /** As a server said it, without parameters: "text/html". */
  readonly mediaType?: string;
  /** As a server said it: "windows-1252". */
  readonly charset?: string;
}

/** One kind of document. Tells by content first, by name second. */
export interface Format {
  readonly name: string;
  /** 0 (not mine) to 1 (certain). Must not throw. */
  recognise(raw: RawDocument): number;
  /** @throws Failure `unreadable`, `unsupported`, `empty`, `too-large` */
  parse(raw: RawDocument): Promise<ParsedDocument>;
}

/** Makes an article's parts out of bytes, off the thread that serves: formats, splitting and terms run in workers. */
export interface Parser {
  /** @throws Failure `unreadable`, `unsupported`, `empty`, `too-large` */
  prepare(raw: RawDocument, collection: string): Promise<PreparedArticle>;
  close(): Promise<void>;
}
