import { afterReading, type FeedState, type FeedStep } from '../core/document/feed.ts';
import { Failure } from '../core/failure.ts';
import type { Feeds } from '../ports/feeds.ts';
import type { Ports } from '../ports/ports.ts';

export interface ReadThen {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** From 0 to 1: by how much the next reading is put off, so that feeds are not read together. */
  readonly jitter: number;
  /** Where the address is a page's, the feed that it names is read. */
  readonly discover?: boolean;
}

/** Feed → its reading → what is new in it. A reading that fails is the caller's to note. @throws Failure */
export async function readNewsOf(ports: Ports, state: FeedState, then: ReadThen): Promise<FeedStep> {
  const feeds = feedsOf(ports);
  const reading = await feeds.read(state.address, state);
  if (reading.kind !== 'page') return afterReading(state, reading, then);
  const [named] = reading.feeds;
  if (then.discover && named !== undefined)
    return readNewsOf(ports, { ...state, address: named }, { ...then, discover: false });
  throw new Failure('unreadable', `${state.address} is a web page, and no feed. Give the address of a feed.`);
}

export const requireReadable = (ports: Ports, address: string): Promise<void> => feedsOf(ports).requireAllowed(address);

function feedsOf({ feeds }: Ports): Feeds {
  if (feeds) return feeds;
  throw new Failure('configuration', 'No feeds are read here. Start Footnote with the ports that read them.');
}
