import { sentencesOf } from '../language.ts';
import type { Passage } from '../passage.ts';
import { locateQuote } from '../quote.ts';
import type { Span } from '../span.ts';
import { foreignAddresses, unaskedAddress } from './addresses.ts';
import { type Alignment, align } from './alignment.ts';
import { type ClaimWord, claimWords } from './claim-words.ts';
import { isCommand } from './commands.ts';
import { figuresSwapped, wrongFigure } from './figures.ts';
import { type GroundSentence, type Grounds, groundsOf } from './grounds.ts';
import { replacesSubject, weldsSentences } from './mixture.ts';
import { negationDiffers, negationSlips, negationsOf } from './negation.ts';
import { areOpposite, directionDiffers } from './opposites.ts';
import { quotationsIn } from './quotations.ts';
import { isCue, speakerDiffers } from './speakers.ts';
import { isTranslation, translationAgrees } from './translation.ts';
import { misplacedName, missingNames } from './whom.ts';

/** What a claim says that its quotes do not. */
export type Fault =
  | 'command' // rests on a sentence that gives orders instead of reporting
  | 'address' // a link or mention that is not the evidence's own
  | 'quotation'
  | 'number'
  | 'name'
  | 'negation'
  | 'direction'
  | 'speaker'
  | 'subject'
  | 'content';

export interface Quoted {
  readonly passage: Passage;
  /** Offsets into the passage's text. */
  readonly place: Span;
}

/** What else is known where a claim is checked. */
export interface About {
  /** The question it answers; without it, evidence is not asked whether it gives orders. */
  readonly question?: string;
  /** Passages of the same articles where a name in brackets may stand, beside the cited ones. */
  readonly known?: readonly Passage[];
}

export interface Verdict {
  readonly fault?: Fault;
  /** In the question's language, which is not the evidence's: only names, numbers and negations were compared. */
  readonly translated?: true;
}

/**
 * Compares a claim with the sentences its quotes stand in, without a model, and says the first thing that does not
 * agree. What it cannot read it does not confirm.
 */
export function verdictOn(claim: string, quotes: readonly Quoted[], about: About = {}): Verdict {
  const grounds = groundsOf(quotes, about.known);
  const { question } = about;
  const cited = grounds.cited.map(({ text }) => text);
  if (foreignAddresses(claim, cited).length > 0) return { fault: 'address' };
  const misled = question === undefined ? undefined : faultOfEvidence(question, grounds);
  if (misled) return { fault: misled };
  const fault = faultOfSentences(withoutClarifications(claim, grounds), grounds);
  if (fault === undefined) return {};
  const agrees = question !== undefined && isTranslation(claim, question, grounds) && translationAgrees(claim, grounds);
  return agrees ? { translated: true } : { fault };
}

function faultOfSentences(claim: string, grounds: Grounds): Fault | undefined {
  for (const span of sentencesOf(claim, grounds.language)) {
    const fault = faultOfSentence(claim.slice(span.start, span.end), grounds);
    if (fault) return fault;
  }
  return undefined;
}

/** What makes sentences unfit as evidence for an answer, true as they may be. */
function faultOfEvidence(question: string, { cited, language }: Grounds): Fault | undefined {
  if (cited.some((sentence) => isCommand(sentence, question, language))) return 'command';
  const texts = cited.map(({ text }) => text);
  if (unaskedAddress(question, texts)) return 'address';
  return cited.some(isLabel) ? 'content' : undefined;
}

/** "Domain name:", as against "Vale said:". */
const isLabel = ({ text, words }: GroundSentence): boolean =>
  /^(?:\S+\s+){0,3}\S*[:：]$/u.test(text) && !words.some(isCue);

/** "he [Mattis] said" as "he said", where the passages know the name in brackets. */
function withoutClarifications(claim: string, grounds: Grounds): string {
  return claim.replace(/\s?\[([^[\]]+)\]/gu, (bracket, inside: string) => {
    const words = claimWords(inside, grounds.language);
    const known = words.every((word) => grounds.known.has(word.key) && (word.capital || !word.content));
    return known && !grounds.cited.some(({ text }) => text.includes(bracket.trim())) ? '' : bracket;
  });
}

function faultOfSentence(sentence: string, grounds: Grounds): Fault | undefined {
  if (standsVerbatim(sentence, grounds.cited)) return undefined;
  const quoted = quotationsIn(sentence).map(({ start, end }) => sentence.slice(start, end));
  if (quoted.some((words) => !grounds.cited.some(({ text }) => locateQuote(text, words)))) return 'quotation';
  const words = claimWords(sentence, grounds.language);
  if (wrongFigure(words, grounds.words)) return 'number';
  if (negationDiffers(words, grounds.words)) return 'negation';
  if (directionDiffers(words, grounds.words)) return 'direction';
  if (missingNames(words, grounds).length > 0) return 'name';
  if (speakerDiffers(words, grounds)) return 'speaker';
  return faultOfOrder(words, grounds) ?? (sharesEnough(words, grounds) ? undefined : 'content');
}

/** Word for word in a cited sentence, and not the part of it that a negation or a doubt before it is about. */
function standsVerbatim(claim: string, cited: readonly GroundSentence[]): boolean {
  return cited.some(({ text, words }) => {
    const place = locateQuote(text, claim);
    if (!place) return false;
    const before = words.filter(({ end }) => end <= place.start);
    const clauseStart = words.findIndex(({ start }) => start >= place.start);
    const lastBreak = words.findLastIndex((word, at) => at <= clauseStart && word.afterBreak);
    return negationsOf(before.slice(Math.max(0, lastBreak))).length === 0 || lastBreak === clauseStart;
  });
}

function faultOfOrder(words: readonly ClaimWord[], grounds: Grounds): Fault | undefined {
  const { alignment, sentences } = bestOrder(words, grounds.cited);
  if (
    alignment.gaps.some((gap) =>
      gap.claim.some((one) => gap.evidence.some((other) => areOpposite(one.lower, other.lower))),
    )
  )
    return 'direction';
  if (alignment.gaps.some(figuresSwapped)) return 'number';
  if (alignment.gaps.some(negationSlips)) return 'negation';
  if (misplacedName(words, alignment, grounds)) return 'name';
  return weldsSentences(alignment, sentences) || replacesSubject(words, alignment, grounds) ? 'subject' : undefined;
}

interface Ordered {
  readonly alignment: Alignment;
  readonly sentences: readonly GroundSentence[];
}

/** The cited sentences in the order that fits the claim best: as cited, or the other way round. */
function bestOrder(words: readonly ClaimWord[], cited: readonly GroundSentence[]): Ordered {
  const orders = cited.length === 1 ? [cited] : [cited, cited.toReversed()];
  return orders
    .map((sentences) => ({
      sentences,
      alignment: align(
        words,
        sentences.flatMap((sentence) => sentence.words),
      ),
    }))
    .reduce((best, other) => (other.alignment.score > best.alignment.score ? other : best));
}

/** The least share of a claim's words with content that its evidence must have, and the longest run it may lack. */
const enough = { share: 0.65, run: 2 };

function sharesEnough(words: readonly ClaimWord[], grounds: Grounds): boolean {
  const content = words.filter((word) => word.content && !word.capital);
  if (content.length === 0) return words.some((word) => grounds.keys.has(word.key) && word.content);
  const has = content.map((word) => isKnown(word, grounds.keys));
  const longest = Math.max(
    ...has
      .join(' ')
      .split('true')
      .map((lacking) => lacking.split('false').length - 1),
  );
  return has.filter(Boolean).length / content.length >= enough.share && longest <= enough.run;
}

const isKnown = (word: ClaimWord, keys: ReadonlySet<string>): boolean =>
  keys.has(word.key) || (word.key.length >= 5 && [...keys].some((key) => key.slice(0, 5) === word.key.slice(0, 5)));
