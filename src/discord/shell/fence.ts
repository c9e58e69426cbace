import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as later } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { isUnreachable } from '../../core/failure.ts';

/**
 * `leaving` from when the bot is told to stop: whoever asks is told to come back. `stopping` once the time for what was being
 * answered is over, or the right to answer is lost: nothing more is said, and what is not answered stays owed.
 */
export interface Life {
  leaving: boolean;
  stopping: boolean;
}

/** This process may not say any more about a question: it stays owed, or another process has it. Never told to anybody. */
export class HandedOver extends Error {}

/** Whether the question is still this process's to answer. */
const fence = new AsyncLocalStorage<() => Promise<boolean>>();

/** Does the work; before each request that others would see something of, it is asked whether it may go on. */
export const fenced = <T>(mayGoOn: () => Promise<boolean>, work: () => Promise<T>): Promise<T> =>
  fence.run(mayGoOn, work);

/**
 * Requests to Discord as its library makes them, but that none leaves when this bot is over, or when the question it is about has
 * become another process's. Asked at the last moment: a request may have waited for Discord's limits.
 */
export const requestsOf =
  (life: Life): RESTOptions['makeRequest'] =>
  async (url, request) => {
    const mayGoOn = fence.getStore();
    const isSeen = request.method !== 'GET' && !url.endsWith('/typing');
    if (life.stopping || (isSeen && mayGoOn && !(await mayGoOn()))) throw new HandedOver();
    return DefaultRestOptions.makeRequest(url, request);
  };

/** Milliseconds between two tries. */
const betweenTries = 500;

/** Tried again as long as the database is away. @throws HandedOver when this bot is over before that */
export async function untilReached<T>(work: () => Promise<T>, life: Life): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (life.stopping) throw new HandedOver();
      if (!isUnreachable(error)) throw error;
      await later(betweenTries, undefined, { ref: false });
    }
  }
}
