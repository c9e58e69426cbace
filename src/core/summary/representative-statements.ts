import { findStatements, type Statement } from '../attribution/find-statements.ts';
import type { Passage } from '../document/passage.ts';
import { sentencesOf } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import type { CentralSentences, SummarizedArticle } from './central-sentences.ts';

/** A statement with its sentences, as far as they stand in one passage. */
export interface RepresentativeStatement {
  readonly statement: Statement;
  readonly passage: Passage;
  /** The sentences with the cue, cut at a sentence's end where they are long: a span of the article. */
  readonly shown: Span;
}

/** In characters: a long quotation is shown as far as a reader follows it. */
const longest = 600;
/** Others are heard too. */
const mostOfOne = 3;
/** Beside the centrality of the most central sentence, which is 1: whom a reader can place, and whose very words are given. */
const worthOfName = 0.2;
const worthOfOwnWords = 0.1;

/** The statements nearest to what the articles are about, at most three of one speaker, in reading order. */
export function voicesOf(
  articles: readonly SummarizedArticle[],
  ranked: CentralSentences,
  count: number,
): readonly RepresentativeStatement[] {
  const all = articles.flatMap((one) =>
    findStatements(one.article).flatMap((statement) => voiceOf(one, statement) ?? []),
  );
  const worth = new Map(all.map((voice) => [voice, worthOf(voice, ranked)]));
  const spoken = new Map<string, number>();
  const chosen = new Set<RepresentativeStatement>();
  for (const voice of all.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))) {
    const times = spoken.get(voice.statement.speaker) ?? 0;
    const isShown = [...chosen].some((other) => other.passage === voice.passage && overlaps(other.shown, voice.shown));
    if (chosen.size >= count || times >= mostOfOne || isShown) continue;
    spoken.set(voice.statement.speaker, times + 1);
    chosen.add(voice);
  }
  return all.filter((voice) => chosen.has(voice));
}

function voiceOf({ article, passages }: SummarizedArticle, statement: Statement): RepresentativeStatement | undefined {
  const { start, end } = statement.sentence;
  const passage = passages.find((one) => one.start <= start && start < one.end);
  if (!passage) return undefined;
  const last = Math.min(end, passage.end);
  const sentences = sentencesOf(article.text.slice(start, last), article.language);
  const kept = sentences.filter((sentence, at) => at === 0 || sentence.end <= longest);
  return { statement, passage, shown: { start, end: start + (kept.at(-1)?.end ?? last - start) } };
}

function worthOf({ statement, passage, shown }: RepresentativeStatement, { sentences }: CentralSentences): number {
  const from = shown.start - passage.start;
  const to = shown.end - passage.start;
  const central = sentences.filter((one) => one.passage === passage && overlaps(one, { start: from, end: to }));
  const named = /^\p{Lu}/u.test(statement.speaker) ? worthOfName : 0;
  return Math.max(0, ...central.map(({ centrality }) => centrality)) + named + (statement.direct ? worthOfOwnWords : 0);
}
