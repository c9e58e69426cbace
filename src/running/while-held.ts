import { setTimeout as later } from 'node:timers/promises';
import { Failure } from '../core/failure.ts';
import type { BotOptions } from '../discord/bot.ts';

/** The right to be something, as long as it lasts. */
interface Held {
  readonly lost: Promise<Failure>;
  release(): Promise<void>;
}

interface Holding {
  readonly told: AbortSignal;
  readonly log: BotOptions['log'];
}

interface WhileHeld extends Holding {
  /** Waits for it; undefined where it is no longer waited for. @throws Failure */
  hold(): Promise<Held | undefined>;
  /** Ends at once when the signal is aborted. */
  work(lost: AbortSignal): Promise<Failure | undefined>;
}

const firstPause = 1_000;
const longestPause = 60_000;

/** Aborted with the failure by which the right was lost. */
function signalOf({ lost }: Pick<Held, 'lost'>): AbortSignal {
  const controller = new AbortController();
  void lost.then((failure) => controller.abort(failure));
  return controller.signal;
}

/**
 * Does the work while the right to it is held: anew whenever it was lost with the database's connection and is had again. Gives how
 * the work ended otherwise; undefined when it was told to stop.
 * @throws Failure where the right cannot be had for another reason than that the database is away
 */
export async function whileHeld({ hold, work, told, log }: WhileHeld): Promise<Failure | undefined> {
  for (;;) {
    const held = await againWhileAway(hold, { told, log });
    if (!held) return undefined;
    const lost = signalOf(held);
    try {
      const failure = await work(lost);
      if (!lost.aborted) return failure;
      if (told.aborted) return undefined;
      log.warn({ error: lost.reason }, 'This process says nothing until it has the right to answer again.');
    } finally {
      await held.release();
    }
  }
}

/** Tried again, with growing pauses, as long as the database is away; undefined when told to stop. @throws what else goes wrong */
export async function againWhileAway<T>(work: () => Promise<T>, { told, log }: Holding): Promise<T | undefined> {
  for (let wait = firstPause; !told.aborted; wait = Math.min(2 * wait, longestPause)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'unreachable')) throw error;
      if (wait === firstPause) log.warn({ error }, 'The database is away; Footnote keeps trying, with growing pauses.');
      await later(wait, undefined, { signal: told }).catch(() => undefined);
    }
  }
  return undefined;
}
