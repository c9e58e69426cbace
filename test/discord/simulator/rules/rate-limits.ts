/** How many messages a channel takes within so many milliseconds. Not published; 5 within 5 s is often observed. */
export interface Pace {
  readonly requests: number;
  readonly within: number;
}

export interface Allowance {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Seconds. */
  readonly resetAfter: number;
}

/** Counts requests of each bucket: one a route and channel. topics/rate-limits.mdx */
export function createRateLimits() {
  const buckets = new Map<string, { count: number; until: number }>();
  return {
    take(bucket: string, { requests, within }: Pace): Allowance {
      const now = Date.now();
      const known = buckets.get(bucket);
      const current = known && known.until > now ? known : { count: 0, until: now + within };
      buckets.set(bucket, current);
      current.count += 1;
      const resetAfter = Math.max(0, current.until - now) / 1_000;
      return { allowed: current.count <= requests, remaining: Math.max(0, requests - current.count), resetAfter };
    },
  };
}
