import { setTimeout as later } from 'node:timers/promises';
import { isAway } from './api-errors.ts';

/** Milliseconds between the tries: Discord is seldom away for longer than two minutes. */
const pauses = [1_000, 5_000, 20_000, 90_000] as const;

/**
 * Asks Discord, and again after a while where it is away, beyond the tries of its library.
 * @param ask what may be asked twice: with a nonce, or a change
 * @throws what the last try throws, and at once what is not for its being away
 */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (const pause of pauses)
    try {
      return await ask();
    } catch (error) {
      if (!isAway(error)) throw error;
      await later(pause, undefined, { ref: false });
    }
  return ask();
}
