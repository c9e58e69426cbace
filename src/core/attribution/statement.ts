import type { Span } from '../text/span.ts';

/** Something somebody says in an article. `quote` is exactly `article.text.slice(start, end)`. */
export interface Statement extends Span {
  /** As fully named as the article ever names them: "James Mattis". */
  readonly speaker: string;
  /** "US Defence Secretary", where the article says so. */
  readonly role?: string;
  /** The statement's words: what was said (without the cue), or the whole sentence where they cannot be told apart. */
  readonly quote: string;
  /** In quotation marks, as against reported speech. */
  readonly direct: boolean;
  /** The whole sentence or sentences with the cue: what an answer shows. */
  readonly sentence: Span;
  /** "said", "told Voice of America", "denounced". */
  readonly cue?: string;
}
