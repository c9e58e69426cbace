import type { Draft, DraftClaim } from '../answer.ts';
import { onlyUnderLeads } from '../document/under-leads.ts';
import type { Span } from '../text/span.ts';
import { type CentralSentences, rankSummarySentences, type SummarySentence } from './central-sentences.ts';
import { toVoiceClaim, voicesOf } from './representative-statements.ts';
import type { SummarizedArticle } from './summarized-article.ts';
import { spokenLines, summaryLines } from './summary-lines.ts';
import { datedWords, timelineOf } from './timeline.ts';
import type { SummaryLength, Wish } from './wish.ts';

export interface SummaryClaim extends DraftClaim {
  /** Spans of the text: in a timeline, the words that say when. */
  readonly emphasis?: readonly Span[];
  /** The day those words mean, ISO 8601, where they say it by the article's own date: "on Monday". */
  readonly date?: string;
}

export interface SummaryDraft extends Draft {
  readonly claims: readonly SummaryClaim[];
  /** How many paragraphs there were to choose from; all were. */
  readonly paragraphs: number;
}

/** Lists of events and of voices are read line by line, and may be longer. */
const lineCount: Readonly<Record<SummaryLength, number>> = { short: 5, medium: 10, long: 20 };

/**
 * The articles in some of their own sentences, each a claim with itself as evidence. All sentences are weighed, whatever
 * the length, and a longer summary has more lines where the articles have them. No line leans on one that is not above it. An interview is summed up by what is asked and
 * answered, instructions by their steps, a long article by its sections. Timelines are in order of time; who-said-what
 * adds the speaker in brackets where the sentence has a pronoun that can mean nobody else. An item of a list stands below what governs it.
 */
export function summaryDraft(articles: readonly SummarizedArticle[], wish: Wish): SummaryDraft {
  const ranked = rankSummarySentences(articles);
  const paragraphs = new Set(
    articles.flatMap(({ article, passages }) =>
      passages.flatMap(({ parts }) => parts.map(({ paragraph }) => `${article.id}/${paragraph}`)),
    ),
  ).size;
  const found = articles.flatMap(({ passages }) => passages);
  const runs = wish.style === 'timeline' ? runsOf : (claims: readonly SummaryClaim[]) => [claims];
  const claims = runs(claimsOf(articles, ranked, wish)).flatMap((run) => onlyUnderLeads(run, found));
  return { claims, paragraphs };
}

/** Neighbours of one list: in order of time others may stand between its items. */
function runsOf(claims: readonly SummaryClaim[]): readonly (readonly SummaryClaim[])[] {
  const runs: SummaryClaim[][] = [];
  for (const claim of claims) {
    const run = runs.at(-1);
    if (run && contextOf(run.at(-1)) === contextOf(claim)) run.push(claim);
    else runs.push([claim]);
  }
  return runs;
}

const contextOf = (claim: SummaryClaim | undefined): string | undefined => claim?.evidence[0]?.passage.context;

function claimsOf(
  articles: readonly SummarizedArticle[],
  ranked: CentralSentences,
  { length, style }: Wish,
): readonly SummaryClaim[] {
  switch (style) {
    case 'timeline':
      return ofLength(length, (count) => timelineOf(ranked, count)).map((dated) => ({
        ...toClaim(dated.sentence),
        ...datedWords(dated),
      }));
    case 'who-said-what':
      return (
        spokenLines(articles, ranked, length) ??
        ofLength(length, (count) => voicesOf(articles, ranked, count)).map(toVoiceClaim)
      );
    case 'lines':
    case 'bullets':
      return summaryLines(articles, ranked, { length, isPoints: style === 'bullets' });
  }
}

/** As many as the length asks for, and fewer than the next longer has, where there are so few. */
function ofLength<T>(length: SummaryLength, listOf: (count: number) => readonly T[]): readonly T[] {
  const all = listOf(lineCount.long);
  if (length === 'long' || all.length <= lineCount.short) return all;
  const medium = Math.max(1, Math.min(lineCount.medium, all.length - 1));
  return listOf(length === 'medium' ? medium : Math.max(1, Math.min(lineCount.short, medium - 1)));
}

const toClaim = ({ text, passage, start }: SummarySentence): SummaryClaim => ({
  text,
  evidence: [{ passage, quote: text, at: start }],
});
