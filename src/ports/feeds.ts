import type { FeedReading, KnownFeed } from '../core/document/feed.ts';

/** Reads RSS, Atom, RDF and JSON feeds, as politely as their servers ask. */
export interface Feeds {
  /**
   * What stands in the feed now; `unchanged` where its server says so by what is known of the last reading.
   * @throws Failure `forbidden` (private addresses, and where robots.txt keeps programs out), `not-found`, `unreadable`, `too-large`, `unreachable`
   */
  read(address: string, known: KnownFeed): Promise<FeedReading>;
  /** Whether the page's server lets programs read it. @throws Failure `forbidden` where it does not, `unreachable` where it cannot be asked */
  requireAllowed(address: string): Promise<void>;
  close(): Promise<void>;
}
