import type { KeptCard, KeptQuestion } from '../core/study/kept.ts';
import type { Spacing } from '../core/study/spacing.ts';

/** A round of a quiz, which people answer together or one alone. */
export interface Round {
  readonly id: string;
  /** The library it is about: a server's, or a person's. */
  readonly home: string;
  readonly channel: string;
  /** Of whom it is, where it is one person's alone. */
  readonly person?: string;
  /** The language in which it was begun, as Discord names it. */
  readonly locale: string;
  readonly questions: readonly KeptQuestion[];
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
  /** Place of the question that is open, from 0; as many as there are questions once it is over. */
  readonly current: number;
}

export interface RoundAnswer {
  /** Its place, from 0. */
  readonly question: number;
  readonly person: string;
  /** Place of the choice, from 0. */
  readonly choice: number;
  readonly right: boolean;
  readonly at: number;
}

export interface Counted {
  readonly answer: RoundAnswer;
  readonly isNew: boolean;
}

export interface Score {
  readonly person: string;
  /** Questions answered right, of those answered. */
  readonly right: number;
  readonly answered: number;
}

/** Rounds with what people answered, for a bounded time; forgotten and let go of with the conversations. */
export interface Rounds {
  begin(round: Omit<Round, 'current'>): Promise<void>;
  round(id: string): Promise<Round | undefined>;
  /** Opens the question after this one. False, and nothing is changed, where that was done before. */
  goOn(id: string, from: number): Promise<boolean>;
  /**
   * The person's first answer to the open question counts. Gives the one that counts, and whether it is this one; undefined where
   * the question is not open and the person gave none.
   */
  answer(id: string, answer: RoundAnswer): Promise<Counted | undefined>;
  answersTo(id: string, question: number): Promise<readonly RoundAnswer[]>;
  /** Of a round; most right first. */
  scores(id: string): Promise<readonly Score[]>;
  /** Of all rounds of a library with an answer since then; most right first. */
  scoresSince(home: string, since: number): Promise<readonly Score[]>;
  /** The last rounds of a channel, so many at most, in the order in which they were begun. */
  roundsIn(place: Pick<Round, 'home' | 'channel'>, limit: number): Promise<readonly Round[]>;
  /** Ids of the questions of a channel's last rounds, at most `limit` rounds. */
  askedIn(place: Pick<Round, 'home' | 'channel'>, limit: number): Promise<readonly string[]>;
}

/** What somebody learns: a question answered wrong once, or a flashcard. */
export type Learned =
  | { readonly kind: 'question'; readonly item: KeptQuestion }
  | { readonly kind: 'card'; readonly item: KeptCard };

/** What a person learns, with when it comes up again. */
export type Review = Learned & {
  readonly person: string;
  /** The library in which it is learned: a server's, or the person's. */
  readonly home: string;
  /** In milliseconds since 1970; what never came up is due from when it was added. */
  readonly due: number;
  /** Absent where it never came up. */
  readonly spacing?: Spacing;
};

export interface ReviewKey extends Pick<Review, 'person' | 'home' | 'kind'> {
  /** Of the question or card. */
  readonly id: string;
}

/** What of a person's reviews is meant. */
export interface ReviewsOf extends Pick<Review, 'person' | 'home' | 'kind'> {
  readonly articleIds: readonly string[];
}

export interface Outlook {
  /** How many never came up. */
  readonly fresh: number;
  /** When the next of those that did comes up, in milliseconds since 1970; it may be due already. */
  readonly next?: number;
}

/** What people learn and when it comes up again; forgotten with the conversations, and let go of when nobody looked for long. */
export interface Reviews {
  /** Adds it, or takes the place of the one of the same person, library and id. */
  put(review: Review): Promise<void>;
  /** Adds those that are not there, in order, at most so many; gives how many are not there still. */
  add(reviews: readonly Review[], most: number): Promise<number>;
  review(key: ReviewKey): Promise<Review | undefined>;
  /** What is due, first what came up before, each the longest due first. */
  waiting(of: ReviewsOf, now: number, limit: number): Promise<readonly Review[]>;
  outlook(of: ReviewsOf): Promise<Outlook>;
  remove(key: ReviewKey): Promise<void>;
}
