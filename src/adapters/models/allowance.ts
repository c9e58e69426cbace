import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Allowance } from '../../ports/assistant.ts';

const minute = 60;
const day = 24 * 60 * minute;

interface DailyTokens {
  readonly user: number;
  readonly server: number;
}

/** Counts up to `points` within `duration` seconds for each name, from the first on. */
export type Counters = (options: {
  readonly keyPrefix: string;
  readonly points: number;
  readonly duration: number;
}) => RateLimiterAbstract;

/** Forgotten when the process ends. */
const countersInMemory: Counters = (options) => new RateLimiterMemory(options);

/** Tokens a day for each user and server; a day begins with the first that is taken. */
export function createAllowance(tokens: DailyTokens, counters: Counters = countersInMemory): Allowance {
  const users = counters({ keyPrefix: 'user', points: tokens.user, duration: day });
  const servers = counters({ keyPrefix: 'server', points: tokens.server, duration: day });
  return {
    async take({ user, server }, wanted) {
      if (!(await takeFrom(users, user, wanted))) return 'user';
      if (server === undefined || (await takeFrom(servers, server, wanted))) return 'taken';
      await users.reward(user, wanted);
      return 'server';
    },
    async giveBack({ user, server }, tokens) {
      await users.reward(user, tokens);
      if (server !== undefined) await servers.reward(server, tokens);
    },
  };
}

async function takeFrom(limiter: RateLimiterAbstract, key: string, tokens: number): Promise<boolean> {
  try {
    await limiter.consume(key, tokens);
    return true;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    // No day lasts longer: the clock was set back, and what was counted would hold until it has caught up.
    if (refused.msBeforeNext > (day + minute) * 1_000 && (await limiter.delete(key)))
      return takeFrom(limiter, key, tokens);
    await limiter.reward(key, tokens);
    return false;
  }
}
