import type { Footnote } from '../footnote.ts';

/** What the log of the bot needs to be able to do; pino does. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What every handler is given. */
export interface Shell {
  readonly footnote: Footnote;
  readonly log: Log;
  /** Whether the operator switched the privileged Message Content intent on. */
  readonly messageContent: boolean;
}
