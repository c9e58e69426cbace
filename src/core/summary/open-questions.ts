import type { DraftClaim } from '../answer.ts';
import { termsOf } from '../text/terms.ts';
import { type CentralSentences, rankSummarySentences, type SummarySentence, standsAlone } from './central-sentences.ts';
import { disputeIn, disputesWith } from './disputes.ts';
import { figureIn } from './figures.ts';
import { type RepresentativeStatement, toVoiceClaim, voicesOf } from './representative-statements.ts';
import { lastOf } from './speaker-meant.ts';
import type { SummarizedArticle } from './summarized-article.ts';

/** What an article leaves open, and whom or what it is about. */
export type Openness =
  /** Two who do not agree. */
  | { readonly kind: 'opponents'; readonly speakers: readonly [string, string] }
  /** Somebody holds a figure to be wrong. */
  | { readonly kind: 'dispute' }
  | { readonly kind: 'claim'; readonly speaker: string }
  /** A number as it is written there: "2 million". */
  | { readonly kind: 'number'; readonly figure: string };

/** Something to be talked over, with the article's words that it is about: in reading order, one after the other. */
export interface OpenQuestionDraft {
  readonly about: Openness;
  readonly claims: readonly DraftClaim[];
}

const most = 4;
const mostClaims = 2;
/** Among whom opponents are looked for: the more central half of a longer article. */
const mostVoices = 20;
/** Terms that two statements share who are about the same. Chosen by hand, not fitted. */
const fewestShared = 2;

/**
 * The questions that an article leaves open: who disagrees with whom, disputed figures, claims, numbers, each about words that no
 * other is about. None where it has nothing of the kind.
 */
export function openQuestions(one: SummarizedArticle): readonly OpenQuestionDraft[] {
  const ranked = rankSummarySentences([one]);
  const voices = voicesOf([one], ranked, mostVoices);
  const opposed = opponentsAmong(voices, one.article.language);
  const disputed = disputeIn(ranked, false);
  const central = oneOfEach(voicesOf([one], ranked, 2 * most).filter(isSpokenByName));
  return withoutRepeats([
    ...(opposed ? [opposed] : []),
    ...(disputed.length > 0 ? [{ about: { kind: 'dispute' as const }, claims: disputed.map(lineOf) }] : []),
    ...central.slice(0, mostClaims).map(claimOf),
    ...numberIn(ranked),
    ...central.slice(mostClaims).map(claimOf),
  ]).slice(0, most);
}

const claimOf = (voice: RepresentativeStatement): OpenQuestionDraft => ({
  about: { kind: 'claim', speaker: voice.statement.speaker },
  claims: [toVoiceClaim(voice)],
});

const lineOf = ({ text, passage, start }: SummarySentence): DraftClaim => ({
  text,
  evidence: [{ passage, quote: text, at: start }],
});

/** Somebody's full name, which the words themselves say: whoever is asked about is to be known, and the right one. */
const isSpokenByName = ({ statement: { speaker }, text }: RepresentativeStatement): boolean =>
  fullName.test(speaker) && text.includes(lastOf(speaker));

const fullName = /^\p{Lu}\S*(?:\s\S+){0,3}\s\p{Lu}[\p{L}’'-]+$/u;

const oneOfEach = (voices: readonly RepresentativeStatement[]): readonly RepresentativeStatement[] =>
  voices.filter(
    ({ statement }, at) => voices.findIndex((other) => other.statement.speaker === statement.speaker) === at,
  );

/** Of two statements, one of which disputes what the other says or names who says it. The nearest pair. */
function opponentsAmong(voices: readonly RepresentativeStatement[], language: string): OpenQuestionDraft | undefined {
  const named = voices.filter(isSpokenByName);
  const pairs = named
    .filter(({ text }) => disputesWith(text, language))
    .flatMap((against) =>
      named
        .filter((other) => isAnother(other, against))
        .map((other) => ({ other, against, shared: sharedBy(other, against, language) })),
    )
    .filter(({ shared }) => shared >= fewestShared)
    .sort((a, b) => b.shared - a.shared);
  const [best] = pairs;
  if (!best) return undefined;
  const [first, second] =
    voices.indexOf(best.other) < voices.indexOf(best.against)
      ? ([best.other, best.against] as const)
      : ([best.against, best.other] as const);
  return {
    about: { kind: 'opponents', speakers: [first.statement.speaker, second.statement.speaker] },
    claims: [toVoiceClaim(first), toVoiceClaim(second)],
  };
}

const isAnother = (one: RepresentativeStatement, other: RepresentativeStatement): boolean =>
  lastOf(one.statement.speaker) !== lastOf(other.statement.speaker);

/** A name of the other's is worth as much as anything they could share. */
function sharedBy(other: RepresentativeStatement, against: RepresentativeStatement, language: string): number {
  const names = new Set([other, against].flatMap(({ statement }) => termsOf(statement.speaker, language)));
  const terms = new Set(termsOf(other.text, language).filter((term) => !names.has(term)));
  const shared = new Set(termsOf(against.text, language).filter((term) => terms.has(term)));
  return shared.size + (against.text.includes(lastOf(other.statement.speaker)) ? fewestShared : 0);
}

/** The most central line with a number that says how much or how many. */
function numberIn({ sentences }: CentralSentences): readonly OpenQuestionDraft[] {
  const found = sentences
    .filter(standsAlone)
    .flatMap((sentence) => {
      const figure = figureIn(sentence.text, sentence.article.language);
      return figure === undefined ? [] : [{ sentence, figure }];
    })
    .sort((a, b) => b.sentence.centrality - a.sentence.centrality);
  return found.slice(0, 1).map(({ sentence, figure }) => ({
    about: { kind: 'number', figure },
    claims: [lineOf(sentence)],
  }));
}

/** Each sentence is asked about once; what one question is about is not in another. */
function withoutRepeats(questions: readonly OpenQuestionDraft[]): readonly OpenQuestionDraft[] {
  const told: string[] = [];
  return questions.filter(({ claims }) => {
    const quotes = claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.trim()));
    const isTold = quotes.some((quote) => told.some((other) => other.includes(quote) || quote.includes(other)));
    if (!isTold) told.push(...quotes);
    return !isTold;
  });
}
