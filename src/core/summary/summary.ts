import type { Draft, DraftClaim } from '../answer.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { blankQuotations } from '../text/quotation-marks.ts';
import type { Span } from '../text/span.ts';
import {
  type CentralSentences,
  rankSummarySentences,
  type SummarizedArticle,
  type SummarySentence,
} from './central-sentences.ts';
import { type RepresentativeStatement, voicesOf } from './representative-statements.ts';
import { chooseSentences } from './sentence-selection.ts';
import { timelineOf } from './timeline.ts';

export type SummaryLength = 'short' | 'medium' | 'long';
/** `lines` and `bullets` are the same sentences, shown differently. */
export type SummaryStyle = 'lines' | 'bullets' | 'timeline' | 'who-said-what';

export interface Wish {
  readonly length: SummaryLength;
  readonly style: SummaryStyle;
}

export interface SummaryClaim extends DraftClaim {
  /** Spans of the text: in a timeline, the words that say when. */
  readonly emphasis?: readonly Span[];
}

export interface SummaryDraft extends Draft {
  readonly claims: readonly SummaryClaim[];
  /** How many paragraphs there were to choose from; all were. */
  readonly paragraphs: number;
}

/** Each about twice the one before: a glance, a paragraph, a page. */
const sentenceCount: Readonly<Record<SummaryLength, number>> = { short: 3, medium: 6, long: 12 };
/** Several articles want a sentence each, up to so many times the usual number. */
const mostForMany = 2;
const countFor = (length: SummaryLength, articles: number): number =>
  Math.max(sentenceCount[length], Math.min(articles, mostForMany * sentenceCount[length]));

/** A text of a few sentences is not summed up by most of them. */
const mostOfText = 1 / 2;

/** Lists of events and of voices are read line by line, and may be longer. */
const lineCount: Readonly<Record<SummaryLength, number>> = { short: 5, medium: 10, long: 20 };

/**
 * The articles in some of their own sentences, each a claim with itself as evidence. All sentences are weighed, whatever
 * the length. Timelines are in order of time; who-said-what adds the speaker in brackets where the sentence has a pronoun.
 */
export function summaryDraft(articles: readonly SummarizedArticle[], wish: Wish): SummaryDraft {
  const ranked = rankSummarySentences(articles);
  const paragraphs = new Set(
    articles.flatMap(({ article, passages }) =>
      passages.flatMap(({ parts }) => parts.map(({ paragraph }) => `${article.id}/${paragraph}`)),
    ),
  ).size;
  return { claims: claimsOf(articles, ranked, wish), paragraphs };
}

function claimsOf(
  articles: readonly SummarizedArticle[],
  ranked: CentralSentences,
  wish: Wish,
): readonly SummaryClaim[] {
  const lines = lineCount[wish.length];
  switch (wish.style) {
    case 'timeline':
      return timelineOf(ranked, lines).map(({ words, sentence }) => ({ ...toClaim(sentence), emphasis: [words] }));
    case 'who-said-what':
      return voicesOf(articles, ranked, lines).map(toVoiceClaim);
    case 'lines':
    case 'bullets': {
      const most = Math.ceil(ranked.sentences.length * mostOfText);
      return chooseSentences(ranked, Math.min(countFor(wish.length, articles.length), most)).map((sentence) =>
        toClaim(sentence),
      );
    }
  }
}

const toClaim = ({ text, passage, start }: SummarySentence): SummaryClaim => ({
  text,
  evidence: [{ passage, quote: text, at: start }],
});

function toVoiceClaim({ statement, passage, shown }: RepresentativeStatement): SummaryClaim {
  const at = shown.start - passage.start;
  const quote = passage.text.slice(at, shown.end - passage.start);
  return { text: withSpeaker(quote, statement.speaker), evidence: [{ passage, quote, at }] };
}

const pronounOfSpeaker = new RegExp(
  anyWord(defaultLexicon.pronouns.filter(({ person }) => person === 3).map(({ subject }) => subject)),
  'iu',
);

/** "He [Paul Greer] said …": the name in brackets where the sentence does not have it. */
function withSpeaker(sentence: string, speaker: string): string {
  const last = speaker.split(' ').at(-1) ?? speaker;
  if (!/^\p{Lu}/u.test(last) || sentence.includes(last)) return sentence;
  const pronoun = pronounOfSpeaker.exec(blankQuotations(sentence));
  const place = pronoun ? pronoun.index + pronoun[0].length : sentence.length;
  return `${sentence.slice(0, place)} [${speaker}]${sentence.slice(place)}`;
}
