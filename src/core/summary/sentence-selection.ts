import { wordCount } from '../text/letters.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { type CentralSentences, type SummarySentence, titleTerms } from './central-sentences.ts';

/** What a further sentence is worth: new terms first, its own centrality second. */
const centralityShare = 0.3;
/** What a term of the title is worth beside one of the most central sentence. */
const titleWorth = 1;
/** Long sentences hold more; this much of their length counts against them. */
const lengthPower = 0.5;
/** In words: shorter sentences gain nothing by being short. */
const shortest = 12;
/** An article's first sentence often sums it up. */
const leadWorth = 1.25;
/** What is left of the worth of a sentence that leans on another one, and of one that is broken without it. */
const leaning = 0.8;
const broken = 0.5;

const { pronouns, demonstratives, connectives } = defaultLexicon;
const third = pronouns
  .filter(({ person }) => person === 3)
  .flatMap(({ subject, possessive, gender }) => (gender === 'thing' ? [subject] : [subject, possessive]));
const leans = new RegExp(`^${anyOf([...third, ...demonstratives, ...connectives])}\\b`, 'i');

/** How well a sentence stands by itself: 1, or less for a pronoun without its noun, half a quotation, a question. */
function standing(text: string): number {
  let worth = 1;
  if (leans.test(text)) worth *= leaning;
  if (/[?？؟]["”»']?$/u.test(text)) worth *= broken;
  if (((text.match(/["“”]/gu) ?? []).length & 1) === 1) worth *= broken;
  if (/^["“«„「]/u.test(text)) worth *= leaning;
  if (!/[.!?。！？؟…]["”»'’)\]]*$/u.test(text)) worth *= broken;
  return worth;
}

/**
 * Picks `count` sentences one by one, each time the one that says most of what is central and not yet said. Returned in
 * reading order.
 */
export function chooseSentences({ sentences, graph }: CentralSentences, count: number): readonly SummarySentence[] {
  const worth = termWorth(sentences);
  const total = [...worth.values()].reduce((sum, value) => sum + value, 0) || 1;
  const said = new Set<string>();
  const chosen: number[] = [];
  const value = (at: number): number => {
    const sentence = sentences[at];
    if (!sentence || chosen.includes(at)) return -1;
    const fresh = [...new Set(sentence.terms)].filter((term) => !said.has(term));
    const gain = fresh.reduce((sum, term) => sum + (worth.get(term) ?? 0), 0) / total;
    const repeats = Math.max(0, ...chosen.map((other) => graph.likeness(at, other)));
    const base = gain + centralityShare * sentence.centrality * (1 - repeats);
    const length = Math.max(shortest, wordCount(sentence.text)) ** lengthPower;
    return (base * standing(sentence.text) * (sentence.place === 0 ? leadWorth : 1)) / length;
  };
  while (chosen.length < Math.min(count, sentences.length)) {
    const best = bestOf(sentences.length, value);
    chosen.push(best);
    for (const term of sentences[best]?.terms ?? []) said.add(term);
  }
  return chosen.toSorted((a, b) => a - b).flatMap((at) => sentences[at] ?? []);
}

function bestOf(count: number, value: (at: number) => number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at += 1) {
    const worth = value(at);
    if (worth > most) {
      best = at;
      most = worth;
    }
  }
  return best;
}

/** A term is worth as much as the sentences that use it are central, and more if it is in a title. */
function termWorth(sentences: readonly SummarySentence[]): ReadonlyMap<string, number> {
  const worth = new Map<string, number>();
  for (const { terms, centrality } of sentences)
    for (const term of new Set(terms)) worth.set(term, (worth.get(term) ?? 0) + centrality);
  for (const article of new Set(sentences.map((sentence) => sentence.article)))
    for (const term of titleTerms(article)) if (worth.has(term)) worth.set(term, (worth.get(term) ?? 0) + titleWorth);
  return worth;
}
