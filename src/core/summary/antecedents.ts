import { type Gender, genderOfFirstName, sexOfName } from '../text/first-names.ts';
import { defaultLexicon, inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { namesOf } from '../text/names.ts';
import { stopTest } from '../text/terms.ts';
import { leaningPatterns, lowered } from './leaning-patterns.ts';

export interface PronounPlace {
  readonly pronoun: string;
  /** What stands before it and may tell whom or what it means. */
  readonly before: string;
  readonly after: string;
  readonly isQuoted: boolean;
  readonly language: string;
}

/** Whether something stands before the pronoun that it can mean: somebody for "she", a subject for "it". */
export function antecedentFor({ pronoun, before, after, isQuoted, language }: PronounPlace): boolean {
  const patterns = leaningPatterns(language);
  if (!patterns) return true;
  if (patterns.ofPeople.test(pronoun)) return namesPerson(before, language, genderOf(pronoun, language));
  if (isFarObject(before, after, language)) return false;
  return hasSubject(isQuoted ? before : withoutCue(before), language);
}

function genderOf(pronoun: string, language: string): Gender | undefined {
  const lower = pronoun.toLowerCase();
  const found = lexiconOf(language)?.pronouns?.find(({ subject, object, possessive }) =>
    [subject, object, possessive].includes(lower),
  );
  return found?.gender === 'male' || found?.gender === 'female' ? found.gender : undefined;
}

/** Source: what may stand between a verb and the pronoun after it, besides a hyphen. */
export const inversion = anyOf(inAllLanguages(({ summaries }) => (summaries?.inversion ? [summaries.inversion] : [])));
const verbAtEnd = new RegExp(`\\p{L}+[-\\s]*${inversion}?$`, 'u');

/** "…", sagte er: the verb after a quotation is no subject. */
const withoutCue = (before: string): string => (/^\s{2,}/u.test(before) ? before.replace(verbAtEnd, '') : before);

const { beforeObjects, joinsClause } = defaultLexicon.summaries;
const endsObject = new RegExp(`^(?:[.,;!]| ${joinsClause} )`, 'u');

/** "During the storm, waves broke against it": what is done to something is not told of in the phrase before. */
function isFarObject(before: string, after: string, language: string): boolean {
  const opens = leaningPatterns(language)?.introducers.test(lowered(before.trimStart())) === true;
  const isObject = endsObject.test(after);
  const preposition = lexiconOf(language)?.places?.prepositions ?? [];
  const last = before.trimEnd().split(/\s/u).at(-1) ?? '';
  return opens && isObject && [...preposition, ...beforeObjects].includes(last);
}

/** After the comma of a phrase of a hundred characters at most: what is longer is a clause with names of its own. Chosen by hand, not fitted. */
const nameInMainClause = /^[^,.;:“”"«»]{0,100},\s+(\p{Lu}[\p{L}’'-]+)/u;

/** "In his report, Greer": the name follows in the main clause. */
export function namesBelow(text: string, at: number, language: string): boolean {
  const lexicon = lexiconOf(language);
  const [, word = ''] = nameInMainClause.exec(text.slice(at)) ?? [];
  const isOpening = !/[,;:]/u.test(text.slice(0, at)) && at > 0;
  return isOpening && word !== '' && !lexicon?.capitalNouns && !lexicon?.sentences?.openers?.includes(word);
}

/** Whether somebody is named or told of in the text, not known to be of the other sex. */
export function namesPerson(text: string, language: string, gender?: Gender): boolean {
  return tellsPerson(text, language) || hasName(text, language, gender);
}

/** The same where a verb of saying follows, so that two nouns with capitals are nobody: "7,8 Millionen Euro". */
export function namesSpeaker(text: string, language: string): boolean {
  if (lexiconOf(language)?.capitalNouns !== true) return namesPerson(text, language);
  const words = text.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  const [opening = ''] = /^\P{L}*\p{Lu}\p{Ll}+(?= \p{Ll})/u.exec(text) ?? [];
  const opener = opening.replace(/^\P{L}+/u, '');
  const isSubject =
    opener !== '' &&
    !stopTest(language)(opener.toLowerCase()) &&
    !lexiconOf(language)?.sentences?.openers?.includes(opener);
  return tellsPerson(text, language) || isSubject || words.some((word) => sexOfName(`${word} `) !== undefined);
}

/** "A woman", "the mayor". */
export function tellsPerson(text: string, language: string): boolean {
  const isPerson = leaningPatterns(language)?.isPerson;
  return isPerson !== undefined && (text.match(/[\p{L}\p{N}-]+/gu) ?? []).some(isPerson);
}

/** In languages that write nouns with capitals. */
const nameOfTwo = new RegExp(
  `\\p{Lu}\\p{Ll}+(?: ${anyOf(inAllLanguages(({ summaries }) => summaries?.insideNames))})? \\p{Lu}\\p{Ll}+`,
  'u',
);

/** Whether the text has a name that is not just where something is. */
function hasName(text: string, language: string, gender?: Gender): boolean {
  const trimmed = text.trim();
  const { places, capitalNouns } = lexiconOf(language) ?? {};
  if (capitalNouns) return nameOfTwo.test(trimmed) || /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(trimmed);
  return namesOf(trimmed, language).some((name) => {
    if (!/\p{Ll}/u.test(name) || (!name.includes(' ') && isOpener(trimmed, name, language))) return false;
    const other = genderOfFirstName(name.split(' ')[0] ?? '');
    if (gender !== undefined && other !== undefined && other !== gender) return false;
    const before = trimmed.slice(0, trimmed.indexOf(name)).trimEnd().split(/\s/u).at(-1)?.toLowerCase() ?? '';
    return !places?.prepositions.includes(before);
  });
}

/** A word that has its capital from opening the sentence. */
const isOpener = (text: string, name: string, language: string): boolean =>
  text.startsWith(name) && leaningPatterns(language)?.introducers.test(lowered(text)) === true;

/** Whether something stands before that a pronoun after it can mean: a subject, or a name in the phrase before. */
function hasSubject(before: string, language: string): boolean {
  const text = before.replace(/^[\s\p{P}]+/u, '');
  if (leaningPatterns(language)?.introducers.test(lowered(text)) !== true) return holdsNoun(text, language);
  const comma = text.search(/[,:–—]/u);
  const isClause = comma >= 0 && hasSubject(text.slice(comma + 1), language);
  return isClause || hasNameWithin(text, language);
}

/** "In Valbrune, …" names where, "Since Greer took office, …" names whom. */
const hasNameWithin = (text: string, language: string): boolean =>
  !/^\p{L}+ \p{Lu}\S*(?:\s+\p{Lu}\S*)*\s*$/u.test(text) && hasName(lowered(text.replace(/^\S+\s*/u, '')), language);

function holdsNoun(text: string, language: string): boolean {
  const isStop = stopTest(language);
  const isNoun = lexiconOf(language)?.capitalNouns ? /^\p{Lu}/u : /^\p{L}/u;
  return (text.match(/\p{L}[\p{L}’']*/gu) ?? []).some(
    (word) => /\p{L}{2}/u.test(word) && isNoun.test(word) && !isStop(word),
  );
}
