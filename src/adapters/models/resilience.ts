import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  type IRetryBackoffContext,
  retry,
  wrap,
} from 'cockatiel';
import { Failure } from '../../core/failure.ts';
import { meaningOf, type Provided, statusOf } from './provider-errors.ts';

export interface Patience {
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled before each further one. */
  readonly firstWait: number;
  /** A provider that asks to wait longer is not asked again. */
  readonly longestWait: number;
  /** Failures in a row after which the model is left alone for a while. */
  readonly failures: number;
  readonly pause: number;
  /** Milliseconds after which structured output is tried again with a server that failed over it. */
  readonly structureAgain?: number;
}

export const usualPatience: Patience = { attempts: 3, firstWait: 500, longestWait: 8_000, failures: 5, pause: 30_000 };

type Attempt<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Runs attempts at a provider: again after a pause where that may help, and not at all for a while when it stays down.
 * @returns a function that throws Failure `model`
 */
export function withPatience(provided: Provided, patience: Patience = usualPatience) {
  const { attempts, firstWait, longestWait, failures, pause } = patience;
  const waitBefore = (context: IRetryBackoffContext<unknown>): number => {
    const error = 'error' in context.result ? context.result.error : undefined;
    return meaningOf(error, provided).after ?? firstWait * 2 ** (context.attempt - 1) * (0.75 + Math.random() / 2);
  };
  const mayHelp = (error: Error): boolean => {
    const { again, after = 0 } = meaningOf(error, provided);
    return again && after <= longestWait && !(error instanceof BrokenCircuitError);
  };
  let brokenAt = 0;
  let lastStatus: number | undefined;
  const newPolicy = () => {
    const breaker = circuitBreaker(
      handleWhen((error) => meaningOf(error, provided).again),
      { halfOpenAfter: pause, breaker: new ConsecutiveBreaker(failures) },
    );
    breaker.onBreak(() => {
      brokenAt = performance.now();
    });
    return wrap(
      retry(handleWhen(mayHelp), { maxAttempts: attempts - 1, backoff: new DelegateBackoff(waitBefore) }),
      breaker,
    );
  };
  let policy = newPolicy();
  return async <T>(attempt: Attempt<T>, signal: AbortSignal): Promise<T> => {
    try {
      return await policy.execute((context) => attempt(context.signal), signal);
    } catch (cause) {
      if (cause instanceof BrokenCircuitError) {
        // It goes by the clock of the day, which may have been set back meanwhile.
        if (performance.now() - brokenAt >= pause) policy = newPolicy();
        throw new Failure(
          'model',
          `The ${provided.called} has been out of order for a while${lastStatus === undefined ? '' : ` (status ${lastStatus} at last)`}; it will be tried again soon.`,
          { cause },
        );
      }
      const { sentence, fault } = meaningOf(cause, provided);
      lastStatus = statusOf(cause);
      throw new Failure('model', sentence, { cause, fault: cause instanceof Failure ? cause.fault : fault });
    }
  };
}
