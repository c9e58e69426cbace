import type { Citation, NonEmpty } from '../answer.ts';
import { confirmedBy } from '../verification/confirm-evidence.ts';
import { createVerifier } from '../verification/verify.ts';
import type { CardDraft } from './cards.ts';
import type { GuideDraft, GuideEntryDraft } from './guide-entry.ts';
import type { QuestionDraft, QuizQuestion } from './question.ts';

/** A flashcard whose evidence stands in its article. */
export interface Card extends Omit<CardDraft, 'evidence'> {
  /** The title of its article. */
  readonly title: string;
  /** One; the back stands in its words. */
  readonly citations: NonEmpty<Citation>;
}

/** A line of a study guide whose evidence stands in its article. */
export interface GuideEntry extends Omit<GuideEntryDraft, 'evidence'> {
  /** Numbered through the guide from 1, the same words by the same number. */
  readonly citation: Citation;
}

/** The questions whose evidence stands in their article, in their order. */
export const confirmedQuestions = (drafts: readonly QuestionDraft[]): readonly QuizQuestion[] =>
  drafts.flatMap(({ evidence, worth: _worth, ...question }) => confirmed(question, evidence));

/** The cards whose evidence stands in their article, in their order. */
export const confirmedCards = (drafts: readonly CardDraft[]): readonly Card[] =>
  drafts.flatMap(({ evidence, ...card }) => confirmed(card, evidence));

function confirmed<T>(made: T, evidence: QuestionDraft['evidence']) {
  const citations = confirmedBy(evidence);
  return citations ? [{ ...made, title: citations[0].passage.source.title, citations }] : [];
}

/** The lines of a guide whose evidence stands in its article, in their order. */
export function confirmedEntries({ entries }: GuideDraft): readonly GuideEntry[] {
  const verify = createVerifier();
  return entries.flatMap(({ evidence, ...entry }): readonly GuideEntry[] => {
    const citation = verify({ text: evidence.quote, evidence: [evidence] }).confirmed?.citations[0];
    return citation ? [{ ...entry, citation }] : [];
  });
}
