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
  | 'conversations-damaged'
  | 'library-mismatch' // made by a later version, or by another program
  | 'library-busy' // another process is writing
  | 'conversations-busy'
  | 'library-unreachable' // its database does not answer
  | 'library-unwritable' // its disk is full, or its folder may not be written
  | 'configuration'
  | 'model' // a language model or embedder that does not answer
  | 'discord';

/** What may be there again without anybody's doing. */
export const isUnreachable = (error: unknown): error is Failure =>
  error instanceof Failure && (error.code === 'unreachable' || error.code === 'library-unreachable');

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

interface Breakage {
  /** Found in the code, a space and the message of an error. */
  readonly signs: RegExp;
  readonly sentence: string;
}

/** What breaks where Footnote is installed, not in it; the first that fits. */
const breakages: readonly Breakage[] = [
  {
    // ERR_DLOPEN_FAILED The module '…/better_sqlite3.node' was compiled against a different Node.js version using NODE_MODULE_VERSION 115.
    signs: /NODE_MODULE_VERSION|compiled against a different|ERR_DLOPEN_FAILED/,
    sentence:
      'A part of Footnote was built for another version of Node.js. Run "npm rebuild" with the version that starts Footnote, and try again.',
  },
  {
    // Could not locate the bindings file. Tried: …
    signs: /Could not locate the bindings file|Cannot find module '[^']*\.node'/,
    sentence:
      'A part of Footnote has not been built. Install a C++ toolchain as the README says, or Node.js 22.14 or later, run "npm ci", and try again.',
  },
  {
    // ERR_MODULE_NOT_FOUND Cannot find package 'hnswlib-node' imported from …
    signs: /ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|Cannot find (?:package|module)|Please install \S+ as a dependency/,
    sentence: 'A package that Footnote needs is not installed. Run "npm ci", and try again.',
  },
  {
    signs: /^(?:ENOSPC|EDQUOT|SQLITE_FULL)\b/,
    sentence: 'The disk is full. Make room and try again.',
  },
  {
    signs: /ERR_WORKER_OUT_OF_MEMORY|ERR_MEMORY_ALLOCATION_FAILED|^ENOMEM\b|allocation failed/,
    sentence: 'There is not enough memory for that. Close other programs or add a shorter article, and try again.',
  },
];

/** A chain of causes ends somewhere; one that leads back to itself does not. */
const deepest = 8;

function breakageOf(error: unknown): Breakage | undefined {
  let at = error;
  for (let depth = 0; at instanceof Error && depth < deepest; depth += 1, at = at.cause) {
    const text = `${'code' in at ? String(at.code) : ''} ${at.message}`.trim();
    const found = breakages.find(({ signs }) => signs.test(text));
    if (found) return found;
  }
  return undefined;
}

/** Whether there is a sentence for it that somebody wrote for people. */
export const isExpected = (error: unknown): boolean => error instanceof Failure || breakageOf(error) !== undefined;

/** Any thrown value as one plain sentence; what nobody expected is not shown, since nobody wrote it for people. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Failure
    ? error.message
    : (breakageOf(error)?.sentence ?? 'Something went wrong that Footnote did not expect; its log has the details.');
