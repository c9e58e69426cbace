import type { Origin } from '../core/document/article.ts';

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
