import type { Failure } from '../core/failure.ts';
import type { BotOptions } from '../discord/bot.ts';
import { againWhileUnreachable } from './again-while-unreachable.ts';

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

const pauses = { first: 1_000, longest: 60_000 };

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
export const againWhileAway = <T>(work: () => Promise<T>, { told, log }: Holding): Promise<T | undefined> =>
  againWhileUnreachable(work, {
    told,
    pauses,
    onAway: (error) => log.warn({ error }, 'The database is away; Footnote keeps trying, with growing pauses.'),
  });
