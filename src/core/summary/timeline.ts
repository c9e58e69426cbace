import { dateMentions, readDate } from '../text/dates.ts';
import type { Span } from '../text/span.ts';
import type { CentralSentences, SummarySentence } from './central-sentences.ts';

/** A sentence that tells of something at a time. */
export interface DatedSentence {
  /** ISO 8601, as precise as the text. */
  readonly date: string;
  /** The words that say when: a span of the sentence's text. */
  readonly words: Span;
  readonly sentence: SummarySentence;
}

/** The most central sentences with a date, earliest first. A sentence with several dates stands at its first. */
export function timelineOf({ sentences }: CentralSentences, count: number): readonly DatedSentence[] {
  const references = new Map(
    [...new Set(sentences.map(({ article }) => article))].map((article) => [
      article,
      readDate(article.publishedAt, article.language),
    ]),
  );
  return sentences
    .flatMap((sentence): readonly DatedSentence[] => {
      const { article, text } = sentence;
      const [first] = dateMentions(text, article.language, references.get(article));
      return first ? [{ date: first.date, words: { start: first.start, end: first.end }, sentence }] : [];
    })
    .toSorted((a, b) => b.sentence.centrality - a.sentence.centrality)
    .slice(0, count)
    .toSorted((a, b) => compare(a.date, b.date) || order(a.sentence, b.sentence, sentences));
}

/** By time; "2017" stands before "2017-06". */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const order = (a: SummarySentence, b: SummarySentence, all: readonly SummarySentence[]): number =>
  all.indexOf(a) - all.indexOf(b);
