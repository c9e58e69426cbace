import type { Article } from '../../document/article.ts';
import { escaped } from '../../text/letters.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import type { Gender, SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';

interface Person {
  readonly name: string;
  readonly roles: Set<string>;
  gender: Gender;
  /** Where the article names them, in order. */
  readonly mentions: readonly number[];
}

/** Who was meant, in reading order. */
export interface SpeakersSoFar {
  /** The name of whom the subject means; nothing where it cannot be told. */
  resolve(subject: Subject, at: number): { readonly name: string; readonly role?: string } | undefined;
}

/** Farther back than this, in characters, nobody is meant by a pronoun or a role. */
const reach = 1200;

const isCompatible = (a: Gender, b: Gender): boolean => a === 'either' || b === 'either' || a === b;

/** From all phrases of speakers that the article has. */
export function speakersOf(article: Article, phrases: readonly SpeakerPhrase[], words: SpeechWords): SpeakersSoFar {
  const people = peopleNamed(article.text, phrases, words);
  const spoken: { readonly at: number; readonly name: string; readonly person?: Person }[] = [];
  const said = (at: number, name: string, role?: string, person?: Person) => {
    spoken.push({ at, name, ...(person ? { person } : {}) });
    return { name, ...(role === undefined ? {} : { role }) };
  };
  const latest = (gender: Gender, at: number): Person | undefined => {
    const near = people
      .filter((person) => isCompatible(person.gender, gender) && person.gender !== 'plural')
      .map((person) => ({ person, place: lastPlace(person, at) }))
      .filter(({ place }) => place >= at - reach)
      .sort((a, b) => b.place - a.place);
    return near[0]?.person;
  };
  const lastPlace = ({ name, mentions }: Person, at: number): number =>
    Math.max(
      mentions.findLast((place) => place < at) ?? -Infinity,
      spoken.findLast((one) => one.name === name && one.at < at)?.at ?? -Infinity,
    );

  function resolve(subject: Subject, at: number) {
    if (subject === 'last') {
      const last = spoken.findLast((one) => one.at < at && one.at >= at - reach);
      const person = latest('either', at);
      const isNewer = person !== undefined && lastPlace(person, at) > (last?.at ?? -Infinity);
      return isNewer ? said(at, person.name, undefined, person) : last && said(at, last.name, undefined, last.person);
    }
    const { name, role, isPronoun, gender, head, start } = subject;
    if (isPronoun) {
      const person = gender === 'plural' ? undefined : latest(gender, start);
      return person && said(at, person.name, undefined, person);
    }
    if (name !== undefined) {
      const person = people.find((one) => one.name === fullName(article.text, name, words));
      return said(at, person?.name ?? name, role, person);
    }
    return described(subject, at, role ?? head ?? '');
  }

  function described({ head = '', gender, isIndefinite, isOwned, start }: SpeakerPhrase, at: number, text: string) {
    if (isIndefinite || gender === 'plural' || !words.isPerson(head)) return said(at, text);
    const holders = people.filter(
      ({ roles, mentions }) =>
        [...roles].some((role) => role === head || (words.capitalNouns && role.endsWith(head))) &&
        (mentions[0] ?? Infinity) < start,
    );
    const [only] = holders;
    if (only && holders.length === 1) return said(at, only.name, text, only);
    const person = isOwned ? undefined : latest(gender, start);
    return person ? said(at, person.name, text, person) : said(at, text);
  }
  return { resolve };
}

function peopleNamed(text: string, phrases: readonly SpeakerPhrase[], words: SpeechWords): readonly Person[] {
  const found = new Map<string, Person>();
  for (const { name, head, gender } of phrases) {
    if (name === undefined) continue;
    const full = fullName(text, name, words);
    const known = found.get(full) ?? {
      name: full,
      roles: new Set(),
      gender: 'either',
      mentions: mentionsOf(text, full),
    };
    if (head !== undefined) known.roles.add(head);
    if (known.gender === 'either') known.gender = gender === 'either' ? genderBeside(text, full, words) : gender;
    found.set(full, known);
  }
  return [...found.values()];
}

/** "Nadège Corbel, conductrice de four", "die Richterin Cordula Wehnert". */
function genderBeside(text: string, name: string, words: SpeechWords): Gender {
  const at = text.indexOf(name);
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1]?.toLowerCase();
  const after = /^,\s+(?:\p{L}+['’])?(\p{L}+)/u.exec(text.slice(at + name.length))?.[1]?.toLowerCase();
  for (const word of [before, after])
    if (word !== undefined && words.isPerson(word)) {
      if (words.isWoman(word)) return 'female';
      if (words.capitalNouns) return 'male';
    }
  return words.genderOf(name.split(/[ -]/)[0]?.toLowerCase() ?? '');
}

function mentionsOf(text: string, name: string): readonly number[] {
  const last = name.split(' ').at(-1) ?? name;
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${escaped(last)}(?!\\p{L})`, 'gu'))].map(({ index }) => index);
}

/** The name with the words that the article has before it elsewhere: "Tadsen" is "Enno Tadsen". */
function fullName(text: string, name: string, words: SpeechWords): string {
  if (name.includes(' ') || !/^\p{Lu}/u.test(name)) return name;
  const most = words.capitalNouns ? 1 : 2;
  const particle = `(?:\\s+(?:${[...words.joiners].filter((word) => /^\p{L}+$/u.test(word)).join('|')}))?`;
  const run = new RegExp(
    `((?:\\p{Lu}[\\p{L}'’-]+\\s+){0,${most - 1}}\\p{Lu}[\\p{L}'’-]+${particle})\\s+${escaped(name)}(?!\\p{L})`,
    'gu',
  );
  for (const match of text.matchAll(run)) {
    const first = (match[1] ?? '').split(/\s+/)[0]?.toLowerCase() ?? '';
    const isName =
      !words.openers.has(first) && !words.isPerson(first) && !words.accordingTo.some((parts) => parts.includes(first));
    if (isName && !words.determiners.has(first) && !words.loose.has(first) && !words.prepositions.has(first))
      return match[0].replace(/\s+/g, ' ');
  }
  return name;
}
