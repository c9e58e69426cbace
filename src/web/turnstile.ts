import PQueue from 'p-queue';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Answers, searches and summaries: what takes more than reading. */
export interface TurnstileLimits {
  /** A minute, of one address. */
  readonly perPerson: number;
  /** Worked on at the same time. */
  readonly atOnce: number;
  /** That may wait. */
  readonly waiting: number;
}

const usualLimits: TurnstileLimits = { perPerson: 40, atOnce: 2, waiting: 60 };

/** In seconds. */
const minute = 60;

export type Turn<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'too-many'; readonly seconds: number }
  | { readonly kind: 'full' };

export interface Turnstile {
  /** Does the work when its turn comes, unless the person wants too much or too many wait. */
  pass<T>(person: string, work: () => Promise<T>): Promise<Turn<T>>;
}

export function createTurnstile(limits: TurnstileLimits = usualLimits): Turnstile {
  const persons = new RateLimiterMemory({ points: limits.perPerson, duration: minute });
  const queue = new PQueue({ concurrency: limits.atOnce });
  return {
    async pass<T>(person: string, work: () => Promise<T>): Promise<Turn<T>> {
      if (queue.size >= limits.waiting) return { kind: 'full' };
      try {
        await persons.consume(person);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        // Where the clock was set meanwhile, the time is not to be believed; nobody waits longer than this.
        return { kind: 'too-many', seconds: Math.min(minute, Math.max(1, Math.ceil(error.msBeforeNext / 1_000))) };
      }
      return { kind: 'done', value: await queue.add(work) };
    },
  };
}
