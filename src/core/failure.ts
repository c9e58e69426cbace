/** What can go wrong with the world; the code says who can mend it. */
export type FailureCode =
  | 'not-found' // a file, address or article that is not there
  | 'unreadable' // there, but cannot be read: permissions, encryption, damage
  | 'unsupported' // a kind of document Footnote does not read
  | 'empty' // read, but without text
  | 'too-large' // over a stated limit
  | 'forbidden' // an address Footnote does not visit
  | 'unreachable' // network, time-out
  | 'library-damaged'
  | 'library-mismatch' // made by a later version, or by another program
  | 'library-busy' // another process is writing
  | 'configuration'
  | 'model' // a language model or embedder that does not answer
  | 'discord';

/** How a language model failed, where it makes a difference to who asked or to what is tried next. */
export type ModelFault =
  | 'long' // it was sent more than it takes
  | 'cut' // its reply ended before its end
  | 'withheld'; // its provider's content filter kept the reply

/**
 * The one error class. `message` is a plain sentence for the person at the other end, with what to do next: no secret,
 * no stack, no raw exception. The exception behind it is the `cause`, for the log.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly fault?: ModelFault;

  constructor(code: FailureCode, message: string, options?: { cause?: unknown; fault?: ModelFault | undefined }) {
    super(message, options);
    this.code = code;
    if (options?.fault) this.fault = options.fault;
  }
}

/** Any thrown value as one plain sentence; what is no Failure is not shown, since nobody wrote it for people. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Failure
    ? error.message
    : 'Something went wrong that Footnote did not expect; its log has the details.';
