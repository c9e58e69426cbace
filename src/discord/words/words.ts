import type { Reason } from '../../core/answer.ts';

/** Everything Footnote says of its own in an answer, in one language. Plain text: no Markdown, nothing from articles. */
export interface Words {
  readonly paragraph: (number: number) => string;
  readonly page: (number: number) => string;
  readonly understoodAs: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  /** Above passages that are no answer. */
  readonly nearest: string;
  readonly moreStatements: (count: number) => string;
  readonly moreFootnotes: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly openFootnote: string;
  /** The link to an article on the web. */
  readonly readThere: string;
  readonly articleGone: string;
  readonly articleChanged: string;
  readonly askMore: string;
  readonly yourQuestion: string;
  readonly thanks: string;
  readonly whatWasWrong: string;
  /** At most 80 characters each. */
  readonly complaints: Readonly<Record<'wrong' | 'unsupported' | 'not-asked', string>>;
  readonly tooMany: (seconds: number) => string;
  readonly full: string;
  readonly inLine: (place: number) => string;
  readonly restarted: string;
  /** `channel` is a mention of it. */
  readonly mayNotWrite: (channel: string) => string;
}
