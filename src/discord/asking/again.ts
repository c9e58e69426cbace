import { isExpired, isGone, isRefused } from '../delivery/api-errors.ts';
import { inTries } from '../delivery/patiently.ts';
import type { Life } from '../shell/fence.ts';

/** Milliseconds between the three tries. */
const pauses = [2_000, 2_000];

/** Whether it would be the same at every try. */
export const isForGood = (error: unknown): boolean => isGone(error) || isRefused(error) || isExpired(error);

/** Asks Discord; a busy machine, or Discord, may need longer than its library waits. @throws what the last try throws */
export const again = <T>(work: () => Promise<T>, life: Readonly<Life>): Promise<T> =>
  inTries(work, { pauses, isWorth: (error) => !life.leaving && !isForGood(error) });
