import { giveBack } from './give-back.ts';
import { type SentError, sentError } from './sent-error.ts';

/** What a worker thread sends back. */
export type Reply<Done> = { readonly done: Done } | { readonly error: SentError };

/** What a worker's module exports for `createWorkerPool`, so that what goes wrong in it arrives as it was. */
export const task =
  <Given, Done>(work: (given: Given) => Done | Promise<Done>) =>
  async (given: Given): Promise<Reply<Done>> => {
    try {
      return { done: await work(given) };
    } catch (error) {
      return { error: sentError(error) };
    } finally {
      // Once the answer is on its way.
      setImmediate(giveBack);
    }
  };
