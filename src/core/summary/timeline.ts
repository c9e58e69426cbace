import type { Article } from '../document/article.ts';
import { dateMentions, readDate } from '../text/dates.ts';
import { findDate } from '../text/full-date.ts';
import type { Span } from '../text/span.ts';
import type { CentralSentences, SummarySentence } from './central-sentences.ts';
import { groupsOf } from './leaning-groups.ts';
import { firstThatLeans } from './told-before.ts';

/** A sentence that tells of something at a time. */
export interface DatedSentence {
  /** ISO 8601, as precise as the text. */
  readonly date: string;
  /** The words that say when: a span of the sentence's text. */
  readonly words: Span;
  /** They say it by the article's own date: "on Monday". */
  readonly isRelative: boolean;
  readonly sentence: SummarySentence;
}

/**
 * The most central sentences with a date, earliest first; one that leans on another only right below it. A sentence with
 * several dates stands at its first.
 */
export function timelineOf({ sentences }: CentralSentences, count: number): readonly DatedSentence[] {
  const articles = [...new Set(sentences.map(({ article }) => article))];
  const references = new Map(articles.map((article) => [article, dayOf(article)]));
  const dated = sentences
    .filter(({ isWhole }) => isWhole)
    .flatMap((sentence): readonly DatedSentence[] => {
      const { article, text } = sentence;
      const [first] = dateMentions(text, article.language, references.get(article));
      if (!first) return [];
      const words = { start: first.start, end: first.end };
      return [{ date: first.date, words, isRelative: !saysDate(text, first), sentence }];
    });
  const places = new Map(sentences.map((sentence, at) => [sentence, at]));
  const inTime = (list: readonly DatedSentence[]) =>
    list.toSorted((a, b) => compare(a.date, b.date) || (places.get(a.sentence) ?? 0) - (places.get(b.sentence) ?? 0));
  const groups = new Map(groupsOf(sentences, false).map((group) => [sentences[group.at(-1) ?? 0], group]));
  const readable: DatedSentence[] = [];
  for (const one of inTime(dated)) {
    const group = groups.get(one.sentence) ?? [];
    const above = readable.slice(readable.length - group.length + 1).map(({ sentence }) => places.get(sentence));
    if (group.length > 0 && group.slice(0, -1).every((at, index) => above[index] === at)) readable.push(one);
  }
  return withoutLeaning(inTime(mostCentral(readable, count)));
}

/** What opens with something that no line above it tells of is left out, with what leans on it. */
function withoutLeaning(all: readonly DatedSentence[]): readonly DatedSentence[] {
  const leaning = firstThatLeans(all.map(({ sentence }) => sentence));
  if (!leaning) return all;
  const at = all.findIndex(({ sentence }) => sentence === leaning);
  const next = all.findIndex(({ sentence }, place) => place > at && sentence.leaning === undefined);
  return withoutLeaning([...all.slice(0, at), ...(next < 0 ? [] : all.slice(next))]);
}

/** A line that leans goes with the one it leans on. */
function mostCentral(all: readonly DatedSentence[], count: number): readonly DatedSentence[] {
  const central = all.toSorted((a, b) => b.sentence.centrality - a.sentence.centrality).slice(0, count);
  return central.filter((one) => {
    const before = all[all.indexOf(one) - 1];
    return one.sentence.leaning === undefined || (before !== undefined && central.includes(before));
  });
}

/** What a claim says of its date. */
export const datedWords = ({ words, date, isRelative }: DatedSentence) => ({
  emphasis: [words],
  ...(isRelative ? { date } : {}),
});

/** The year is in the words. */
const saysDate = (text: string, { start, end, date }: Span & { readonly date: string }): boolean =>
  text.slice(start, end).includes(date.slice(0, 4));

/** The day an article is of: as its page says, or as a line above its prose does. */
function dayOf({ publishedAt, blocks, text, language }: Article): Date | undefined {
  const known = readDate(publishedAt, language);
  if (known) return known;
  const above = blocks
    .slice(0, mostAbove)
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => line.length <= longestAbove && !/[.!?]$/u.test(line));
  const line = above.find((one) => findDate(one) !== undefined);
  const found = line === undefined ? undefined : findDate(line);
  return line !== undefined && found ? readDate(line.slice(found.start, found.end), language) : undefined;
}

/** In paragraphs: title, byline and date stand above the prose, seldom more. Chosen by hand, not fitted. */
const mostAbove = 3;
/** In characters: a longer line is prose. Chosen by hand, not fitted. */
const longestAbove = 160;

/** By time; "2017" stands before "2017-06". */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
