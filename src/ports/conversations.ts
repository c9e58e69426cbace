import type { Turn } from '../core/conversation/stand-alone.ts';
import type { CitedWords } from '../core/study/cited-words.ts';

/** A turn as it is kept: whose it is, where, and what it follows. */
export interface KeptTurn extends Turn {
  /** The id of the message that answered. */
  readonly id: string;
  /** Names a person in a channel, or a thread: what its turns share. On a server it begins with the server's id and a slash. */
  readonly conversation: string;
  readonly person: string;
  /** The id of the message or interaction that asked. */
  readonly asked?: string;
  /** The id of the turn it follows. */
  readonly follows?: string;
  /** The ids of all messages that answered, in order; the last is `id`. */
  readonly messages?: readonly string[];
  /** Nothing to come back to: a greeting, or a question that could not be put. */
  readonly aside?: boolean;
  /** Shown to the person alone: nobody else is told of it. */
  readonly alone?: boolean;
  /** The words that the answer rests on. */
  readonly cited?: readonly CitedWords[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Verdict {
  readonly turn: string;
  readonly person: string;
  readonly verdict: 'good' | 'bad';
  readonly reason?: string;
  readonly at: number;
}

/** An answer that is owed: begun, and not given yet. `where` is all that is needed to say so after a restart. */
export interface Owed {
  readonly id: string;
  readonly where: string;
  /** When it was first owed. */
  readonly at: number;
  /** How often its turn came; absent where it only waited. */
  readonly tries?: number;
  /** Whose it is to answer, where several processes are the bot. */
  readonly holder?: string;
}

/** What was asked and answered, for a bounded time. Nothing of it is needed to answer; losing it loses no article. */
export interface Conversations {
  /** Adds the turn, or takes the place of the one with its id. */
  keep(turn: KeptTurn): Promise<void>;
  turn(id: string): Promise<KeptTurn | undefined>;
  /** The turn that answered the message. */
  answerTo(asked: string): Promise<KeptTurn | undefined>;
  /** The conversation's last turn. */
  latest(conversation: string): Promise<KeptTurn | undefined>;
  /** The turns that lead up to one and itself, oldest first, at most `limit`. Empty when it is not there. */
  upTo(id: string, limit: number): Promise<readonly KeptTurn[]>;
  /** The server's turns since then, newest first, at most `limit` after the first `skip`; none that were shown to one person alone. */
  askedIn(server: string, since: number, limit: number, skip?: number): Promise<readonly KeptTurn[]>;
  /** The turns at a place (a channel, a thread; its conversation and those of people in it), oldest first; the last ones, at most `limit`. */
  at(place: string, limit: number): Promise<readonly KeptTurn[]>;
  /** What followed the turn then follows what it followed; what was said of it is forgotten with it. */
  remove(id: string): Promise<void>;
  /** One verdict a person and turn: the last. */
  rate(verdict: Verdict): Promise<void>;
  /** Takes the person's verdict back. */
  unrate(turn: string, person: string): Promise<void>;
  /** Oldest first; of the turns that are named, or all. */
  verdicts(turns?: readonly string[]): Promise<readonly Verdict[]>;
  /** Notes it, where it is not owed already. */
  owe(owed: Omit<Owed, 'tries'>): Promise<void>;
  /** Its turn came: one try more. */
  tried(id: string): Promise<void>;
  /**
   * Notes it as its holder's, unless any process of the bot has noted it before, within a day: then false, and nothing is noted.
   * This and the next two are absent where one process alone is the bot.
   */
  begin?(owed: Omit<Owed, 'tries'>): Promise<boolean>;
  /** Takes what was left, as this holder's; false where it is settled meanwhile, or another's than it was. */
  take?(owed: Owed, holder: string): Promise<boolean>;
  /** Whether it is still owed, and this holder's. */
  holds?(id: string, holder: string): Promise<boolean>;
  /** The holder's that are owed still were left in good order: they had no part in how it ended, and the try does not count. */
  leave(ids: readonly string[], holder: string): Promise<void>;
  settle(id: string): Promise<void>;
  owed(): Promise<readonly Owed[]>;
  /** How many turns are kept of the person. */
  count(person: string): Promise<number>;
  /** Everything of the person, rounds and reviews too, and what was put at `person/<id>/…`; gives how many turns there were. */
  forget(person: string): Promise<number>;
  /**
   * Everything of a server: turns of conversations whose names begin with its id and a slash, what was said of them, answers owed
   * there, rounds and reviews, what was put at `server/<id>`, `server/<id>/…` and at `channel/<id>/…` of its channels. Gives how many turns there were.
   */
  forgetServer(server: string, channels?: readonly string[]): Promise<number>;
  /** Everything older, rounds and reviews too; gives how many turns there were. */
  expire(before: number): Promise<number>;
  close(): Promise<void>;
}

/** Settings that people make in a shell, as values that are JSON. */
export interface Preferences {
  /** Undefined when nothing was put there. */
  get(place: string): Promise<unknown>;
  put(place: string, value: unknown): Promise<void>;
}
