import type { FailureCode } from '../failure.ts';
import type { FeedItem } from './feed-item.ts';

/** What a server is told, so that it need not send again what is known. */
export interface KnownFeed {
  readonly etag?: string;
  readonly modified?: string;
}

export type FeedReading =
  | { readonly kind: 'unchanged' }
  /** Its server asks for a pause, in milliseconds. */
  | { readonly kind: 'later'; readonly pause: number }
  /** A web page that names feeds of its own. */
  | { readonly kind: 'page'; readonly feeds: readonly string[] }
  | ({
      readonly kind: 'read';
      readonly title?: string;
      /** The oldest first, as far as the feed's order tells. */
      readonly items: readonly FeedItem[];
      /** How many had no address that can be visited. */
      readonly left: number;
      /** Milliseconds in which the feed says it will not change. */
      readonly pause?: number;
    } & KnownFeed);

export interface FeedTrouble {
  readonly code: FailureCode;
  readonly sentence: string;
}

/** What is remembered of a feed that somebody follows. Times are milliseconds since 1970. */
export interface FeedState extends KnownFeed {
  readonly address: string;
  readonly title?: string;
  readonly nextAt: number;
  /** Its server asked for so long a pause, in milliseconds. */
  readonly asked?: number;
  /** Readings that failed, one after the other. */
  readonly failures: number;
  /** Why the last one did. */
  readonly trouble?: FeedTrouble;
  /** Ids of items that are known, each with its version, as "id:version id:version"; the newest last. */
  readonly seen: string;
}

/** What a reading comes to. */
export interface FeedStep {
  readonly state: FeedState;
  /** Oldest first. */
  readonly fresh: readonly FeedItem[];
  /** Known ones that are told to have changed. */
  readonly changed: readonly FeedItem[];
  /** New ones beyond the most that are taken on at once. */
  readonly skipped: number;
  readonly left: number;
}

/** Milliseconds between two readings of a feed that works, and at most of one that fails or asks for a pause. */
const usualPause = 30 * 60_000;
const longestPause = 24 * 3_600_000;
/** As long as a server may ask to be left alone (`Retry-After`). */
const longestAsked = 7 * 24 * 3_600_000;
/** Ids kept beside those that stand in the feed now: what leaves it and comes back is no news. */
const keptBeside = 4_000;
/** More at once is a feed that was made anew rather than news. */
const mostAtOnce = 200;
const mostChanged = 10;

export const newFeed = (address: string): FeedState => ({ address, nextAt: 0, failures: 0, seen: '' });

/** Also where the clock was set back meanwhile, and the time to come is further than any pause. */
export const isDue = ({ nextAt, asked = 0 }: Pick<FeedState, 'nextAt' | 'asked'>, now: number): boolean =>
  now >= nextAt || nextAt - now > 1.25 * Math.max(longestPause, asked);

const versionsIn = (seen: string): Map<string, string> =>
  new Map(
    seen
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)]),
  );

interface Then {
  readonly now: number;
  /** From 0 to 1: feeds that were added together are not read together for ever. */
  readonly jitter: number;
}

const after = (pause: number, { now, jitter }: Then, longest = longestPause): number =>
  Math.round(now + Math.min(longest, Math.max(usualPause, pause)) * (1 + jitter / 5));

/** Not before its server wants it, also where that is days away. */
function afterAsked(before: FeedState, pause: number, then: Then): FeedState {
  const asked = Math.min(longestAsked, pause);
  return { ...before, nextAt: after(asked, then, longestAsked), ...(asked > longestPause ? { asked } : {}) };
}

/** What is new, and what has changed. What stands there at the first reading is neither. */
export function afterReading(before: FeedState, reading: FeedReading, then: Then): FeedStep {
  const { trouble: _trouble, asked: _asked, ...known } = before;
  const none = { fresh: [], changed: [], skipped: 0, left: 0 };
  if (reading.kind === 'later') return { ...none, state: afterAsked(before, reading.pause, then) };
  const rested = { ...known, failures: 0, nextAt: after(0, then) };
  if (reading.kind !== 'read') return { ...none, state: rested };
  const { items, etag, modified, title, left, pause = 0 } = reading;
  const { etag: _etag, modified: _modified, ...rest } = rested;
  const seen = versionsIn(before.seen);
  const fresh = before.seen === '' ? [] : items.filter(({ ids }) => !ids.some((id) => seen.has(id)));
  const changed = items.filter(
    ({ ids, version }) =>
      version !== '' && ids.some((id) => seen.has(id)) && !ids.some((id) => seen.get(id) === version),
  );
  return {
    fresh: fresh.slice(-mostAtOnce),
    changed: changed.slice(-mostChanged),
    skipped: Math.max(0, fresh.length - mostAtOnce),
    left,
    state: {
      ...rest,
      nextAt: after(pause, then),
      seen: seenAfter(seen, items),
      ...(title === undefined ? {} : { title }),
      ...(etag === undefined ? {} : { etag }),
      ...(modified === undefined ? {} : { modified }),
    },
  };
}

/** A feed that was empty is known all the same. */
function seenAfter(before: ReadonlyMap<string, string>, items: readonly FeedItem[]): string {
  const there = new Map(items.flatMap(({ ids, version }) => ids.map((id) => [id, version] as const)));
  const beside = [...before].filter(([id]) => !there.has(id)).slice(-keptBeside);
  const all = [...beside, ...there].map(([id, version]) => `${id}:${version}`);
  return all.length === 0 ? '-:' : all.join(' ');
}

/** Twice as long each time, up to a day. */
export function afterFailure(before: FeedState, trouble: FeedTrouble, then: Then): FeedState {
  const { asked: _asked, ...known } = before;
  const failures = before.failures + 1;
  return { ...known, failures, trouble, nextAt: after(usualPause * 2 ** Math.min(failures, 10), then) };
}
