import type { Article } from '../document/article.ts';
import type { Passage } from '../document/passage.ts';
import { type Sentence, sentencesIn } from '../document/sentence.ts';
import { termsOf } from '../text/terms.ts';
import { type SentenceGraph, sentenceGraph } from './sentence-graph.ts';

/** An article with all of its passages, in order. */
export interface SummarizedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** A sentence that a summary may use. */
export interface SummarySentence extends Sentence {
  readonly article: Article;
  /** 0-based place among its article's sentences. */
  readonly place: number;
  /** How central it is among all: 0 to 1. */
  readonly centrality: number;
}

export interface CentralSentences {
  /** In reading order, article by article. */
  readonly sentences: readonly SummarySentence[];
  readonly graph: SentenceGraph;
}

/** The graph grows with the square of this; longer articles are thinned evenly first. */
const mostSentences = 480;

/** All sentences of the articles' prose with how central they are. */
export function rankSummarySentences(articles: readonly SummarizedArticle[]): CentralSentences {
  const all = articles.flatMap(({ article, passages }) =>
    passages
      .flatMap(sentencesIn)
      .filter(isProse)
      .map((sentence, place) => ({ ...sentence, article, place })),
  );
  const kept = thinned(all);
  const graph = sentenceGraph(kept.map(({ place, terms }) => ({ terms, prior: 1 / Math.sqrt(1 + place) })));
  const sentences = kept.map((sentence, at) => ({ ...sentence, centrality: graph.centrality[at] ?? 0 }));
  return { sentences, graph };
}

/** In terms. */
const shortestProse = 3;

/** No table row, and more than an exclamation. */
const isProse = ({ text, terms }: Sentence): boolean => terms.length >= shortestProse && !text.includes(' | ');

type Candidate = Omit<SummarySentence, 'centrality'>;

/** Many enough to keep every part of a long text, few enough for each to have a choice of sentences. */
const stretches = 30;

/** From equal stretches of a long text, the sentences with most of the terms that the whole speaks of. */
function thinned(all: readonly Candidate[]): readonly Candidate[] {
  if (all.length <= mostSentences) return all;
  const found = new Map<string, number>();
  for (const { terms } of all) for (const term of new Set(terms)) found.set(term, (found.get(term) ?? 0) + 1);
  const weight = ({ terms }: Candidate): number =>
    [...new Set(terms)].reduce((sum, term) => sum + Math.log(found.get(term) ?? 1), 0) / Math.sqrt(terms.length);
  const stretch = Math.ceil(all.length / stretches);
  const keep = Math.floor(mostSentences / stretches);
  const chosen = new Set<Candidate>();
  for (let from = 0; from < all.length; from += stretch) {
    const part = all.slice(from, from + stretch).toSorted((a, b) => weight(b) - weight(a));
    for (const sentence of part.slice(0, keep)) chosen.add(sentence);
  }
  return all.filter((sentence) => chosen.has(sentence));
}

export const titleTerms = (article: Article): ReadonlySet<string> => new Set(termsOf(article.title, article.language));
