import type { Conversations, Footnote, Preferences } from '../../footnote.ts';
import type { ContentHint } from './content-hint.ts';
import type { Log } from './log.ts';
import type { Gate } from './rate-limits.ts';
import type { Seen } from './seen.ts';

/** What every handler is given. */
export interface Shell {
  readonly footnote: Footnote;
  readonly conversations: Conversations;
  readonly preferences: Preferences;
  readonly log: Log;
  /** Lets questions through, one after the other and not too many. */
  readonly gate: Gate;
  readonly seen: Seen;
  readonly contentHint: ContentHint;
  /** Whether the operator switched the privileged Message Content intent on. */
  readonly messageContent: boolean;
  /** Set when the bot is told to stop: answers that fail from then on stay owed. */
  readonly life: { stopping: boolean };
  /** For how many days conversations are kept. */
  readonly retentionDays: number;
}
