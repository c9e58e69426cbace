import type { Evidence } from '../answer.ts';

export type GuideSection = 'people' | 'places' | 'dates' | 'figures' | 'terms' | 'questions';

/** A line of a study guide. */
export interface GuideEntryDraft {
  readonly section: GuideSection;
  /** The name, the date as it is written, the figure with its unit, the term, or the question. */
  readonly label: string;
  /** What somebody is, as the article says it; of a term or a date the sentence that says it. */
  readonly detail?: string;
  /** Of dates: ISO 8601, as precise as the words. */
  readonly date?: string;
  /** One sentence, in which the label stands. */
  readonly evidence: Evidence;
}

export interface GuideDraft {
  /** Section by section; within one in reading order, dates in theirs. */
  readonly entries: readonly GuideEntryDraft[];
}
