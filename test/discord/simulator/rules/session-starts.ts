import type { Clock } from '../clock.ts';

const total = 1000;
const aDay = 24 * 60 * 60_000;
const between = 5_000;

/** https://discord.com/developers/docs/events/gateway#session-start-limit-object */
export interface SessionStartLimit {
  readonly total: number;
  readonly remaining: number;
  /** Milliseconds. */
  readonly reset_after: number;
  readonly max_concurrency: number;
}

export interface SessionStarts {
  /** How many may identify within five seconds. */
  maxConcurrency: number;
  readonly limit: SessionStartLimit;
  /** `too soon` is answered with op 9; `none left` ends every session and resets the token. */
  take(shard: number): 'started' | 'too soon' | 'none left';
}

/**
 * 1000 a day over all shards, and every five seconds one for each remainder of the shard's number.
 * https://discord.com/developers/docs/events/gateway#identifying
 * https://discord.com/developers/docs/events/gateway#sharding-max-concurrency
 */
export function createSessionStarts(clock: Clock): SessionStarts {
  let since = Number.NEGATIVE_INFINITY;
  let used = 0;
  const latest = new Map<number, number>();
  const renew = (): void => {
    if (clock.now() - since < aDay) return;
    since = clock.now();
    used = 0;
  };
  return {
    maxConcurrency: 1,
    get limit() {
      renew();
      return {
        total,
        remaining: total - used,
        reset_after: Math.max(0, since + aDay - clock.now()),
        max_concurrency: this.maxConcurrency,
      };
    },
    take(shard) {
      renew();
      if (used === total) return 'none left';
      const key = shard % this.maxConcurrency;
      if (clock.now() - (latest.get(key) ?? Number.NEGATIVE_INFINITY) < between) return 'too soon';
      latest.set(key, clock.now());
      used += 1;
      return 'started';
    },
  };
}
