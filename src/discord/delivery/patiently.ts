import { setTimeout as later } from 'node:timers/promises';
import { isAway } from './api-errors.ts';

interface Patience {
  /** Milliseconds between the tries. */
  readonly pauses: readonly number[];
  /** Whether it may go another time. */
  isWorth(error: unknown): boolean;
}

/** Asks Discord, and again after each pause, beyond the tries of its library. @throws what the last try throws, and at once what no try is worth */
export async function inTries<T>(ask: () => Promise<T>, { pauses, isWorth }: Patience): Promise<T> {
  for (const pause of pauses)
    try {
      return await ask();
    } catch (error) {
      if (!isWorth(error)) throw error;
      await later(pause, undefined, { ref: false });
    }
  return ask();
}

/** Discord is seldom away for longer than two minutes. */
const whileAway: Patience = { pauses: [1_000, 5_000, 20_000, 90_000], isWorth: isAway };

/**
 * Asks Discord, and again after a while where it is away.
 * @param ask what may be asked twice: with a nonce, or a change
 * @throws as `inTries`
 */
export const patiently = <T>(ask: () => Promise<T>): Promise<T> => inTries(ask, whileAway);
