import type { Citation, NonEmpty } from '../answer.ts';
import type { CardDraft } from './cards.ts';
import { type CitedWords, citedWordsOf } from './cited-words.ts';
import type { QuizQuestion } from './question.ts';

/** A question as it is kept to be asked later. Where its words stand is looked up anew each time. */
export interface KeptQuestion extends Omit<QuizQuestion, 'citations' | 'title'> {
  /** The first holds the right choice. */
  readonly cited: readonly CitedWords[];
}

/** A flashcard as it is kept to be turned later. */
export interface KeptCard extends Pick<CardDraft, 'id' | 'articleId' | 'front' | 'back'> {
  /** The back stands in the first. */
  readonly cited: readonly CitedWords[];
}

export const keptQuestion = ({ citations, title: _title, ...question }: QuizQuestion): KeptQuestion => ({
  ...question,
  cited: citedWordsOf([{ citations }]),
});

interface CitedCard extends Pick<CardDraft, 'id' | 'articleId' | 'front' | 'back'> {
  readonly citations: NonEmpty<Citation>;
}

export const keptCard = ({ id, articleId, front, back, citations }: CitedCard): KeptCard => ({
  id,
  articleId,
  front,
  back,
  cited: citedWordsOf([{ citations }]),
});
