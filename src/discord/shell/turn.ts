import { AsyncLocalStorage } from 'node:async_hooks';

const whenItComes = new AsyncLocalStorage<() => Promise<void>>();

/** Does the work; where that waits in the gate's line, `came` is done first when its turn comes. */
export const inTurn = <T>(came: () => Promise<void>, work: () => Promise<T>): Promise<T> => whenItComes.run(came, work);

/** What was to be done when the turn of the work on the calling side comes. */
export const turnCame = async (): Promise<void> => whenItComes.getStore()?.();
