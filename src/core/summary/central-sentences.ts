import { isDateline } from '../document/masthead-lines.ts';
import { isKnownFromBefore, pointsBack, timesIn } from './known-before.ts';
import { isLacking } from './lacking.ts';
import { type Leaning, leaningOf } from './leaning.ts';
import { leaningOnRole } from './roles.ts';
import { type SentenceGraph, sentenceGraph } from './sentence-graph.ts';
import type { SummarizedArticle } from './summarized-article.ts';
import { type SummaryUnit, unitsOf } from './summary-units.ts';
import { isWhole } from './whole-sentence.ts';

/** A line that a summary may have. */
export interface SummarySentence extends SummaryUnit {
  /** How central it is among all: 0 to 1. */
  readonly centrality: number;
  /** On what it leans that is not in it; absent where it stands by itself. */
  readonly leaning?: Leaning;
  /** A whole statement: no question, no heading, no half of a quotation. */
  readonly isWhole: boolean;
}

export interface CentralSentences {
  /** In reading order, article by article. */
  readonly sentences: readonly SummarySentence[];
  readonly graph: SentenceGraph;
}

/** The graph grows with the square of this; longer articles are thinned evenly first. */
const mostSentences = 480;

/** All lines of the articles' prose with how central they are. */
export function rankSummarySentences(articles: readonly SummarizedArticle[]): CentralSentences {
  const kept = thinned(articles.flatMap((article) => unitsOf(article).filter(isProse)));
  const timesOf = timesIn(kept);
  const graph = sentenceGraph(kept.map(({ place, terms }) => ({ terms, prior: 1 / Math.sqrt(1 + place) })));
  const sentences = kept.map((sentence, at): SummarySentence => {
    const { text, article } = sentence;
    const within = { sentence, before: kept[at - 1], timesOf };
    const isGoingOn = isLacking(text, article.language) || pointsBack(within) || isKnownFromBefore(within);
    const leaning =
      leaningOf(text, article.language) ?? leaningOnRole(sentence, kept) ?? (isGoingOn ? 'what' : undefined);
    const whole = !sentence.isContinued && !sentence.isAsked && isWhole(sentence.text);
    const centrality = graph.centrality[at] ?? 0;
    return { ...sentence, centrality, isWhole: whole, ...(leaning === undefined ? {} : { leaning }) };
  });
  return { sentences, graph };
}

/** In terms: an exclamation or a label has fewer. Chosen by hand, not fitted. */
const shortestProse = 3;

/** No table row, no "Arlen, 3. Februar 2025.", and more than an exclamation. */
const isProse = ({ text, terms }: SummaryUnit): boolean =>
  terms.length >= shortestProse && !text.includes(' | ') && !isDateline(text);

/** Many enough to keep every part of a long text, few enough for each to have a choice of sentences. */
const stretches = 30;

/** From equal stretches of a long text, the sentences with most of the terms that the whole speaks of. */
function thinned(all: readonly SummaryUnit[]): readonly SummaryUnit[] {
  if (all.length <= mostSentences) return all;
  const found = new Map<string, number>();
  for (const { terms } of all) for (const term of new Set(terms)) found.set(term, (found.get(term) ?? 0) + 1);
  const weight = ({ terms }: SummaryUnit): number =>
    [...new Set(terms)].reduce((sum, term) => sum + Math.log(found.get(term) ?? 1), 0) / Math.sqrt(terms.length);
  const stretch = Math.ceil(all.length / stretches);
  const keep = Math.floor(mostSentences / stretches);
  const chosen = new Set<SummaryUnit>();
  for (let from = 0; from < all.length; from += stretch) {
    const part = all.slice(from, from + stretch).toSorted((a, b) => weight(b) - weight(a));
    for (const sentence of part.slice(0, keep)) chosen.add(sentence);
  }
  return all.filter((sentence) => chosen.has(sentence));
}

/** Whether the line can be read alone. */
export const standsAlone = ({ isWhole: whole, leaning }: SummarySentence): boolean => whole && leaning === undefined;
