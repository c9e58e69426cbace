import { setTimeout as later } from 'node:timers/promises';
import { isExpired, isGone, isRefused } from '../delivery/api-errors.ts';
import type { Life } from '../shell/fence.ts';

const mostTries = 3;
/** Milliseconds between two tries. */
const betweenTries = 2_000;

/** Whether it would be the same at every try. */
export const isForGood = (error: unknown): boolean => isGone(error) || isRefused(error) || isExpired(error);

/** Asks Discord; a busy machine, or Discord, may need longer than its library waits. @throws what the last try throws */
export async function again<T>(work: () => Promise<T>, life: Readonly<Life>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === mostTries || life.leaving || isForGood(error)) throw error;
      await later(betweenTries, undefined, { ref: false });
    }
  }
}
