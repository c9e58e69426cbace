import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Allowance } from '../../ports/allowance.ts';

const day = 24 * 60 * 60;

export interface DailyTokens {
  readonly user: number;
  readonly server: number;
}

/** Tokens a day for each user and server, counted in memory: a restart begins a new day. */
export function createAllowance(tokens: DailyTokens): Allowance {
  const users = new RateLimiterMemory({ points: tokens.user, duration: day });
  const servers = new RateLimiterMemory({ points: tokens.server, duration: day });
  return {
    async take({ user, server }, wanted) {
      if (!(await takeFrom(users, user, wanted))) return 'user';
      if (server === undefined || (await takeFrom(servers, server, wanted))) return 'taken';
      await users.reward(user, wanted);
      return 'server';
    },
  };
}

async function takeFrom(limiter: RateLimiterMemory, key: string, tokens: number): Promise<boolean> {
  try {
    await limiter.consume(key, tokens);
    return true;
  } catch {
    await limiter.reward(key, tokens);
    return false;
  }
}
