import { AsyncResource } from 'node:async_hooks';
import PQueue from 'p-queue';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HandedOver } from './fence.ts';
import { turnCame } from './turn.ts';

export interface GateLimits {
  /** Questions a minute. */
  readonly perPerson: number;
  readonly perChannel: number;
  /** Answers that are worked on at the same time. */
  readonly atOnce: number;
  /** Questions that may wait. */
  readonly waiting: number;
}

/** In seconds. */
const minute = 60;

const usualLimits: GateLimits = { perPerson: 10, perChannel: 60, atOnce: 4, waiting: 500 };

type Admission =
  | { readonly kind: 'in' }
  /** In whole seconds, at least 1. `told` when that was said already. */
  | { readonly kind: 'too-many'; readonly seconds: number; readonly told: boolean }
  | { readonly kind: 'full' };

export interface Load {
  readonly running: number;
  readonly waiting: number;
}

export interface Gate {
  /** Whether the person may ask in the channel now. */
  admit(person: string, channel: string): Promise<Admission>;
  /** Runs the work when its turn comes; `place` is 0 when that is at once, else its number in the line. */
  queue<T>(work: () => Promise<T>): { readonly place: number; readonly done: Promise<T> };
  /** How many are worked on now, and how many wait. */
  load(): Load;
  /** What waits from now on fails when its turn comes: it is somebody else's. */
  end(): void;
  /** Resolves when nothing is being worked on any more. */
  idle(): Promise<void>;
}

export function createGate(limits: GateLimits = usualLimits): Gate {
  const persons = new RateLimiterMemory({ points: limits.perPerson, duration: minute });
  const channels = new RateLimiterMemory({ points: limits.perChannel, duration: minute });
  const queue = new PQueue({ concurrency: limits.atOnce });
  let isOver = false;
  return {
    async admit(person, channel) {
      if (queue.size >= limits.waiting) return { kind: 'full' };
      const over = (await overLimit(persons, person)) ?? (await overLimit(channels, channel));
      if (!over) return { kind: 'in' };
      return {
        kind: 'too-many',
        // Where the clock was set meanwhile, the time is not to be believed; nobody waits longer than this.
        seconds: Math.min(minute, Math.max(1, Math.ceil(over.msBeforeNext / 1_000))),
        told: over.told,
      };
    },
    queue(work) {
      const place = queue.pending >= limits.atOnce ? queue.size + 1 : 0;
      const begin = async (): ReturnType<typeof work> => {
        if (isOver) throw new HandedOver();
        await turnCame();
        return work();
      };
      // Else it would go on as part of the question whose end lets it begin.
      return { place, done: queue.add(AsyncResource.bind(begin)) };
    },
    end() {
      isOver = true;
    },
    load: () => ({ running: queue.pending, waiting: queue.size }),
    idle: () => queue.onIdle(),
  };
}

interface Over {
  readonly msBeforeNext: number;
  readonly told: boolean;
}

async function overLimit(limiter: RateLimiterMemory, key: string): Promise<Over | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return { msBeforeNext: error.msBeforeNext, told: error.consumedPoints > limiter.points + 1 };
  }
}
