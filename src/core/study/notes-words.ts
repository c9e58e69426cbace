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
  /** Above a round's scores. */
  readonly quizOf: (day: string) => string;
  readonly score: (who: string, right: number, answered: number) => string;
  readonly nobody: string;
  readonly sources: string;
  readonly lost: (count: number) => string;
}
