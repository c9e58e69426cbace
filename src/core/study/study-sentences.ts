import type { Article } from '../document/article.ts';
import type { Passage } from '../document/passage.ts';
import { rankSummarySentences, standsAlone } from '../summary/central-sentences.ts';
import type { SummarizedArticle } from '../summary/summarized-article.ts';
import { wordCount } from '../text/letters.ts';

/** A sentence that can be understood without those around it. */
export interface StudySentence {
  readonly article: Article;
  readonly passage: Passage;
  readonly text: string;
  /** Offset into the passage's text. */
  readonly start: number;
  /** Offset into the article's text. */
  readonly at: number;
  readonly terms: readonly string[];
  readonly centrality: number;
}

/** In words: a shorter one says too little to ask about, a longer one is hard to read with a gap in it. */
const length = { least: 7, most: 42 };

/** "Such theorists as J.": what a full stop behind an initial has cut. */
const cutOff = /(?<=\p{Ll} )\p{Lu}\.$/u;

/** The article's whole sentences that lean on nothing before them, in reading order. */
export function studySentences(article: SummarizedArticle): readonly StudySentence[] {
  return rankSummarySentences([article])
    .sentences.filter(standsAlone)
    .filter(({ text }) => {
      const words = wordCount(text);
      return words >= length.least && words <= length.most && !text.includes('\n') && !cutOff.test(text);
    })
    .map(({ article: from, passage, text, start, at, terms, centrality }) => ({
      ...{ article: from, passage, text, start, at, terms, centrality },
    }));
}
