import { randomUUID } from 'node:crypto';
import type { Origin } from '../../core/document/article.ts';
import type { Conversations, Footnote, News, Preferences, Reviews, Rounds } from '../../footnote.ts';
import type { PlainText } from '../markdown/read-markup.ts';
import type { Where } from '../place/where.ts';
import { type ChangeGate, type ChangeLimits, createChangeGate } from './change-limits.ts';
import { createKnownCommands, type KnownCommands } from './command-ids.ts';
import { type ContentHint, createContentHint } from './content-hint.ts';
import { createDepartures, type Departures } from './departures.ts';
import type { Life } from './fence.ts';
import { createKeep, type Keep } from './keeping.ts';
import { linkedFootnote, type ReadingPage } from './linked-footnote.ts';
import type { Log } from './log.ts';
import { type NewsPace, usualPace } from './news-pace.ts';
import { createPassing, type Passing } from './passing.ts';
import { createPending, type Pending } from './pending-articles.ts';
import { createGate, type Gate, type GateLimits } from './rate-limits.ts';
import { createSeen, type Seen } from './seen.ts';
import type { Shards } from './shards.ts';

export interface ShellOptions {
  readonly footnote: Footnote;
  readonly conversations: Conversations;
  readonly preferences: Preferences;
  readonly rounds: Rounds;
  readonly reviews: Reviews;
  readonly news: News;
  /** How often feeds and digests are looked after, and by which clock. */
  readonly newsPace?: NewsPace;
  readonly log: Log;
  /** Whether the operator switched the privileged Message Content intent on. */
  readonly messageContent: boolean;
  readonly limits?: GateLimits;
  readonly changeLimits?: ChangeLimits;
  /** For how many days conversations are kept (30). */
  readonly retentionDays?: number;
  /** Where articles without an address of their own are read. */
  readonly readingPage?: ReadingPage;
  /** Those of this process, where the bot is several. */
  readonly shards?: Shards;
}

/** What is to be read for a question alone. */
export interface Reading {
  readonly origin: Origin;
  readonly question: PlainText;
  /** Somebody's text that the question is about. */
  readonly about?: PlainText;
  /** As Discord names it. */
  readonly locale: string;
  readonly where: Where;
}

/** What every handler is given, with all that is remembered from one event to the next. */
export interface Shell extends Omit<Required<ShellOptions>, 'limits' | 'changeLimits' | 'readingPage' | 'shards'> {
  readonly shards: Shards | undefined;
  /** Lets questions through, one after the other and not too many. */
  readonly gate: Gate;
  /** Lets articles be read, not too many of anybody's. */
  readonly changes: ChangeGate;
  /** Messages that were taken on. */
  readonly seen: Seen;
  /** Channels, and people in them, who know that Footnote may not answer there. */
  readonly told: Seen;
  readonly contentHint: ContentHint;
  readonly knownCommands: KnownCommands;
  /** Questions that are being answered, by their messages' ids: an edit waits for the answer it changes. */
  readonly answering: Map<string, Promise<void>>;
  /** Of those, the ones that were deleted meanwhile. */
  readonly withdrawn: Set<string>;
  readonly pendingArticles: Pending<Origin>;
  /** Offered to be read for a question alone. */
  readonly pendingReadings: Pending<Reading>;
  readonly passing: Passing;
  readonly departures: Departures;
  readonly keep: Keep;
  readonly life: Life;
  /** Tells this bot from others that the process is, was or will be, and from those of other processes. */
  readonly holder: string;
}

export function createShell(options: ShellOptions): Shell {
  const {
    readingPage,
    conversations,
    preferences,
    rounds,
    reviews,
    news,
    newsPace = usualPace,
    log,
    messageContent,
    limits,
    changeLimits,
    retentionDays = 30,
    shards,
  } = options;
  const footnote = readingPage
    ? linkedFootnote(options.footnote, { ...readingPage, days: retentionDays })
    : options.footnote;
  return {
    footnote,
    conversations,
    preferences,
    rounds,
    reviews,
    news,
    newsPace,
    log,
    messageContent,
    retentionDays,
    shards,
    gate: createGate(limits),
    changes: createChangeGate(changeLimits),
    seen: createSeen(),
    told: createSeen(),
    contentHint: createContentHint(log),
    knownCommands: createKnownCommands(log),
    answering: new Map(),
    withdrawn: new Set(),
    pendingArticles: createPending(),
    pendingReadings: createPending(),
    passing: createPassing({ preferences, footnote, log, shards }),
    keep: createKeep(log),
    departures: createDepartures({ preferences, footnote, conversations, log, shards }),
    life: { leaving: false, stopping: false },
    holder: randomUUID(),
  };
}
