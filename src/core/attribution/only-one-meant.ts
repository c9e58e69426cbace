import { type Gender, genderOfPhrase, namesBody, sexOfName } from '../text/first-names.ts';
import { sentencesOf } from '../text/language.ts';
import { lazily } from '../text/lazily.ts';
import { escaped } from '../text/letters.ts';
import { defaultLexicon, inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import { namesOf } from '../text/names.ts';
import { isPersonNoun } from '../text/person-nouns.ts';
import { blankQuotations } from '../text/quotation-marks.ts';
import { opensSentence } from './opening-subject.ts';
import { tellOfSomebody } from './unnamed-people.ts';

/** A pronoun, and who is thought to be meant. */
export interface Meant {
  readonly name: string;
  /** Where the pronoun's sentence begins, in the text. */
  readonly at: number;
  /** What stands in that sentence before the pronoun. */
  readonly own: string;
  /** What the pronoun tells; without it everybody fits. */
  readonly gender?: Gender;
  /** The verb of saying. */
  readonly cue?: string;
}

/** In paragraphs: where nobody who fits stands in the pronoun's own, so many before it may name them. */
const farthest = 3;

/** Surname and first name, and no office: "Bürgermeister Josef Angerer" is read as its last two words. */
const wordsOfName = 2;

/**
 * Tells of a text whether a pronoun in it can mean nobody but the one who is thought to be meant. Everybody counts whom the
 * paragraph names before the pronoun and whom it fits, however they stand there: as a possessive, somebody spoken to, in a
 * relative clause or a caption; by first name or surname alone; and who is spoken of without a name right before. Where
 * two fit, it is who opens the sentence before as its subject, if anybody. A wrong name would be worse than none.
 */
export function onlyOneMeantIn(text: string, language: string): (meant: Meant) => boolean {
  const known = lazily(() => fullNames(text, language));
  return ({ name, at, own, gender, cue = '' }) => {
    const paragraphs = text.slice(0, at).split(/\n{2,}/u);
    const before = blankQuotations(paragraphs.at(-1) ?? '');
    const beside = blankQuotations(own);
    const read = { language, gender, name, known: known(), text, at };
    const near = peopleIn(`${before}\n${beside}`, read);
    if (near.length === 0) {
      const above = paragraphs.slice(-1 - farthest, -1).map(blankQuotations);
      const far = peopleIn(above.join('\n\n'), read);
      return far.length === 1 && isSame(far[0] ?? '', name);
    }
    if (!near.some((one) => isSame(one, name))) return false;
    const last = lastSentence(before, language);
    if (near.length === 1) return !tellOfSomebody(`${last} ${beside}`, language, gender);
    return peopleIn(beside, read).length === 0 && opensSentence(last, { name, language, gender, cue });
  };
}

/** That is more than a quotation. */
const lastSentence = (text: string, language: string): string =>
  sentencesOf(text, language)
    .map(({ start, end }) => text.slice(start, end).trim())
    .findLast((sentence) => /\p{L}/u.test(sentence)) ?? '';

interface Read {
  readonly text: string;
  readonly language: string;
  readonly name: string;
  readonly gender: Gender | undefined;
  readonly known: readonly FullName[];
  readonly at: number;
}

interface FullName {
  readonly name: string;
  /** Where the text has it first. */
  readonly at: number;
}

/** Where capitals follow each other, and yet two are named: "Hamilton and Gille", "her daughter, Sarah. As". */
const between = new RegExp(
  `(?<=\\p{L}{3}\\.)[ \u00a0]|[ \u00a0]${anyOf(inAllLanguages(({ names }) => names?.pairing))}[ \u00a0]`,
  'u',
);

/** Everybody named whom the pronoun fits, each once. */
function peopleIn(stretch: string, read: Read): readonly string[] {
  const found = namesOf(stretch, read.language)
    .flatMap((name) => name.split(between))
    .flatMap((name) => peopleCalled(name, stretch, read));
  const distinct: string[] = [];
  for (const one of found.toSorted((a, b) => b.length - a.length))
    if (fits(one, read.gender) && !distinct.some((other) => isSame(one, other))) distinct.push(one);
  return distinct;
}

/** The full names that a name may be short for; itself where nobody has a longer one. */
function peopleCalled(name: string, stretch: string, read: Read): readonly string[] {
  const words = personalWords(name, read.language);
  if (words.length > 1) return isPlace(words.join(' '), stretch, read) ? [] : [words.join(' ')];
  const [word = ''] = words;
  const longer = read.known.filter((full) => full.name.startsWith(`${word} `) || isSurname(word, full, read.at));
  if (longer.length > 0) return longer.map((full) => full.name);
  return sexOfFirst(word) !== undefined || genderOfPhrase(name) !== undefined || read.name.split(' ').includes(word)
    ? [word]
    : [];
}

/** Of somebody who was called by the full name before: a namesake who comes later is not meant yet. */
const isSurname = (word: string, { name, at }: FullName, before: number): boolean =>
  at < before && name.endsWith(` ${word}`);

const fits = (name: string, gender: Gender | undefined): boolean =>
  !namesBody(name) && (gender === undefined || sexOf(name) === undefined || sexOf(name) === gender);

const sexOfFirst = (word: string): Gender | undefined => sexOfName(`${word} `);
const sexOf = (name: string): Gender | undefined => sexOfFirst(name.split(' ')[0] ?? '');

/** Whether one is a part of the other. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.includes(word));
}

const titles = new Set(
  inAllLanguages(({ people, attribution }) => [
    ...(people?.titles ?? []),
    ...(people?.courtesy ?? []),
    ...(attribution?.grammar?.courtesy.male ?? []),
    ...(attribution?.grammar?.courtesy.female ?? []),
  ]),
);

/** The words of a name from the first name on, without what its bearer is. */
function personalWords(name: string, language: string): readonly string[] {
  const words = name.split(/[ \u00a0]/u);
  const first = words.findIndex((word) => sexOfFirst(word) !== undefined);
  if (first >= 0) return words.slice(first);
  const plain = words.filter((word) => !titles.has(word.toLowerCase().replace(/\.$/u, '')));
  return lexiconOf(language)?.capitalNouns === true ? plain.slice(-wordsOfName) : plain;
}

/** Nobody's first name, and behind "the" or "in", here or elsewhere: "the Lower Ash". Where nouns have capitals, whatever follows no office. */
function isPlace(name: string, stretch: string, { language, text, name: meant }: Read): boolean {
  if (sexOf(name) !== undefined || isSame(name, meant)) return false;
  const { places, capitalNouns } = lexiconOf(language) ?? lexiconOf(defaultLexicon.code) ?? {};
  if (/^\p{Lu}+(?: |$)/u.test(name)) return true;
  if (capitalNouns === true) return !hasOffice(name, text, language);
  const leads = [...(places?.prepositions ?? []), ...(places?.articles ?? [])];
  const placed = new RegExp(`${anyWord(leads)}\\s${escaped(name)}(?![\\p{L}\\p{N}])`, 'iu');
  return placed.test(stretch) || placed.test(text);
}

/** Whether the text calls its bearer by what somebody is: "Trainer Bodo Krumrey". */
export function hasOffice(name: string, text: string, language: string): boolean {
  const before = new RegExp(`([\\p{L}-]+),?\\s${escaped(name)}(?!\\p{L})`, 'gu');
  return [...text.matchAll(before)].some(([, word = '']) => isPersonNoun(word, language));
}

const fullNames = (text: string, language: string): readonly FullName[] =>
  [
    ...new Set(
      namesOf(text, language)
        .flatMap((name) => name.split(between))
        .map((name) => personalWords(name, language))
        .filter((words) => words.length > 1)
        .map((words) => words.join(' ')),
    ),
  ].map((name) => ({ name, at: text.indexOf(name) }));
