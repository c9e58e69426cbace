import { createHash } from 'node:crypto';

/** An article that a feed announces. */
export interface FeedItem {
  /** The same whenever the feed is read: made of the id it gives, else of its address. */
  readonly key: string;
  readonly address: string;
  readonly title?: string;
}

/** What a server is told, so that it need not send again what is known. */
export interface KnownFeed {
  readonly etag?: string;
  readonly modified?: string;
}

export type FeedReading =
  | { readonly kind: 'unchanged' }
  | ({
      readonly kind: 'read';
      readonly title?: string;
      /** The oldest first, as far as the feed's order tells; no two of one key. */
      readonly items: readonly FeedItem[];
      /** Items without an address. */
      readonly left: number;
    } & KnownFeed);

/** What is remembered of a feed that somebody follows. Times are milliseconds since 1970. */
export interface FeedState extends KnownFeed {
  readonly address: string;
  readonly nextAt: number;
  readonly failures: number;
  /** Keys of items that are done or wait, the newest last. */
  readonly seen: readonly string[];
  /** Announced, and not done yet. */
  readonly waiting: readonly FeedItem[];
  /** Read at least once: what stood there then is no news. */
  readonly isKnown: boolean;
}

/** Milliseconds between two readings of a feed that works, and at most of one that fails. */
export const usualPause = 30 * 60_000;
export const longestPause = 24 * 3_600_000;
/** Keys kept beside those that stand in the feed now: what leaves it and comes back is no news. */
const keptBeside = 2_000;
/** More at once are more than anybody reads: the newest wait, the others count as seen. */
const mostWaiting = 50;

export const keyOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 16);

export const newFeed = (address: string, now: number): FeedState => ({
  address,
  nextAt: now,
  failures: 0,
  seen: [],
  waiting: [],
  isKnown: false,
});

/** Also where the clock was set back meanwhile, and the time to come is further than any pause. */
export const isDue = ({ nextAt }: FeedState, now: number): boolean => now >= nextAt || nextAt - now > longestPause;

/** What is new waits to be posted; the first reading finds what is there, which is no news. */
export function afterReading(state: FeedState, reading: FeedReading, now: number): FeedState {
  const rested = { ...state, failures: 0, nextAt: now + usualPause };
  if (reading.kind === 'unchanged') return rested;
  const { items, etag, modified } = reading;
  const { etag: _etag, modified: _modified, ...rest } = rested;
  const known = new Set(state.seen);
  const fresh = state.isKnown ? items.filter(({ key }) => !known.has(key)) : [];
  const there = new Set(items.map(({ key }) => key));
  const beside = state.seen.filter((key) => !there.has(key)).slice(-keptBeside);
  return {
    ...rest,
    isKnown: true,
    seen: [...beside, ...there],
    waiting: [...state.waiting, ...fresh].slice(-mostWaiting),
    ...(etag === undefined ? {} : { etag }),
    ...(modified === undefined ? {} : { modified }),
  };
}

/** Twice as long each time, up to a day. */
export function afterFailure(state: FeedState, now: number): FeedState {
  const failures = state.failures + 1;
  return { ...state, failures, nextAt: now + Math.min(longestPause, usualPause * 2 ** Math.min(failures, 10)) };
}

export const withoutWaiting = (state: FeedState, key: string): FeedState => ({
  ...state,
  waiting: state.waiting.filter((item) => item.key !== key),
});
