import { detectLanguage } from '../text/language.ts';
import { defaultLexicon, lexiconOf, lexicons } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import type { Negation } from '../text/lexicon/speech-parts.ts';
import { foldWord } from '../text/terms.ts';
import { type Token, tokensOf } from './claim-words.ts';
import type { EvidenceContext } from './evidence-context.ts';
import { lostInTranslation } from './governed-words.ts';
import { governorsOf } from './governors.ts';
import { hasName } from './names.ts';
import { negationsOf } from './negation.ts';
import { sensesOf } from './senses.ts';
import { hasWrittenNumber } from './written-numbers.ts';

/** How languages say no; a claim in one that is not here is not confirmed. */
const negators = new Map(
  lexicons.flatMap(({ code, negation }) => (negation ? [[code, negatorsOf(negation)] as const] : [])),
);

function negatorsOf({ words, absence = [], denials = [] }: Negation): RegExp {
  return new RegExp(anyWord([...words, ...absence, ...denials]), 'iu');
}

/** Whether the claim is in another language than its evidence, and the question is not in the evidence's. */
export function isTranslation(claim: string, question: string, context: EvidenceContext): boolean {
  const language = detectLanguage(claim);
  return negators.has(language) && language !== context.language && detectLanguage(question) !== context.language;
}

/** Of a claim, as a share of its evidence: a translation is about as long, a claim may take a part of it. Chosen by hand, not fitted. */
const lengths = { least: 0.15, most: 2 };

/** What part of a claim's words must be told to mean words of its evidence. */
const leastKnown = 0.5;

/**
 * Compares what can be compared across languages: every number and name of the claim stands in its evidence, at least one
 * of them does, both or neither deny something, what governs the evidence governs the claim, neither is much longer; and
 * what is known of the claim's words, verbs above all, means words of the evidence. The rest is the model's word.
 */
export function translationAgrees(claim: string, context: EvidenceContext): boolean {
  const language = detectLanguage(claim);
  const words = tokensOf(claim, language);
  const numbers = words.filter(({ number }) => number);
  const { meant, foreign, other } = meaningsOf(words, language, context);
  const names = words.filter((word) => word.name && !isCommonNoun(word, words, { language, context, meant }));
  const denies = negators.get(language)?.test(claim) ?? false;
  const denied = plainlyDenied(context);
  const ratio = claim.length / Math.max(1, textOf(context).length);
  return (
    words.some((word) => word.number || (word.capital && hasName(word, context.words, words))) &&
    numbers.every((word) => hasWrittenNumber(word, claim, context)) &&
    names.every((word) => hasName(word, context.words, words) || isRespelt(word, context)) &&
    denies === denied &&
    ratio > lengths.least &&
    ratio < lengths.most &&
    foreign.length === 0 &&
    meant.size > 0 &&
    meant.size / (meant.size + other.length) >= leastKnown &&
    !lostInTranslation(claim, words, language, context)
  );
}

/** By a word that does nothing but deny: a "lack of sleep" need not be one in another language. */
function plainlyDenied({ language, words, cited }: EvidenceContext): boolean {
  const { words: plain = [], absence = [] } = lexiconOf(language)?.negation ?? {};
  if (language !== defaultLexicon.code) return negators.get(language)?.test(textOf({ cited })) ?? false;
  const known = new RegExp(`^${anyWord([...plain, ...absence])}$`, 'iu');
  return negationsOf(words).some(({ negator }) => known.test(negator.lower));
}

/** "Meca" of "Mecca". */
const isRespelt = ({ lower }: Token, { words }: EvidenceContext): boolean =>
  words.some((word) => word.capital && withoutDoubles(word.lower) === withoutDoubles(lower));

const withoutDoubles = (word: string): string => word.replace(/(.)\1/gu, '$1');

const textOf = ({ cited }: Pick<EvidenceContext, 'cited'>): string => cited.map(({ text }) => text).join(' ');

interface Meanings {
  /** Words that mean a word of the evidence, or are spelt alike. */
  readonly meant: ReadonlySet<Token>;
  /** Words that mean something else. */
  readonly foreign: readonly Token[];
  /** Words of which nothing is known. */
  readonly other: readonly Token[];
}

function meaningsOf(words: readonly Token[], language: string, context: EvidenceContext): Meanings {
  const standing = new Set(context.words.flatMap(({ lower }) => sensesOf(lower, context.language)));
  const common = words.filter((word) => word.content && !word.number);
  const isMeant = (word: Token): boolean =>
    sensesOf(word.lower, language).some((sense) => standing.has(sense)) || isCognate(word, context);
  const meant = common.filter(isMeant);
  const unmeant = common.filter((word) => !isMeant(word) && !hasName(word, context.words, words));
  const isSaid = context.cited.some(({ text }) =>
    governorsOf(text, context.language).some(({ kind }) => kind === 'saying'),
  );
  const known = (word: Token): boolean =>
    sensesOf(word.lower, language).some((sense) => !(isSaid && (sense === 'say' || sense === 'think')));
  return { meant: new Set(meant), foreign: unmeant.filter(known), other: unmeant.filter((word) => !known(word)) };
}

/** How many letters two words of two languages share from their beginning to be one. */
const cognate = 4;

const isCognate = ({ lower }: Token, { words }: EvidenceContext): boolean =>
  lower.length >= cognate && words.some((other) => foldWord(other.lower).slice(0, cognate) === lower.slice(0, cognate));

interface Beside {
  readonly language: string;
  readonly context: EvidenceContext;
  readonly meant: ReadonlySet<Token>;
}

/** Where nouns have capitals; or a capital that is known to mean a common word. */
const isCommonNoun = (word: Token, words: readonly Token[], { language, context, meant }: Beside): boolean =>
  (meant.has(word) || lexiconOf(language)?.capitalNouns === true) && !hasName(word, context.words, words);
