import type { Draft, DraftClaim } from '../answer.ts';
import type { Passage } from '../document/passage.ts';
import { onlyUnderLeads } from '../document/under-leads.ts';
import type { Query } from '../question/query.ts';
import { offers } from '../text/answer-kinds.ts';
import type { Span } from '../text/span.ts';
import { evidenceOf } from './excerpt.ts';
import { wordsUnderLead } from './lists.ts';
import { closedQuotation } from './one-quotation.ts';
import type { SentenceScore } from './sentence-ranking.ts';

/** A refusal is read at a glance. */
const mostShown = 3;
/** In characters: what a phone shows without scrolling. */
const longestShown = 400;
/** So many of the best are looked at for one that holds what is asked for. */
const sentencesTried = 10;
/** In characters: less is a label or a crumb, and says nothing by itself. */
const shortestTelling = 25;

/**
 * The sentences that come nearest to an answer, best first, as a draft to be checked: where nothing answers, they are shown. An item
 * or a row stands below what governs it, with others of its list; one over which that was not found is left out.
 * @param sentences those that may answer, best first
 * @param found the passages in which what governs them is looked for
 */
export function nearestDraft(sentences: readonly SentenceScore[], query: Query, found: readonly Passage[]): Draft {
  const same = new Map<string, SentenceScore[]>();
  for (const one of sentences) {
    const words = wordsUnderLead(one.sentence);
    if (one.sentence.text.length >= shortestTelling) same.set(words, [...(same.get(words) ?? []), one]);
  }
  const isLed = (group: readonly SentenceScore[]): boolean => onlyUnderLeads([toClaim(group)], found).length > 0;
  const [best, ...others] = [...same.values()].slice(0, sentencesTried).filter(isLed);
  const holds = ([first]: readonly SentenceScore[]): boolean =>
    first !== undefined && offers(query.kind, first.sentence.text, query.text);
  const telling = others.filter(holds).slice(0, 1);
  const shown = [...new Set([...(best ? [best] : []), ...telling, ...others])].slice(0, mostShown);
  return { claims: onlyUnderLeads(byList(shown).map(toClaim), found) };
}

/** Those of one list or table follow each other. */
function byList(groups: readonly (readonly SentenceScore[])[]): readonly (readonly SentenceScore[])[] {
  const listOf = ([first]: readonly SentenceScore[]): string | undefined =>
    first?.sentence.passage.context && `${first.sentence.passage.articleId}\n${first.sentence.passage.context}`;
  const placeOf = (group: readonly SentenceScore[]): number => {
    const list = listOf(group);
    return list === undefined ? groups.indexOf(group) : groups.findIndex((other) => listOf(other) === list);
  };
  return groups.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function toClaim(group: readonly SentenceScore[]): DraftClaim {
  const evidence = group.map(({ sentence }) => evidenceOf(sentence, beginning(sentence)));
  const [{ passage, quote = '', at = 0 } = {}] = evidence;
  return { text: closedQuotation(quote, passage?.text.slice(0, at)), evidence };
}

/** All of the sentence, or as much as may be shown, ending between words. */
function beginning({ text, start }: Span & { readonly text: string }): Span {
  if (text.length <= longestShown) return { start, end: start + text.length };
  const cut = text.slice(0, longestShown).replace(/[\s,;:–—-]+[^\s]*$/u, '');
  return { start, end: start + cut.length };
}
