import type { Response } from 'undici';
import type { FeedReading, KnownFeed } from '../../core/document/feed.ts';
import { Failure } from '../../core/failure.ts';
import type { Feeds } from '../../ports/feeds.ts';
import { moduleBeside } from '../workers/beside.ts';
import { createWorkerPool, type WorkerPool } from '../workers/worker-pool.ts';
import type * as worker from './feed-worker.ts';
import { asFailure, follow, readBody, refuseStatus, type WebLimits, webLimits } from './fetch-address.ts';
import { createRobots } from './robots.ts';

/** Bytes of a feed: one of ten thousand items with their summaries. */
const largestFeed = 10_000_000;
/** Milliseconds to understand one. */
const patience = 30_000;

/** Feeds over the web, within the limits of single pages; they are understood in a worker thread. */
export function createFeeds(web: Partial<WebLimits> = {}): Feeds {
  const limits = { bytes: largestFeed, ...web };
  const whole = { ...webLimits, ...limits };
  const robots = createRobots(whole);
  const pool = createWorkerPool<typeof worker>({
    module: moduleBeside('./feed-worker', import.meta.url),
    idle: 60_000,
    givesWay: true,
    limits: { maxOldGenerationSizeMb: 300 },
  });
  const guarded = async <T>(address: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw asFailure(error, address, whole);
    }
  };
  const requireAllowed = (address: string) => guarded(address, () => robots.require(address));
  return {
    requireAllowed,
    read: (address, known) =>
      guarded(address, async () => {
        await robots.require(address);
        return readFeed(address, { known, limits: whole, pool });
      }),
    close: () => pool.close(),
  };
}

interface Reading {
  readonly known: KnownFeed;
  readonly limits: WebLimits;
  readonly pool: WorkerPool<typeof worker>;
}

const accept = 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5';

async function readFeed(address: string, { known, limits, pool }: Reading): Promise<FeedReading> {
  const conditions = {
    accept,
    ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known.modified === undefined ? {} : { 'if-modified-since': known.modified }),
  };
  const response = await follow(address, limits, conditions);
  if (response.status === 304) {
    await response.body?.cancel();
    return { kind: 'unchanged' };
  }
  const pause = response.status === 429 || response.status === 503 ? pauseAsked(response, Date.now()) : undefined;
  if (pause !== undefined) {
    await response.body?.cancel();
    return { kind: 'later', pause };
  }
  if (response.status < 200 || response.status > 299) await response.body?.cancel();
  refuseStatus(address, response.status);
  const bytes = await readBody(response, address, limits.bytes);
  const charset = /charset="?([^\s;"]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  const base = response.url || address;
  const parsed = await pool
    .run(
      'parse',
      { bytes, base, ...(charset === undefined ? {} : { charset }) },
      { signal: AbortSignal.timeout(patience) },
    )
    .catch((cause: unknown) => {
      throw cause instanceof Failure ? cause : notReadable(address, cause);
    });
  if (parsed.kind === 'nothing') throw notReadable(address);
  return parsed.kind === 'page' ? parsed : { ...parsed, ...conditionsOf(response) };
}

const notReadable = (address: string, cause?: unknown): Failure =>
  new Failure('unreadable', `${address} is no feed that can be read. Give the address of an RSS, Atom or JSON feed.`, {
    cause,
  });

const longestHeader = 1_000;

/** What to send along next time; nothing that is too long to be sent back each time. */
function conditionsOf({ headers }: Response): KnownFeed {
  const [etag, modified] = ['etag', 'last-modified'].map((name) => headers.get(name));
  return {
    ...(etag && etag.length <= longestHeader ? { etag } : {}),
    ...(modified && modified.length <= longestHeader ? { modified } : {}),
  };
}

/** Retry-After: seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
function pauseAsked({ headers }: Response, now: number): number | undefined {
  const asked = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(asked)) return Number(asked) * 1_000;
  const until = Date.parse(asked);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}
