import { Failure, type FailureCode } from '../../core/failure.ts';

/**
 * An error on its way between threads. Copied as they are, errors lose their class, their code and what caused them; people
 * would see the same sentence, but the log not the first error.
 */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  /** Of Node's and SQLite's errors. */
  readonly code?: string;
  /** Only of a Failure. */
  readonly failure?: FailureCode;
  readonly cause?: SentError;
}

/** A chain of causes ends somewhere; one that leads back to itself does not. */
const deepest = 8;

export function sentError(error: unknown, depth = 0): SentError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    name,
    message,
    ...(stack === undefined ? {} : { stack }),
    ...(error instanceof Failure ? { failure: error.code } : code === undefined ? {} : { code }),
    ...(cause === undefined || depth >= deepest ? {} : { cause: sentError(cause, depth + 1) }),
  };
}

/** The error as it was: a Failure is one again. */
export function receivedError({ name, message, stack, code, failure, cause }: SentError): Error {
  const options = cause === undefined ? {} : { cause: receivedError(cause) };
  const error = failure === undefined ? new Error(message, options) : new Failure(failure, message, options);
  if (failure === undefined) Object.assign(error, { name, ...(code === undefined ? {} : { code }) });
  if (stack !== undefined) error.stack = stack;
  return error;
}
