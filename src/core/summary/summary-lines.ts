import type { DraftClaim } from '../answer.ts';
import { type CentralSentences, type SummarySentence, standsAlone } from './central-sentences.ts';
import { disputeIn } from './disputes.ts';
import { type Exchange, exchangesIn, type Quoted } from './exchanges.ts';
import { stepsIn } from './instructions.ts';
import { leadOf } from './lead.ts';
import { chooseSentences, type Selection } from './sentence-selection.ts';
import type { SummarizedArticle } from './summarized-article.ts';
import type { SummaryLength } from './wish.ts';

/** Each about twice the one before: a glance, a paragraph, a page. */
const lineCount: Readonly<Record<SummaryLength, number>> = { short: 3, medium: 6, long: 12 };
/** Several articles want a sentence each, up to so many times the usual number. */
const mostForMany = 2;
/** A text of a few sentences is not summed up by most of them. */
const mostOfText = 2 / 3;
/** More steps than these are no glance; the most central are shown. */
const mostSteps = 8;
/** In characters. */
const longestAnswer: Readonly<Record<SummaryLength, number>> = { short: 160, medium: 220, long: 320 };

interface Wished {
  readonly length: SummaryLength;
  /** Every line is a point of its own. */
  readonly isPoints: boolean;
}

/** The lines of a summary, in reading order, the first one on who and what. */
export function summaryLines(
  articles: readonly SummarizedArticle[],
  ranked: CentralSentences,
  wished: Wished,
): readonly DraftClaim[] {
  const [only, ...others] = articles;
  if (!only || others.length > 0) return plainLines(ranked, articles.length, wished).map(lineOf);
  const exchanges = exchangesIn(only, ranked, longestAnswer[wished.length]);
  if (exchanges.length > 0) return interviewLines(ranked, exchanges, wished);
  const steps = stepsIn(ranked, only.article);
  if (steps.length > 0) return stepLines(ranked, steps, wished).map(lineOf);
  return plainLines(ranked, 1, wished).map(lineOf);
}

function plainLines(ranked: CentralSentences, articles: number, { length, isPoints }: Wished) {
  const lead = articles === 1 ? leadOf(ranked) : undefined;
  const dispute = articles === 1 ? disputeIn(ranked, isPoints) : [];
  const among = ({ place }: SummarySentence) => !lead || place >= lead.place;
  const most = Math.ceil(ranked.sentences.length * mostOfText);
  const choose = (count: number) => {
    const wanted = [...(lead ? [lead] : []), ...(dispute.every(among) ? dispute : [])];
    const kept = [...new Set(wanted)];
    const selection: Selection = {
      count,
      alone: isPoints,
      among,
      wanted: kept.length <= count ? kept : kept.slice(0, 1),
    };
    return chooseSentences(ranked, selection);
  };
  const countFor = (one: SummaryLength) => Math.max(lineCount[one], Math.min(articles, mostForMany * lineCount[one]));
  const all = choose(Math.min(countFor('long'), most));
  if (length === 'long' || all.length <= lineCount.short) return all;
  const medium = Math.max(1, Math.min(countFor('medium'), all.length - 1));
  return choose(length === 'medium' ? medium : Math.max(1, Math.min(countFor('short'), medium - 1)));
}

/** The steps whole, whatever the length; longer summaries say more beside them. */
function stepLines(ranked: CentralSentences, steps: readonly SummarySentence[], { length, isPoints }: Wished) {
  const lead = ranked.sentences.find((sentence) => standsAlone(sentence) && !steps.includes(sentence));
  const shown = new Set(steps.toSorted((a, b) => b.centrality - a.centrality).slice(0, mostSteps));
  const method = steps.filter((step) => shown.has(step));
  const kept = [...new Set([...(lead ? [lead] : []), ...method])];
  const beside = { short: 0, medium: lineCount.short, long: lineCount.medium }[length];
  return chooseSentences(ranked, { count: kept.length + beside, alone: isPoints, wanted: kept });
}

/** Whom the interview is with, and what they are asked and answer. */
function interviewLines(ranked: CentralSentences, exchanges: readonly Exchange[], { length, isPoints }: Wished) {
  const first = Math.min(...exchanges.map(({ question }) => question.passage.start + question.start));
  const lead = introducing(ranked) ?? leadOf(ranked);
  const most = Math.min(exchanges.length, lineCount[length] - 1);
  const central = new Set(
    exchanges.toSorted((a, b) => b.centrality - a.centrality).slice(0, fewer(most, length, exchanges)),
  );
  const lines = exchanges.filter((exchange) => central.has(exchange)).map(exchangeLine);
  const count = Math.max(1, lineCount[length] - lines.length);
  const introduction = chooseSentences(ranked, {
    ...{ count: length === 'short' ? 1 : count, alone: isPoints },
    wanted: lead && lead.at < first ? [lead] : [],
    among: ({ at }) => at < first,
  });
  return [...introduction.map(lineOf), ...lines];
}

/** The very first sentence, where it opens with a name: there is nothing before it that it could lean on. */
const introducing = ({ sentences: [first] }: CentralSentences): SummarySentence | undefined =>
  first?.isWhole && /^\p{Lu}[\p{L}’'-]+ (?:\p{L}+ )?\p{Lu}\p{L}/u.test(first.text) ? first : undefined;

/** What is asked and answered, where the article is an interview. */
export function spokenLines(
  [only, ...others]: readonly SummarizedArticle[],
  ranked: CentralSentences,
  length: SummaryLength,
): readonly DraftClaim[] | undefined {
  const exchanges = only && others.length === 0 ? exchangesIn(only, ranked, longestAnswer[length]) : [];
  if (exchanges.length === 0) return undefined;
  const most = fewer(Math.min(exchanges.length, lineCount[length]), length, exchanges);
  const central = new Set(exchanges.toSorted((a, b) => b.centrality - a.centrality).slice(0, most));
  return exchanges.filter((exchange) => central.has(exchange)).map(exchangeLine);
}

/** So that a longer summary has more. */
const fewer = (most: number, length: SummaryLength, exchanges: readonly Exchange[]): number =>
  length === 'long' ? most : Math.max(1, Math.min(most, exchanges.length - (length === 'medium' ? 1 : 2)));

const lineOf = ({ text, passage, start }: SummarySentence): DraftClaim => ({
  text,
  evidence: [{ passage, quote: text, at: start }],
});

const exchangeLine = ({ question, answer }: Exchange): DraftClaim => ({
  text: `${question.text} ${answer.text}`,
  evidence: [question, answer].map(({ passage, text, start }: Quoted) => ({ passage, quote: text, at: start })),
});
