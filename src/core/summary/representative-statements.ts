import type { DraftClaim } from '../answer.ts';
import { findStatements, type Statement } from '../attribution/find-statements.ts';
import type { Article } from '../document/article.ts';
import type { Passage } from '../document/passage.ts';
import { sentencesOf } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import type { CentralSentences } from './central-sentences.ts';
import { isLacking } from './lacking.ts';
import { leaningOf } from './leaning.ts';
import { isOnlyOneMeant, lastOf, speakerPronoun } from './speaker-meant.ts';
import type { SummarizedArticle } from './summarized-article.ts';
import { leansOnTold } from './told-before.ts';
import { leavesQuotationOpen, outsideQuotations } from './whole-sentence.ts';

/** A statement with its sentences, as far as they stand in one passage. */
export interface RepresentativeStatement {
  readonly statement: Statement;
  readonly passage: Passage;
  /** The sentences with the cue, cut at a sentence's end where they are long: a span of the article. */
  readonly shown: Span;
  /** The same words, the speaker in brackets where a pronoun stands for them. */
  readonly text: string;
}

/** In characters: a long quotation is shown as far as a reader follows it. */
const longest = 600;
/** Others are heard too. */
const mostOfOne = 3;
/** Beside the centrality of the most central sentence, which is 1: whom a reader can place, and whose very words are given. */
const worthOfName = 0.2;
const worthOfOwnWords = 0.1;

/** The statements nearest to what the articles are about, at most three of one speaker, in reading order; each says whose it is. */
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
  return withoutLeaning(
    all.filter((voice) => chosen.has(voice)),
    articles,
  );
}

/** What opens with something that no line above it tells of is left out. */
function withoutLeaning(
  voices: readonly RepresentativeStatement[],
  articles: readonly SummarizedArticle[],
): readonly RepresentativeStatement[] {
  const kept: RepresentativeStatement[] = [];
  for (const voice of voices) {
    const article = articles.find(({ article }) => article.id === voice.passage.articleId)?.article;
    const { text, shown } = voice;
    if (!article || !leansOnTold({ text, article, at: shown.start }, kept)) kept.push(voice);
  }
  return kept;
}

export function toVoiceClaim({ passage, shown, text }: RepresentativeStatement): DraftClaim {
  const at = shown.start - passage.start;
  return { text, evidence: [{ passage, quote: passage.text.slice(at, shown.end - passage.start), at }] };
}

function voiceOf({ article, passages }: SummarizedArticle, statement: Statement): RepresentativeStatement | undefined {
  const { start, end } = statement.sentence;
  const passage = passages.find((one) => one.start <= start && start < one.end);
  if (!passage) return undefined;
  const shown = shownOf(article, { start, end: Math.min(end, passage.end) });
  if (!shown) return undefined;
  const isLabelled = isTurn(article, statement);
  const text = isLabelled ? article.text.slice(shown.start, shown.end) : withSpeaker(article, statement, shown);
  return text === undefined || isAsked(text) ? undefined : { statement, passage, shown, text };
}

/** An interviewer's question is what nobody says. */
const isAsked = (text: string): boolean => /[?？؟]\s*$/u.test(text);

/** A name before a colon; sixty characters hold one with its office, and no sentence. Chosen by hand, not fitted. */
const label = /^(\p{Lu}[^:\n(]{0,60}?)\s*(?:\([^)]*\))?:\s*$/u;

/** "NAME: words": the name is the label. */
function isTurn({ text }: Article, { sentence, start, speaker }: Statement): boolean {
  const name = label.exec(text.slice(sentence.start, start))?.[1];
  return name !== undefined && name.toLowerCase() === speaker.toLowerCase();
}

/** As far as a reader follows, up to the end of a sentence outside quotations; undefined where there is none. */
function shownOf(article: Article, { start, end }: Span): Span | undefined {
  const sentences = sentencesOf(article.text.slice(start, end), article.language);
  const last = sentences.findLast(
    (sentence, at) =>
      (at === 0 || sentence.end <= longest) && isClosed(article.text.slice(start, start + sentence.end)),
  );
  return last && { start, end: start + last.end };
}

const isClosed = (text: string): boolean => !leavesQuotationOpen(text) && /[\p{P}\s]$/u.test(text);

/** Nothing outside its quotations leans on other sentences, and no pronoun says whose they are. */
const isAlone = (words: string, language: string): boolean =>
  leaningOf(words, language, { isVoice: true }) === undefined && !isLacking(outsideQuotations(words), language);

/** "He [Paul Greer] said …": undefined where the words lean on others, or do not say whose they are. */
function withSpeaker(article: Article, statement: Statement, shown: Span): string | undefined {
  const words = article.text.slice(shown.start, shown.end);
  const { language } = article;
  const outside = outsideQuotations(words);
  const { speaker } = statement;
  if (outside.includes(lastOf(speaker))) return isAlone(words, language) ? words : undefined;
  const pronoun = speakerPronoun(outside, language);
  if (!pronoun) return !/^\p{Lu}\S* \p{Lu}/u.test(speaker) && isAlone(words, language) ? words : undefined;
  if (isAlone(words, language)) return words;
  if (!isOnlyOneMeant(article, statement, shown, pronoun)) return undefined;
  const named = `${words.slice(0, pronoun.start)}${speaker}${words.slice(pronoun.end)}`;
  if (!isAlone(named, language)) return undefined;
  return `${words.slice(0, pronoun.end)} [${speaker}]${words.slice(pronoun.end)}`;
}

function worthOf({ statement, passage, shown }: RepresentativeStatement, { sentences }: CentralSentences): number {
  const from = shown.start - passage.start;
  const to = shown.end - passage.start;
  const central = sentences.filter((one) => one.passage === passage && overlaps(one, { start: from, end: to }));
  const named = /^\p{Lu}/u.test(statement.speaker) ? worthOfName : 0;
  return Math.max(0, ...central.map(({ centrality }) => centrality)) + named + (statement.direct ? worthOfOwnWords : 0);
}
