import { Failure, sentenceOf } from '../../core/failure.ts';
import type { Words } from '../words/words.ts';

interface RefusalOptions extends ErrorOptions {
  /** The message holds marks of Discord's, and what comes from elsewhere in it is escaped. */
  readonly isMarkdown?: boolean;
}

/** A no that was to be expected. The message is for the person who asked, in that person's language. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly isMarkdown: boolean;

  constructor(message: string, { isMarkdown = false, ...options }: RefusalOptions = {}) {
    super(message, options);
    this.isMarkdown = isMarkdown;
  }
}

/**
 * Anything thrown as one sentence for the person, in the words' language. What is for whoever runs the bot, with its folders,
 * is in the log alone.
 */
export function sentenceFor(error: unknown, { failures }: Words): string {
  if (error instanceof Refusal) return error.message;
  return failures[error instanceof Failure ? error.code : 'unexpected'] ?? sentenceOf(error);
}
