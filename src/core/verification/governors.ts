import type { CheckingWords, Governing, GovernorWords } from '../text/lexicon/checking-words.ts';
import { defaultLexicon, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import { quotationsIn } from '../text/quotation-marks.ts';
import { remembering } from '../text/remembering.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Words of a sentence that stand over others; offsets into the sentence. */
export interface Governor extends Span {
  readonly kind: Governing;
  /** What they stand over. */
  readonly scope: readonly Span[];
  /** Said by a body whose word on what happened may be told as what happened. */
  readonly official?: true;
}

interface Pattern extends GovernorWords {
  readonly pattern: RegExp;
  readonly noGovernor: RegExp;
}

interface Rules {
  readonly patterns: readonly Pattern[];
  /** Where nothing said before governs any more. */
  readonly turn: RegExp;
  /** Where a clause begins. */
  readonly join: RegExp;
  readonly isOfficial: (sentence: string, saying: Span) => boolean;
  readonly governorsOf: (sentence: string) => readonly Governor[];
}

const compiled = new Map<string, Rules | undefined>();

function rulesFor(language: string): Rules | undefined {
  if (!compiled.has(language)) compiled.set(language, compile(language));
  return compiled.get(language);
}

function compile(language: string): Rules | undefined {
  const { governors, turns = [], joins = [], official } = lexiconOf(language)?.checking ?? {};
  if (!governors) return undefined;
  const rules = {
    patterns: governors.map((words) => ({ ...words, ...patternsOf(words) })),
    turn: new RegExp(`[;]|(?<=[,—–-] ?)${anyWord(turns)}| ${anyWord(turns)} `, 'giu'),
    join: new RegExp(`[;]|(?<=[,—–] ?)${anyWord([...turns, ...joins])}| ${anyWord(turns)} `, 'giu'),
    isOfficial: officialTest(official),
  };
  return { ...rules, governorsOf: remembering((sentence) => readGovernors(sentence, rules)) };
}

const patternsOf = ({ words, opening = [], except = [] }: GovernorWords) => ({
  pattern: new RegExp(`${anyWord(words)}|^["“]?${anyWord(opening)}(?=\\s[^?]+$)`, 'giu'),
  noGovernor: new RegExp(anyWord(except), 'giu'),
});

/** How far from a word of saying its speaker is looked for, in characters. */
const nearby = 60;

function officialTest(words: CheckingWords['official']): Rules['isOfficial'] {
  if (!words) return () => false;
  const saying = new RegExp(`^${anyWord(words.sayings)}$`, 'iu');
  const body = new RegExp(anyWord(words.bodies), 'iu');
  const opinion = new RegExp(anyWord(words.opinions), 'iu');
  return (sentence, { start, end }) =>
    saying.test(sentence.slice(start, end)) &&
    body.test(sentence.slice(Math.max(0, start - nearby), end + nearby)) &&
    !opinion.test(sentence);
}

/** What stands over other words in a sentence. */
export const governorsOf = (sentence: string, language: string): readonly Governor[] =>
  rulesFor(language)?.governorsOf(sentence) ?? [];

function readGovernors(sentence: string, rules: Omit<Rules, 'governorsOf'>): readonly Governor[] {
  const found = rules.patterns.flatMap(({ kind, reach, pattern, noGovernor }) => {
    const exempt = spansOf(sentence, noGovernor);
    return spansOf(sentence, pattern)
      .filter((span) => !isNoun(sentence, span.start, kind) && !exempt.some((one) => overlaps(one, span)))
      .map((span) => {
        const clause = reachOf(sentence, span, rules.join);
        const within = reach === 'sentence' ? reachOf(sentence, span, rules.turn) : clause;
        const official = kind === 'saying' && rules.isOfficial(sentence, span);
        return {
          ...span,
          kind,
          scope: scopeOf(sentence, span, { within, reach, joined: clause.start }),
          ...(official ? { official } : {}),
        };
      });
  });
  return [...found, ...speechIn(sentence)];
}

const spansOf = (sentence: string, pattern: RegExp): readonly Span[] =>
  [...sentence.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/**
 * What stands over a fragment of a sentence without standing in it: where there is anything, the fragment by itself says
 * more than the sentence does.
 * @param fragment offsets into the sentence
 */
export function governorsOver(sentence: string, fragment: Span, language: string): readonly Governor[] {
  return governorsOf(sentence, language).filter(
    (governor) => !overlaps(governor, fragment) && governor.scope.some((span) => overlaps(span, fragment)),
  );
}

const { notSaying, speakers } = defaultLexicon.checking;
const beforeNoun = new RegExp(`\\b${anyOf(notSaying.after)}\\s+$`, 'iu');
const noVerb = new RegExp(`^${anyOf(notSaying.capitals)}\\b`);

/** "the claims", "States": no verbs of saying. By the words of English in every language, where names and quotations in English stand too. */
const isNoun = (sentence: string, at: number, kind: Governing): boolean =>
  kind === 'saying' && (beforeNoun.test(sentence.slice(0, at)) || (noVerb.test(sentence.slice(at)) && at > 0));

/** The clause of the sentence that the span stands in. */
export function clauseAround(sentence: string, span: Span, language: string): Span {
  const rules = rulesFor(language);
  return rules ? reachOf(sentence, span, rules.join) : { start: 0, end: sentence.length };
}

/** From the clause's beginning to its end, around the span. */
function reachOf(sentence: string, { start, end }: Span, boundary: RegExp): Span {
  const cuts = [...sentence.matchAll(boundary)].map(({ index }) => index);
  return {
    start: cuts.findLast((cut) => cut <= start) ?? 0,
    end: cuts.find((cut) => cut >= end) ?? sentence.length,
  };
}

interface Reaching {
  readonly within: Span;
  /** Where its own clause begins. */
  readonly joined: number;
  readonly reach: GovernorWords['reach'];
}

function scopeOf(sentence: string, { start, end }: Span, { within, reach, joined }: Reaching): readonly Span[] {
  const before = { start: within.start, end: start };
  const after = { start: end, end: within.end };
  if (reach === 'around') return [before, after];
  if (reach === 'clause') return [after];
  // "…, and Vale said, …" goes on with another clause.
  if (joined > sentence.lastIndexOf(',', start) && joined > within.start) return [after];
  return isTrailing(sentence.slice(before.start, before.end), sentence.slice(after.start, after.end))
    ? [before, after]
    : [after];
}

/** "…, Vale said.", "…, said Vale.", "…, he said, and …", "…, according to the police." */
function isTrailing(before: string, after: string): boolean {
  const comesAfterWords = /[,”"’'][^,]*(?:,[^,]*,)?\s*$/u.test(before) && before.trim().split(/\s+/).length > 3;
  return (
    comesAfterWords &&
    (/^\s*(?:[,.!?;”"]|$)/u.test(after) || (/[,”"’']\s*(?:\p{Ll}+ly\s+)?$/u.test(before) && isSpeaker(after)))
  );
}

const opensSpeaker = new RegExp(`^\\s*(?:\\p{Lu}|${anyOf(speakers.articles)}\\b)`, 'u');

/** "Vale of the Labour Party." */
const isSpeaker = (after: string): boolean => opensSpeaker.test(after) && after.trim().split(/\s+/).length <= 8;

/** Words in quotation marks are somebody's, but for a word or two. */
const speechIn = (sentence: string): readonly Governor[] =>
  quotationsIn(sentence)
    .filter(({ start, end }) => sentence.slice(start, end).trim().split(/\s+/).length > 3)
    .map((scope) => ({ kind: 'saying', start: scope.start - 1, end: scope.start, scope: [scope] }));
