import type { Draft, DraftClaim } from '../answer.ts';
import type { Passage } from '../document/passage.ts';
import { onlyUnderLeads } from '../document/under-leads.ts';
import type { Query } from '../question/query.ts';
import { namesPrice, offers } from '../text/answer-kinds.ts';
import type { Span } from '../text/span.ts';
import { evidenceOf } from './excerpt.ts';
import { wordsUnderLead } from './lists.ts';
import { closedQuotation } from './one-quotation.ts';
import type { SentenceScore } from './sentence-ranking.ts';
import { ownLanguage } from './telling-terms.ts';

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
  const meant = ofArticleMeant([...same.values()], query);
  const [best, ...others] = [...telling(meant, query), ...meant].slice(0, sentencesTried).filter(isLed);
  const shown = [...new Set([...(best ? [best] : []), ...others])].slice(0, mostShown);
  return { claims: onlyUnderLeads(byList(shown).map(toClaim), found) };
}

type Group = readonly SentenceScore[];

/** On the scale of scores: so much more a sentence of another language has to tell. Chosen by hand, not fitted. */
const ownLanguageCounts = 1;

/** What tells which article is meant, by its id: the score of its best sentence, those in the question's own language before others. */
function worthOfArticles(sentences: readonly SentenceScore[], query: Query): ReadonlyMap<string, number> {
  const own = ownLanguage(query);
  const articles = new Map<string, number>();
  for (const { sentence, score } of sentences) {
    const { articleId, source } = sentence.passage;
    const worth = score + (source.language === own ? ownLanguageCounts : 0);
    articles.set(articleId, Math.max(worth, articles.get(articleId) ?? worth));
  }
  return articles;
}

/** The id of the article that comes nearest; undefined where no sentence does. */
export function articleMeant(sentences: readonly SentenceScore[], query: Query): string | undefined {
  const [best] = [...worthOfArticles(sentences, query)].toSorted(([, a], [, b]) => b - a);
  return best?.[0];
}

/** Those of the article that is meant first: that of the best sentence. */
function ofArticleMeant(groups: readonly Group[], query: Query): readonly Group[] {
  const articles = worthOfArticles(
    groups.flatMap(([first]) => first ?? []),
    query,
  );
  const worthOf = ([first]: Group): number => articles.get(first?.sentence.passage.articleId ?? '') ?? 0;
  return groups.toSorted((a, b) => worthOf(b) - worthOf(a));
}

/** Of the article that is meant the best that holds what is asked for, in its measure if one does; none where no words tell that. */
function telling([first, ...others]: readonly Group[], query: Query): readonly Group[] {
  const article = first?.[0]?.sentence.passage.articleId;
  const own = [...(first ? [first] : []), ...others].filter(([one]) => one?.sentence.passage.articleId === article);
  const holding = own.filter(([one]) => one !== undefined && offers(query.kind, one.sentence.text, query.text));
  const measured = holding.find(([one]) => (one?.features.measured ?? 0) > 0);
  const priced = query.kind === 'money' ? holding.find(([one]) => one && namesPrice(one.sentence.text)) : undefined;
  return [measured ?? priced ?? holding[0] ?? []].filter((group) => group.length > 0);
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
