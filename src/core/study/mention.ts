import type { Gender } from '../text/first-names.ts';
import type { Span } from '../text/span.ts';

export type MentionKind = 'person' | 'place' | 'name' | 'number' | 'date' | 'era' | 'term' | 'member';

/** Words of a sentence that may be asked for: a span of its text. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly text: string;
  /** What may stand in its place has the same: "last" of a person’s last name, "in" of a place, "9999" of a year. */
  readonly shape: string;
  /** Of somebody whose first name tells it. */
  readonly gender?: Gender;
}

/** A mention by itself, to stand in the place of others: from whichever article. */
export type Known = Pick<Mention, 'kind' | 'text' | 'shape' | 'gender'>;
