import { lexiconOf } from '../text/lexicon/index.ts';
import { anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { antecedentFor, inversion, namesBelow, namesPerson, namesSpeaker, tellsPerson } from './antecedents.ts';
import { type LeaningPatterns, leaningPatterns, lowered } from './leaning-patterns.ts';
import { outsideQuotations } from './whole-sentence.ts';

/** What a text leans on: something said before, or somebody named before. */
export type Leaning = 'what' | 'whom';

/**
 * What the text goes on about that is not in it: "Another woman followed", "… he said" without a name. Undefined where it stands by
 * itself, as far as the language's words tell; there are some for English, German, Spanish and French.
 * @param isVoice it is somebody's words, whose own pronouns within a quotation are let be but for the first
 */
export function leaningOf(text: string, language: string, { isVoice = false } = {}): Leaning | undefined {
  const patterns = leaningPatterns(language);
  if (!patterns) return undefined;
  const outside = outsideQuotations(text);
  if (!/\p{L}/u.test(outside) || missesSpeaker(text, outside, patterns, language)) return 'whom';
  if (missesWhom(outside, language, patterns) || missesCueSubject(text, outside, patterns, language)) return 'whom';
  return goesOn(text, outside, patterns) ? 'what' : pronounWithout({ text, outside, language, patterns, isVoice });
}

function goesOn(text: string, outside: string, { opens, stands, dropped, holds, within }: LeaningPatterns): boolean {
  const plain = lowered(text.replace(/^[\s"“”„«»‘’'—–\-([]+/u, ''));
  if (opens.test(plain) && !stands.test(plain)) return true;
  const rest = lowered(outside);
  return dropped?.test(plain) === true || (holds.test(rest) && !within.test(rest));
}

/** «…», sentenció: a verb without a subject follows the quotation. */
function missesSpeaker(
  text: string,
  outside: string,
  { dropped, determiners }: LeaningPatterns,
  language: string,
): boolean {
  const isQuotation = /^\s*["“„«»]/u.test(text) && dropped !== undefined;
  const subject = beforeAdjuncts(outside, language);
  return isQuotation && !determiners.test(subject) && !namesPerson(subject, language);
}

/** Behind a verb of saying, without the phrases of whom, where or when: "matizó ayer *ante los periodistas*". */
function beforeAdjuncts(text: string, language: string): string {
  const cue = /^\P{L}*\p{L}+/u.exec(text)?.[0] ?? '';
  const at = prepositions(language)?.exec(text.slice(cue.length))?.index;
  return at === undefined ? text : text.slice(0, cue.length + at);
}

const prepositions = perLanguage(({ attribution }) =>
  attribution?.grammar ? new RegExp(anyWord(attribution.grammar.prepositions), 'iu') : undefined,
);

/** "…, entgegnete er": whoever is told of before it may be a thing, which says nothing. */
function missesCueSubject(
  text: string,
  outside: string,
  { invertedCue, empty }: LeaningPatterns,
  language: string,
): boolean {
  const found = invertedCue?.exec(outside);
  if (!found) return false;
  const isEmpty = [...outside.matchAll(empty)].some(
    ({ index, 0: { length } }) => index <= found.index + found[0].length && found.index < index + length,
  );
  const isSaying = lexiconOf(language)?.capitalNouns === true || /["“„«»]/u.test(text.slice(0, found.index));
  return isSaying && !isEmpty && !namesSpeaker(outside.slice(0, found.index), language);
}

/** "The 47-year-old said": nobody is named before. */
function missesWhom(outside: string, language: string, { epithets }: LeaningPatterns): boolean {
  const found = epithets.exec(lowered(outside));
  const before = outside.slice(0, found?.index ?? 0);
  return found !== null && !tellsPerson(before, language) && !/\p{Lu}\S+ \p{Lu}/u.test(before);
}

interface Read {
  readonly text: string;
  readonly outside: string;
  readonly language: string;
  readonly patterns: LeaningPatterns;
  readonly isVoice: boolean;
}

/** The first pronoun for which nothing stands before it in the text. */
function pronounWithout({ text, outside, language, patterns, isVoice }: Read): Leaning | undefined {
  const empties = [...lowered(text).matchAll(patterns.empty)];
  for (const { 0: pronoun, index } of text.matchAll(patterns.pronouns)) {
    if (empties.some((empty) => empty.index <= index && index < empty.index + empty[0].length)) continue;
    if (isAddress(text, index, language)) continue;
    const isQuoted = outside.charAt(index) === ' ';
    if (isVoice && isQuoted && /\p{L}/u.test(text.slice(0, index))) continue;
    const before = (isQuoted ? text : outside).slice(0, index);
    const after = text.slice(index + pronoun.length);
    const isNamedBelow = !patterns.plural.test(pronoun) && namesBelow(text, index, language);
    if (antecedentFor({ pronoun, before, after, isQuoted, language }) || isNamedBelow) continue;
    return patterns.ofPeople.test(pronoun) || isCue(text, before) ? 'whom' : 'what';
  }
  return undefined;
}

const onlyVerb = new RegExp(`^\\P{L}*\\p{L}+[\\s-]+${inversion}?$`, 'u');

/** "…", sagte er: nothing but a verb stands between the quotation and the pronoun. */
const isCue = (text: string, before: string): boolean => /^\s*["“„«»]/u.test(text) && onlyVerb.test(before);

/** In German "Sie" within a sentence is whom one speaks to. */
const isAddress = (text: string, at: number, language: string): boolean =>
  lexiconOf(language)?.capitalNouns === true &&
  /\p{Lu}/u.test(text.charAt(at)) &&
  /[\p{L},;] $/u.test(text.slice(0, at));
