import { wordCount } from '../text/letters.ts';
import type { CentralSentences, SummarySentence } from './central-sentences.ts';
import type { Likeness } from './sentence-graph.ts';
import { titleTerms } from './summarized-article.ts';

/** What a further sentence is worth: new terms first, its own centrality second. */
const centralityShare = 0.3;
/** What a term of the title is worth beside one of the most central sentence. */
const titleWorth = 1;
/** Long sentences hold more; this much of their length counts against them. */
const lengthPower = 0.5;
/** The same of points, which are short. */
const pointPower = 0.8;
/** In words: shorter sentences gain nothing by being short. */
const shortest = 12;
/** An article's first sentence often sums it up. */
const leadWorth = 1.25;
/** What is left of the worth of a sentence in quotation marks: its speaker comes late. */
const quoted = 0.7;
/** In words: a line of fewer tells little. */
const fewestWords = 8;
const scant = 0.5;

/** What is said by the lines chosen so far. */
export interface Said {
  readonly terms: ReadonlySet<string>;
  readonly chosen: readonly number[];
}

/** How much a line adds to what is said; any positive number. */
export type Worth = (at: number, said: Said) => number;

/** @param isPoint whether short lines are wanted */
export function worthOf({ sentences, graph }: CentralSentences, isPoint: boolean): Worth {
  const worth = termWorth(sentences);
  const total = [...worth.values()].reduce((sum, value) => sum + value, 0) || 1;
  const power = isPoint ? pointPower : lengthPower;
  return (at, { terms, chosen }) => {
    const sentence = sentences[at];
    if (!sentence) return 0;
    const fresh = [...new Set(sentence.terms)].filter((term) => !terms.has(term));
    const gain = fresh.reduce((sum, term) => sum + (worth.get(term) ?? 0), 0) / total;
    const base = gain + centralityShare * sentence.centrality * (1 - repeats(at, chosen, graph.likeness));
    const count = wordCount(sentence.text);
    const length = Math.max(shortest, count) ** power;
    const factor =
      (count < fewestWords ? scant : 1) *
      (/^["“«„»「]/u.test(sentence.text) ? quoted : 1) *
      (sentence.place === 0 ? leadWorth : 1);
    return (base * factor) / length;
  };
}

const repeats = (at: number, chosen: readonly number[], likeness: Likeness): number =>
  Math.max(0, ...chosen.map((other) => likeness(at, other)));

/** A term is worth as much as the sentences that use it are central, and more if it is in a title. */
function termWorth(sentences: readonly SummarySentence[]): ReadonlyMap<string, number> {
  const worth = new Map<string, number>();
  for (const { terms, centrality } of sentences)
    for (const term of new Set(terms)) worth.set(term, (worth.get(term) ?? 0) + centrality);
  for (const article of new Set(sentences.map((sentence) => sentence.article)))
    for (const term of titleTerms(article)) if (worth.has(term)) worth.set(term, (worth.get(term) ?? 0) + titleWorth);
  return worth;
}
