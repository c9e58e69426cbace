/** What notes say of their own, in one language. Plain text. */
export interface NotesWords {
  /** ISO 639-1. */
  readonly language: string;
  readonly title: string;
  /** `day` as it is written in the language. */
  readonly made: (day: string) => string;
  readonly nothing: string;
  readonly contribution: (who: string) => string;
  readonly understoodAs: string;
  readonly noAnswer: string;
  readonly paragraph: (number: number) => string;
  readonly sources: string;
  readonly lost: (count: number) => string;
}
