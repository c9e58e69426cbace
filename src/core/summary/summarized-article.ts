import type { Article } from '../document/article.ts';
import type { Passage } from '../document/passage.ts';
import { termsOf } from '../text/terms.ts';

/** An article with all of its passages, in order. */
export interface SummarizedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

export const titleTerms = (article: Article): ReadonlySet<string> => new Set(termsOf(article.title, article.language));
