import { detectLanguage } from '../text/language.ts';
import { lexiconOf, lexicons } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import type { Negation } from '../text/lexicon/speech-parts.ts';
import { type Token, tokensOf } from './claim-words.ts';
import type { EvidenceContext } from './evidence-context.ts';
import { hasName } from './names.ts';
import { negationsOf } from './negation.ts';

/** How languages say no; a claim in one that is not here is not confirmed. */
const negators = new Map(
  lexicons.flatMap(({ code, negation }) => (negation ? [[code, negatorsOf(negation)] as const] : [])),
);

function negatorsOf({ words, absence = [], denials = [] }: Negation): RegExp {
  return new RegExp(anyWord([...words, ...absence, ...denials]), 'iu');
}

/** Whether the claim is in the question's language and its evidence in another one. */
export function isTranslation(claim: string, question: string, context: EvidenceContext): boolean {
  const language = detectLanguage(claim);
  return negators.has(language) && language !== context.language && language === detectLanguage(question);
}

/**
 * Compares what can be compared across languages: every number and name of the claim stands in its evidence, at least one
 * of them does, both or neither deny something, and neither is much longer. The rest is the model's word.
 */
export function translationAgrees(claim: string, context: EvidenceContext): boolean {
  const language = detectLanguage(claim);
  const words = tokensOf(claim, language);
  const numbers = words.filter(({ number }) => number);
  const names = words.filter(
    (word) => word.name && !(lexiconOf(language)?.capitalNouns && !hasName(word, context.words, words)),
  );
  const denies = negators.get(language)?.test(claim) ?? false;
  const denied =
    (negators.get(context.language)?.test(textOf(context)) ?? false) || negationsOf(context.words).length > 0;
  const ratio = claim.length / Math.max(1, textOf(context).length);
  return (
    numbers.length + names.length > 0 &&
    numbers.every((word) => hasNumber(word, claim, context)) &&
    names.every((word) => hasName(word, context.words, words)) &&
    denies === denied &&
    ratio > lengths.least &&
    ratio < lengths.most
  );
}

/** Of a claim, as a share of its evidence: a translation is about as long, a claim may take a part of it. Chosen by hand, not fitted. */
const lengths = { least: 0.2, most: 2 };

const textOf = ({ cited }: EvidenceContext): string => cited.map(({ text }) => text).join(' ');

/** "1.500" is 1,500 in many languages. */
function hasNumber(word: Token, claim: string, { keys }: EvidenceContext): boolean {
  const written = claim.slice(word.start, word.end);
  const thousands = /^\d{1,3}(?:\.\d{3})+$/.test(written) ? `#${Number(written.replaceAll('.', ''))}` : word.key;
  return keys.has(word.key) || keys.has(thousands);
}
