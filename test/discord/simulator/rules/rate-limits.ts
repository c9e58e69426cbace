import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** So many requests within so many milliseconds. */
export interface Pace {
  readonly requests: number;
  readonly within: number;
}

export interface Allowance {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds. */
  readonly resetAfter: number;
}

export interface RateLimits {
  take(bucket: string, pace: Pace): Allowance;
}

/** https://discord.com/developers/docs/topics/rate-limits#global-rate-limit */
export const globalPace: Pace = { requests: 50, within: 1_000 };
/** Discord does not publish what a route takes, and clients read it from the headers. */
export const ordinaryPace: Pace = { requests: 50, within: 1_000 };

export function createRateLimits(clock: Clock): RateLimits {
  const buckets = new Map<string, { count: number; until: number }>();
  return {
    take(bucket, { requests, within }) {
      const now = clock.now();
      const known = buckets.get(bucket);
      const current = known && known.until > now ? known : { count: 0, until: now + within };
      buckets.set(bucket, current);
      const allowed = current.count < requests;
      if (allowed) current.count += 1;
      return {
        allowed,
        limit: requests,
        remaining: requests - current.count,
        resetAfter: (current.until - now) / 1_000,
      };
    },
  };
}

export interface Bucket {
  /** The same for a route wherever it leads. */
  readonly name: string;
  /** With the channel, guild or webhook (and its token) that it is counted for. */
  readonly key: string;
}

/** https://discord.com/developers/docs/topics/rate-limits */
export function bucketOf(method: string, path: string): Bucket {
  const major = /^\/(?:channels|guilds)\/\d+|^\/webhooks\/\d+\/[^/]+|^\/interactions\/\d+\/[^/]+/.exec(path)?.[0] ?? '';
  const shape = path.replace(/\/\d{16,}/g, '/:id').replace(/^\/(webhooks|interactions)\/:id\/[^/]+/, '/$1/:id/:token');
  const name = createHash('sha256').update(`${method} ${shape}`).digest('hex').slice(0, 16);
  return { name, key: `${name}${major}` };
}

/** Interactions' own addresses are not counted. https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints */
export const isOutsideGlobal = (path: string): boolean =>
  /^\/(?:interactions\/\d+\/[^/]+\/callback|webhooks\/)/.test(path);

export type Scope = 'user' | 'global' | 'shared';

type Headers = Readonly<Record<string, string>>;

/** https://discord.com/developers/docs/topics/rate-limits#header-format */
export function limitHeaders({ limit, remaining, resetAfter }: Allowance, { name }: Bucket, now: number): Headers {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(now / 1_000 + resetAfter),
    'x-ratelimit-reset-after': String(resetAfter),
    'x-ratelimit-bucket': name,
  };
}

/** https://discord.com/developers/docs/topics/rate-limits#exceeding-a-rate-limit */
export function exceeded({ resetAfter }: Allowance, scope: Scope) {
  const global = scope === 'global';
  return {
    status: 429,
    body: { message: 'You are being rate limited.', code: 0, retry_after: resetAfter, global },
    headers: {
      'retry-after': String(Math.ceil(resetAfter)),
      'x-ratelimit-scope': scope,
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}
