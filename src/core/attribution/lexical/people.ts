import { genderOfFirstName } from '../../text/first-names.ts';
import { keptOn } from '../../text/kept-on.ts';
import { escaped } from '../../text/letters.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Gender, SpeechWords } from './speech-words.ts';
import { isCapital } from './token-kinds.ts';
import { isSentence, type Unit } from './tokens.ts';

/** Somebody or a body that the article names. */
export interface Person {
  readonly name: string;
  readonly roles: Set<string>;
  /** What they are, as the article says it first. */
  role?: string;
  gender: Gender;
  /** No "he" and no "she": "der Konzern Nordgas". */
  readonly isBody: boolean;
  /** One word that no first name is and that nothing says to be a person: "Bercy", or a surname alone. */
  readonly isDoubtful: boolean;
  /** Where the article names them outside quotation marks, in order. */
  readonly mentions: readonly number[];
  /** Those of the mentions that do something: not "for Lin", "from Lin". */
  readonly acting: number[];
}

/** What an article that is read in a language consists of. */
export interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly words: SpeechWords;
}

/** All whom the phrases name. */
export function peopleNamed(reading: Reading, phrases: readonly SpeakerPhrase[]): readonly Person[] {
  const { text, words } = reading;
  const places = placesOf(reading);
  const found = new Map<string, Person>();
  for (const { name, head, role, gender, isSurelyPerson } of phrases) {
    if (name === undefined) continue;
    const full = fullName(reading, name);
    const mentions = surnamesOf(full, words)
      .flatMap((surname) => places.get(surname) ?? [])
      .sort((a, b) => a.at - b.at);
    const known: Person = found.get(full) ?? {
      name: full,
      roles: new Set<string>(),
      gender: 'either',
      isBody: isBody(reading, full),
      isDoubtful:
        isSurelyPerson !== true &&
        !full.includes(' ') &&
        genderOf(full, words) === 'either' &&
        // "zählt die Biologin Muscheln": where nouns have capitals, one that follows need be no name.
        (words.capitalNouns || !words.isPerson(head ?? '')),
      mentions: mentions.map(({ at }) => at),
      acting: mentions.filter(({ isActing }) => isActing).map(({ at }) => at),
    };
    if (head !== undefined) known.roles.add(head);
    if (role !== undefined) known.role ??= role;
    if (known.gender === 'either') known.gender = gender === 'either' ? genderBeside(text, full, words) : gender;
    found.set(full, known);
  }
  return [...found.values()];
}

const lastWord = (name: string): string => (name.split(' ').at(-1) ?? name).toLowerCase();

/** In lower case; of "Ana Gil Torres" both. */
function surnamesOf(name: string, words: SpeechWords): readonly string[] {
  const parts = name.toLowerCase().split(' ');
  const first = parts.at(-2) ?? '';
  const isDouble =
    !words.capitalNouns &&
    parts.length === 3 &&
    genderOf(parts[1] ?? '', words) === 'either' &&
    !words.particles.has(first);
  return isDouble ? [first, lastWord(name)] : [lastWord(name)];
}

interface Place {
  readonly at: number;
  readonly isActing: boolean;
}

/** Where each capitalised word stands outside quotation marks. */
function placesOf({ units, words }: Reading): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const unit of units) {
    const { tokens } = unit;
    tokens.forEach(({ text, lower, start, quotation }, at) => {
      if (quotation || !/^\p{Lu}/u.test(text)) return;
      let first = at;
      while (isCapital(tokens[first - 1]) && !words.prepositions.has(tokens[first - 1]?.lower ?? '')) first -= 1;
      const isExperiencer = first === 1 && words.experiencers.has(tokens[0]?.lower ?? '');
      const isActing = isSentence(unit) && (isExperiencer || !isAside(tokens[first - 1]?.lower ?? '', words));
      places.set(lower, [...(places.get(lower) ?? []), { at: start, isActing }]);
    });
  }
  return places;
}

/** "for" in "for Lin" */
const isAside = (before: string, { prepositions, joiners }: SpeechWords): boolean =>
  prepositions.has(before) || joiners.has(before);

/** One word for what has words on it, where nouns have capitals: "laut Polizeibericht". */
const isThing = (name: string, words: SpeechWords): boolean =>
  words.capitalNouns && !name.includes(' ') && (words.isWork(name) || words.papers.has(name));

/** What has an article before its name and neither a first name nor what people are. */
function isBody({ text, words }: Reading, name: string): boolean {
  const [first = ''] = name.split(/[ -]/);
  if (isThing(name.toLowerCase(), words)) return true;
  if (genderOf(first, words) !== 'either' || !name.includes(' ')) return false;
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, text.indexOf(name) - 20), text.indexOf(name)))?.[1];
  const article = before?.toLowerCase() ?? '';
  return [words.determiners, words.objectDeterminers, words.contractions].some((set) => set.has(article));
}

/** What a first name tells. */
export function genderOf(firstName: string, words: SpeechWords): Gender {
  const known = words.genderOf(firstName.toLowerCase());
  return known === 'either' ? (genderOfFirstName(firstName) ?? 'either') : known;
}

/** "Nadège Corbel, conductrice de four", "die Richterin Cordula Wehnert". */
function genderBeside(text: string, name: string, words: SpeechWords): Gender {
  const at = text.indexOf(name);
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1]?.toLowerCase();
  const after = /^,\s+(?:\p{L}+['’])?(\p{L}+)/u.exec(text.slice(at + name.length))?.[1]?.toLowerCase();
  for (const word of [before, after])
    if (word !== undefined && words.isPerson(word)) {
      if (words.isWoman(word)) return 'female';
      if (words.man?.test(word)) return 'male';
    }
  return genderOf(name.split(/[ -]/)[0] ?? '', words);
}

/** "Ana Gil | Torres": where nouns have no capitals, a word with one behind a name is its end. */
function withSecondSurname(text: string, end: number, name: string, words: SpeechWords): string {
  const second = words.capitalNouns
    ? null
    : /^ \p{Lu}\p{Ll}{2,}(?![\p{L}'’-]| \p{Lu})/u.exec(text.slice(end, end + 40));
  return second ? name + second[0] : name;
}

/** The name with the words that the article has before it elsewhere: "Tadsen" is "Enno Tadsen". */
export function fullName(reading: Reading, name: string): string {
  const names = fullNames(reading);
  const known = names.get(name);
  if (known !== undefined) return known;
  const full = longestName(reading.text, name, reading.words);
  names.set(name, full);
  return full;
}

/** What was looked up: each name is looked for in the whole text, and once. */
const fullNames = keptOn((_: Reading) => new Map<string, string>());

function longestName(text: string, name: string, words: SpeechWords): string {
  if (name.includes(' ') || !/^\p{Lu}/u.test(name)) return name;
  const most = words.capitalNouns ? 1 : 2;
  const particle = `(?:\\s+(?:${[...words.joiners].filter((word) => /^\p{L}+$/u.test(word)).join('|')}))?`;
  // No name goes on in another paragraph.
  const gap = '(?:[^\\S\\n]|\\n(?!\\s*\\n))+';
  const run = new RegExp(
    `((?:\\p{Lu}[\\p{L}'’-]+${gap}){0,${most - 1}}\\p{Lu}[\\p{L}'’-]+${particle})${gap}${escaped(name)}(?!\\p{L})`,
    'gu',
  );
  for (const match of text.matchAll(run)) {
    const first = (match[1] ?? '').split(/\s+/)[0]?.toLowerCase() ?? '';
    // "C'est Ina", "l'ami Jean"
    const isName =
      !/^\p{L}['’]\p{Ll}/u.test(match[1] ?? '') &&
      !words.openers.has(first) &&
      !words.isPerson(first) &&
      !words.accordingTo.some((parts) => parts.includes(first));
    if (isName && !words.determiners.has(first) && !words.loose.has(first) && !words.prepositions.has(first))
      return withSecondSurname(text, match.index + match[0].length, match[0].replace(/\s+/g, ' '), words);
  }
  return name;
}
