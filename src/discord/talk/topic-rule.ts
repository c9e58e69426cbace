/** What people say to the bot about itself. `lookup` is no talk of its own: it asks to look another message up. */
export type Topic =
  | 'hello'
  | 'bye'
  | 'help'
  | 'who'
  | 'maker'
  | 'stop'
  | 'thanks'
  | 'articles'
  | 'askable'
  | 'languages'
  | 'lookup';

export interface TopicRule {
  readonly topic: Topic;
  /** ISO 639-1. */
  readonly language: 'en' | 'de' | 'es' | 'fr';
  /** Alternatives of a pattern for the whole message, as `plain` leaves it. */
  readonly phrases: readonly string[];
  /** The same, where people say it to each other as well. */
  readonly alsoToPeople?: readonly string[];
  /** Messages of the kind, one or more for every phrase's sense. */
  readonly examples: readonly string[];
  /** Messages that look like it and ask the articles. */
  readonly others: readonly string[];
}
