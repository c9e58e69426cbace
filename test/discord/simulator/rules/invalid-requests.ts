import type { Clock } from '../clock.ts';

const within = 10 * 60_000;
const most = 10_000;
const statuses = new Set([401, 403, 429]);

export interface InvalidRequests {
  /** Of the last ten minutes. */
  readonly count: number;
  /** Whether there were so many that Discord answers no more. */
  readonly isBanned: boolean;
  note(status: number, scope?: string): void;
}

/**
 * Counts what is answered with 401, 403 or 429, save where a resource that others share was busy.
 * https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
export function createInvalidRequests(clock: Clock): InvalidRequests {
  const times: number[] = [];
  const recent = (): number => {
    while (times.length > 0 && Number(times[0]) <= clock.now() - within) times.shift();
    return times.length;
  };
  return {
    get count() {
      return recent();
    },
    get isBanned() {
      return recent() >= most;
    },
    note(status, scope) {
      if (statuses.has(status) && scope !== 'shared') times.push(clock.now());
    },
  };
}
