import { isBody, sexOfName } from '../text/first-names.ts';
import { capital } from '../text/letters.ts';
import { inAllLanguages, lexiconOf } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';

/** A person's name in its parts. */
export interface AuthorName {
  readonly first: string;
  /** With its particles: "van Beethoven". */
  readonly last: string;
  /** "Jr.", "III". */
  readonly suffix?: string;
}

const small = inAllLanguages(({ names, masthead }) => [...(names?.particles ?? []), ...(masthead?.particles ?? [])]);
const particle = new RegExp(`^${anyOf(small)}$`, 'iu');
/** "d’Ormesson": a particle that is written as one with the name. */
const elided = /^[dl][’']\p{Lu}/iu;
const initial = /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u;
const generations = inAllLanguages(({ masthead }) => masthead?.generations);
const generation = new RegExp(`^${anyOf(generations)}\\.?$`, 'iu');
const behind = new RegExp(
  `^${anyOf([...generations, ...inAllLanguages(({ masthead }) => masthead?.behind)])}\\.?$`,
  'iu',
);
/** Between the last names of one person: "Ortega y Gasset". */
const between = new Set(inAllLanguages(({ masthead }) => masthead?.betweenLast));

const titles = new Set(
  [
    ...inAllLanguages(({ people }) => [...(people?.courtesy ?? []), ...(people?.titles ?? [])]),
    ...inAllLanguages(({ attribution }) => Object.values(attribution?.grammar?.courtesy ?? {}).flat()),
    ...inAllLanguages(({ masthead }) => masthead?.degrees),
  ].map((word) => word.toLowerCase().replace(/\.$/, '')),
);
const bodies = new Set(inAllLanguages(({ masthead }) => masthead?.bodies));

const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean);

/** Titles stand before a name, which has two words at least: "M. L. King" has none, "Dr. Anna-Lena Voss" one. */
export function withoutTitles(text: string): string {
  const all = wordsIn(text);
  const from = all.findIndex((word) => !(word.length > 2 && titles.has(word.toLowerCase().replace(/\.$/, ''))));
  return all.length - from < 2 ? all.join(' ') : all.slice(Math.max(0, from)).join(' ');
}

/** What follows a name behind a comma and is none: "Jr.", "PhD". */
export const isSuffix = (text: string): boolean => behind.test(text);

/** "Jr.", which stays a part of the name, while "PhD" goes. */
export const isGeneration = (text: string): boolean => generation.test(text);

const isFirstName = (word: string): boolean =>
  initial.test(word) || [word, word.split('-')[0] ?? ''].some((one) => sexOfName(`${one} X`) !== undefined);

/** Nothing but first names and initials: "Martin Luther", "J. R.". */
export const areFirstNames = (text: string): boolean => {
  const all = wordsIn(text).filter((word) => !generation.test(word));
  return all.length > 0 && all.every((word, at) => isFirstName(word) || (at > 0 && isFirstName(all[0] ?? '')));
};

/** Two words or more, each with a capital or a particle, none of which a body has. */
export function looksNamed(text: string): boolean {
  const all = wordsIn(text);
  return (
    all.length >= 2 &&
    all.length <= longest &&
    all.every((word) => /^\p{Lu}/u.test(word) || particle.test(word) || elided.test(word) || between.has(word)) &&
    /^\p{Lu}/u.test(all[0] ?? '') &&
    !all.some((word) => /[\d,:;/@]/.test(word) || word.split('-').some((one) => isSigningBody(one)))
  );
}

/** In words. */
const longest = 7;

const isSigningBody = (word: string): boolean =>
  bodies.has(word.toLowerCase()) || (!particle.test(word) && isBody(word));

/** Whether its words alone tell a person: a first name that is common, an initial, a particle, "Jr.". */
export function tellsAuthor(text: string): boolean {
  const [first = '', ...rest] = wordsIn(text);
  return rest.length > 0 && (isFirstName(first) || rest.some((word) => particle.test(word) || generation.test(word)));
}

/** "SMITH", but neither "J." nor "III". */
const isShouted = (word: string): boolean =>
  /^[\p{Lu}’'-]{2,}$/u.test(word) && /\p{Lu}{2}/u.test(word) && !generation.test(word);

const lowered = (word: string): string =>
  particle.test(word) && word.length < 4
    ? capital(word.toLowerCase())
    : word.toLowerCase().replace(/(?<=^|[-’'])\p{L}/gu, (letter) => letter.toUpperCase());

const tidy = (text: string): string =>
  wordsIn(text)
    .map((word) => (isShouted(word) ? lowered(word) : word))
    .join(' ');

/** "King, Martin Luther": the last name stands first. */
export const fromInverted = (last: string, first: string): AuthorName => {
  const all = wordsIn(first);
  const suffix = generation.test(all.at(-1) ?? '') ? all.at(-1) : undefined;
  return {
    first: tidy((suffix === undefined ? all : all.slice(0, -1)).join(' ')),
    last: tidy(last),
    ...(suffix === undefined ? {} : { suffix }),
  };
};

/** "Ludwig van Beethoven Jr.", and "Jean DUPONT", where capitals tell the last name. */
export function fromStraight(text: string, language: string): AuthorName {
  const all = wordsIn(text).filter((word, at) => at === 0 || generation.test(word) || !behind.test(word));
  const suffix = generation.test(all.at(-1) ?? '') ? all.at(-1) : undefined;
  const names = suffix === undefined ? all : all.slice(0, -1);
  const from = lastFrom(names, language);
  return {
    first: tidy(names.slice(0, from).join(' ')),
    last: tidy(names.slice(from).join(' ')),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function lastFrom(names: readonly string[], language: string): number {
  const shouted = names.findIndex((word, at) => at > 0 && isShouted(word));
  if (shouted > 0 && !isShouted(names[0] ?? '')) return shouted;
  const small = names.findIndex((word, at) => at > 0 && at < names.length - 1 && particle.test(word));
  if (small > 0) return small;
  const joined = names.findIndex((word) => between.has(word));
  if (joined > 1) return joined - 1;
  const second = names.findIndex((word, at) => at > 0 && !isFirstName(word));
  // Of Spanish names the last two are a family's.
  return lexiconOf(language)?.hasTwoLastNames && second > 0 ? Math.max(second, names.length - 2) : names.length - 1;
}
