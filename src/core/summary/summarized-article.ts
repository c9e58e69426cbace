import type { Article } from '../document/article.ts';
import type { Passage } from '../document/passage.ts';

/** An article with all of its passages, in order. */
export interface SummarizedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
}
