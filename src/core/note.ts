/** Why the articles' own words are shown in place of what a language model would have written. */
export type NoModel =
  | 'unconfirmed' // nothing it wrote could be confirmed
  | 'empty' // it wrote nothing
  | 'long' // the question leaves no room for passages
  | 'late'
  | 'failed'
  | 'user' // the person's share of it for today is used up
  | 'server';

/** How an answer came about. Each shell puts it in its reader's language. */
export type Note =
  /** Paragraphs that a summary's sentences are from, of all that were weighed, of so many articles; and articles that were not. */
  | {
      readonly kind: 'chosen';
      readonly paragraphs: number;
      readonly of: number;
      readonly articles: number;
      readonly articlesLeft: number;
    }
  /** Passages that the language model has read, of those there are. */
  | { readonly kind: 'written'; readonly passages: number; readonly of: number }
  /** `detail` says in English what happened, for whoever runs Footnote. */
  | { readonly kind: 'own-words'; readonly because: NoModel; readonly detail?: string }
  /** The language model stopped midway. */
  | { readonly kind: 'unfinished'; readonly detail?: string }
  /** By the language model, so that only names, numbers and negations were compared. */
  | { readonly kind: 'translated' };

/** What may be wrong with an article as it was read, for whoever adds it. */
export type Warning = 'lost-characters' | 'uncertain-layout' | 'broken-words';
