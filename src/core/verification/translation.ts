import { detectLanguage } from '../text/language.ts';
import { type Token, tokensOf } from './claim-words.ts';
import type { EvidenceContext } from './evidence-context.ts';
import { hasName } from './names.ts';
import { negationsOf } from './negation.ts';

/** How languages say no; a claim in one that is not here is not confirmed. */
const negators: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|no|never|none|nobody|without|nor|neither|cannot|denied|refused|failed)\b|n['’]t\b/iu,
  es: /(?<!\p{L})(?:no|nunca|jamás|nadie|ningun[oa]?|ningún|nada|sin|tampoco|ni|negó|negaron)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht|nie|niemals|niemand|kein\p{L}*|nichts|ohne|weder|noch nie|bestritt|leugnete)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ne|n['’]\p{L}+|jamais|aucun\p{L}*|personne|rien|sans|ni|nia|niait)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:non|mai|nessun\p{L}*|niente|nulla|senza|né|negò)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:não|nunca|jamais|ninguém|nenhum\p{L}*|nada|sem|nem|negou)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:niet|nooit|niemand|geen|niets|zonder|noch|ontkende)(?!\p{L})/iu,
};

/** Nouns have capitals there, so that a capital is no sign of a name. */
const capitalNouns = new Set(['de']);

/** Whether the claim is in the question's language and its evidence in another one. */
export function isTranslation(claim: string, question: string, context: EvidenceContext): boolean {
  const language = detectLanguage(claim);
  return language in negators && language !== context.language && language === detectLanguage(question);
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
    (word) => word.name && !(capitalNouns.has(language) && !hasName(word, context.words, words)),
  );
  const denies = negators[language]?.test(claim) ?? false;
  const denied = (negators[context.language]?.test(textOf(context)) ?? false) || negationsOf(context.words).length > 0;
  const ratio = claim.length / Math.max(1, textOf(context).length);
  return (
    numbers.length + names.length > 0 &&
    numbers.every((word) => hasNumber(word, claim, context)) &&
    names.every((word) => hasName(word, context.words, words)) &&
    denies === denied &&
    ratio > 0.2 &&
    ratio < 2
  );
}

const textOf = ({ cited }: EvidenceContext): string => cited.map(({ text }) => text).join(' ');

/** "1.500" is 1,500 in many languages. */
function hasNumber(word: Token, claim: string, { keys }: EvidenceContext): boolean {
  const written = claim.slice(word.start, word.end);
  const thousands = /^\d{1,3}(?:\.\d{3})+$/.test(written) ? `#${Number(written.replaceAll('.', ''))}` : word.key;
  return keys.has(word.key) || keys.has(thousands);
}
