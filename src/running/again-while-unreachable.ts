import { setTimeout as later } from 'node:timers/promises';
import { type Failure, isUnreachable } from '../core/failure.ts';

interface Trying {
  readonly told: AbortSignal;
  /** Milliseconds, doubled from the first to the longest. */
  readonly pauses: { readonly first: number; readonly longest: number };
  /** Called once, before the first pause. */
  onAway(failure: Failure): void;
}

/** Tried again, with growing pauses, as long as what it needs is away; undefined when told to stop. @throws what else goes wrong */
export async function againWhileUnreachable<T>(
  work: () => Promise<T>,
  { told, pauses: { first, longest }, onAway }: Trying,
): Promise<T | undefined> {
  for (let wait = first; !told.aborted; wait = Math.min(2 * wait, longest)) {
    try {
      return await work();
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      if (wait === first) onAway(error);
      await later(wait, undefined, { signal: told }).catch(() => undefined);
    }
  }
  return undefined;
}
