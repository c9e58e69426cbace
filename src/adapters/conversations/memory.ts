import type { Conversations, KeptTurn, Preferences } from '../../ports/conversations.ts';
import type { News } from '../../ports/news.ts';
import type { Reviews, Rounds } from '../../ports/study.ts';
import { parseSealed } from '../databases/sealed.ts';
import type { Counters } from '../models/allowance.ts';

export interface Memory {
  readonly conversations: Conversations;
  readonly preferences: Preferences;
  readonly rounds: Rounds;
  readonly reviews: Reviews;
  readonly news: News;
  /** What was used of the language model today. */
  readonly counters: Counters;
  /** Size of the database that it shares with the library, where it does. */
  bytes?(): Promise<number>;
}

/** A turn as it is stored. */
export interface Row {
  readonly id: string;
  readonly conversation: string;
  readonly person: string;
  readonly asked: string | null;
  readonly follows: string | null;
  readonly at: number;
  readonly body: string;
}

export const turnOf = (row: Row | undefined): KeptTurn | undefined => {
  if (!row) return undefined;
  const { id, conversation, person, asked, follows, at, body } = row;
  return {
    ...parseSealed<Omit<KeptTurn, keyof Row>>(body),
    id,
    conversation,
    person,
    at,
    ...(asked === null ? {} : { asked }),
    ...(follows === null ? {} : { follows }),
  };
};
