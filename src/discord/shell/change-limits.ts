import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface ChangeLimits {
  /** Articles added or read again in ten minutes. */
  readonly perPerson: number;
  readonly perServer: number;
  /** Those being read at the same time: each may be ten megabytes, and take a minute. */
  readonly personAtOnce: number;
  readonly serverAtOnce: number;
  readonly atOnce: number;
}

const usualLimits: ChangeLimits = { perPerson: 20, perServer: 60, personAtOnce: 2, serverAtOnce: 5, atOnce: 30 };
/** In seconds. */
const window = 600;

/** Who wants an article read. */
export interface Changing {
  readonly server: string;
  readonly person: string;
}

type Change<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** In whole seconds, at least 1. */
  | { readonly kind: 'too-often'; readonly seconds: number }
  /** Whose articles are being read: the person's or the server's own, or everybody's. */
  | { readonly kind: 'busy'; readonly with: 'own' | 'others' };

export interface ChangeGate {
  /** Does the work if the person may have an article read now. @param again part of one that was let through before */
  run<T>(who: Changing, work: () => Promise<T>, again?: boolean): Promise<Change<T>>;
}

export function createChangeGate(limits: ChangeLimits = usualLimits): ChangeGate {
  const persons = new RateLimiterMemory({ points: limits.perPerson, duration: window });
  const servers = new RateLimiterMemory({ points: limits.perServer, duration: window });
  const running = new Set<Changing>();
  const busyWith = ({ server, person }: Changing): 'own' | 'others' | undefined => {
    const own = [...running].filter((one) => one.server === server);
    const isOwn = own.length >= limits.serverAtOnce;
    if (isOwn || own.filter((one) => one.person === person).length >= limits.personAtOnce) return 'own';
    return running.size >= limits.atOnce ? 'others' : undefined;
  };
  return {
    async run(who, work, again = false) {
      const busy = busyWith(who);
      if (busy) return { kind: 'busy', with: busy };
      const one = { ...who };
      running.add(one);
      try {
        const wait = again
          ? undefined
          : ((await waitFor(persons, `${who.server}/${who.person}`)) ?? (await waitFor(servers, who.server)));
        return wait === undefined ? { kind: 'done', value: await work() } : { kind: 'too-often', seconds: wait };
      } finally {
        running.delete(one);
      }
    },
  };
}

async function waitFor(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    // Where the clock was set meanwhile, the time is not to be believed; nobody waits longer than this.
    return Math.min(window, Math.max(1, Math.ceil(error.msBeforeNext / 1_000)));
  }
}
