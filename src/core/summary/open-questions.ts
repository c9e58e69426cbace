import type { DraftClaim } from '../answer.ts';
import type { Article } from '../document/article.ts';
import { isGoverned } from '../document/under-leads.ts';
import { namesOf } from '../text/names.ts';
import { termsOf } from '../text/terms.ts';
import { type CentralSentences, rankSummarySentences, type SummarySentence, standsAlone } from './central-sentences.ts';
import { disputeIn, disputesWith, isArguable } from './disputes.ts';
import { figureIn } from './figures.ts';
import { type RepresentativeStatement, toVoiceClaim, voicesOf } from './representative-statements.ts';
import { isSomebody, lastOf, withoutRole } from './speaker-meant.ts';
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
/** The same where it is not known that both say something. */
const fewestOfLine = 3;

/**
 * The questions that an article leaves open: who disagrees with whom, disputed figures, claims, numbers, each about words that no
 * other is about. None where it has nothing of the kind.
 */
export function openQuestions(one: SummarizedArticle): readonly OpenQuestionDraft[] {
  const ranked = withoutGoverned(rankSummarySentences([one]));
  const voices = voicesOf([one], ranked, mostVoices).filter(isFree);
  const opposed = opponentsAmong(voices, ranked, one.article);
  const disputed = disputeIn(ranked, false);
  const central = oneOfEach(
    voicesOf([one], ranked, 2 * most)
      .filter(isFree)
      .filter(isSpokenByName)
      .filter(({ text, statement }) => isArguable(text, statement.cue, one.article.language)),
  );
  return withoutRepeats([
    ...(opposed ? [opposed] : []),
    ...(disputed.length > 0 ? [{ about: { kind: 'dispute' as const }, claims: disputed.map(lineOf) }] : []),
    ...central.slice(0, mostClaims).map(claimOf),
    ...numberIn(ranked),
    ...central.slice(mostClaims).map(claimOf),
  ]).slice(0, most);
}

/** An item of a list may say the opposite without what governs it. */
const isFree = ({ passage }: Pick<SummarySentence, 'passage'>): boolean => !isGoverned(passage);

const withoutGoverned = (ranked: CentralSentences): CentralSentences => ({
  ...ranked,
  sentences: ranked.sentences.filter(isFree),
});

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

/** Somebody's words, or a line on somebody that stands by itself. */
interface Side {
  readonly name: string;
  readonly claim: DraftClaim;
  readonly start: number;
  readonly isVoice: boolean;
}

const startOf = ({ evidence: [first] }: DraftClaim): number => (first?.passage.start ?? 0) + (first?.at ?? 0);

/** The two nearest to each other of whom one disputes what the other says; one of them at least is known to say it. */
function opponentsAmong(
  voices: readonly RepresentativeStatement[],
  ranked: CentralSentences,
  article: Article,
): OpenQuestionDraft | undefined {
  const sides = [...voices.filter(isSpokenByName).map(sideOfVoice), ...sidesOfLines(ranked, article)];
  const { language } = article;
  const [best] = sides
    .filter(({ claim }) => disputesWith(claim.text, language))
    .flatMap((against) =>
      sides
        .filter((other) => lastOf(other.name) !== lastOf(against.name) && (other.isVoice || against.isVoice))
        .map((other) => ({ pair: [other, against], shared: sharedBy(other, against, language) }))
        .filter(({ pair, shared }) => shared >= (pair.every(({ isVoice }) => isVoice) ? fewestShared : fewestOfLine)),
    )
    .sort((a, b) => b.shared - a.shared);
  const [first, second] = best?.pair.toSorted((a, b) => a.start - b.start) ?? [];
  if (!first || !second || first.start === second.start) return undefined;
  return { about: { kind: 'opponents', speakers: [first.name, second.name] }, claims: [first.claim, second.claim] };
}

function sideOfVoice(voice: RepresentativeStatement): Side {
  const claim = toVoiceClaim(voice);
  return { name: voice.statement.speaker, claim, start: startOf(claim), isVoice: true };
}

/** Lines that name one person, whose words they may be. */
function sidesOfLines({ sentences }: CentralSentences, article: Article): readonly Side[] {
  const all = namesOf(article.text.slice(0, article.bodyEnd), article.language).map(withoutRole);
  const people = [...new Set(all)].filter((name) => isSomebody(name, article));
  return sentences.filter(standsAlone).flatMap((sentence) => {
    const [name, ...others] = people.filter((one) => sentence.text.includes(one));
    if (name === undefined || others.length > 0) return [];
    const claim = lineOf(sentence);
    return [{ name, claim, start: startOf(claim), isVoice: false }];
  });
}

/** A name of the other's is worth as much as anything they could share. */
function sharedBy(other: Side, against: Side, language: string): number {
  const names = new Set([other, against].flatMap(({ name }) => termsOf(name, language)));
  const terms = new Set(termsOf(other.claim.text, language).filter((term) => !names.has(term)));
  const shared = new Set(termsOf(against.claim.text, language).filter((term) => terms.has(term)));
  return shared.size + (against.claim.text.includes(lastOf(other.name)) ? fewestShared : 0);
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
