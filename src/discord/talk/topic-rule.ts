/**
 * What people say to the bot about itself. `lookup` is no talk of its own: it asks to look another message up. `doubt` does where it
 * replies to somebody's message; elsewhere it says nothing. `presence` asks whether anybody is there.
 */
export type Topic =
  | 'hello'
  | 'presence'
  | 'bye'
  | 'help'
  | 'who'
  | 'maker'
  | 'model'
  | 'stop'
  | 'thanks'
  | 'articles'
  | 'askable'
  | 'languages'
  | 'keeps'
  | 'mistakes'
  | 'age'
  | 'memory'
  | 'files'
  | 'basis'
  | 'lookup'
  | 'doubt';

/**
 * A message of some words alone: "is there anything about this in the articles" names nothing but the articles and what is pointed at.
 */
export interface Wording {
  /** Alternatives of a pattern for each of its words; those that may stand around any topic are among them. */
  readonly of: string;
  /** Alternatives of words in a row; the message has one of each. */
  readonly having: readonly string[];
  /** A pattern of messages that it is not. */
  readonly unless?: string;
  /** Said to people as well, where it is said to nobody in particular: "do you remember me". */
  readonly amongPeople?: boolean;
}

export interface TopicRule {
  readonly topic: Topic;
  /** ISO 639-1. */
  readonly language: 'en' | 'de' | 'es' | 'fr';
  /** Alternatives of a pattern for the whole message, as `plain` leaves it. */
  readonly phrases: readonly string[];
  /** The same, of words in any order. */
  readonly wordings?: readonly Wording[];
  /** The same, where people say it to each other as well. */
  readonly alsoToPeople?: readonly string[];
  /** A pattern of words that say it wherever they stand in a short message that asks nothing. */
  readonly within?: string;
  /** The same, with a question mark alone: "sure?". */
  readonly marked?: readonly string[];
  /** Those of all these that are another language's first, where nothing tells which is spoken: "merci" in German. */
  readonly borrowed?: readonly string[];
  /** Messages of the kind, one or more for every phrase's sense. */
  readonly examples: readonly string[];
  /** Messages that look like it and ask the articles. */
  readonly others: readonly string[];
}
