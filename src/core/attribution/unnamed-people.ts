import { type Gender, genderOfPhrase } from '../text/first-names.ts';
import { capital } from '../text/letters.ts';
import { defaultLexicon } from '../text/lexicon/index.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';

/** In words, between a determiner and its noun: "her elder". Chosen by hand, not fitted. */
const mostBetween = 2;

const phrases = perLanguage(({ code, people, attribution, capitalNouns, pronouns = [] }) => {
  const grammar = attribution?.grammar;
  const nouns = grammar
    ? [...grammar.kin, ...grammar.anybody, ...grammar.offices]
    : [people?.male, people?.female, people?.men, people?.women, people?.persons].flatMap((list) => list ?? []);
  const { male = [], female = [], either = [] } = grammar?.determiners ?? {};
  const own = code === defaultLexicon.code ? defaultDeterminers(pronouns) : [];
  const objects = grammar?.objectDeterminers ?? [];
  const all = phrase([...male, ...female, ...either, ...objects, ...own], nouns);
  // Lists of nouns with capitals name no other words: "dem Organisten".
  const spokenTo = phrase(objects, capitalNouns === true ? inflected(grammar?.persons ?? []) : []);
  // Where nouns have none, a noun with a capital is a name's: "the Budweiser Man of the Match".
  return nouns.length === 0 ? undefined : new RegExp(`${all}|${spokenTo}`, capitalNouns === true ? 'giu' : 'gu');
});

const phrase = (determiners: readonly string[], nouns: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])${anyOf([...determiners, ...determiners.map(capital)])}\\s(?:[\\p{L}’'-]+\\s){0,${mostBetween}}?${anyOf(nouns)}(?![\\p{L}\\p{N}-])`;

const inflected = (nouns: readonly string[]): readonly string[] =>
  nouns.flatMap((noun) => [noun, `${noun}en`, `${noun}n`]);

const defaultDeterminers = (pronouns: NonNullable<Lexicon['pronouns']>): readonly string[] => [
  ...(defaultLexicon.places?.articles ?? []),
  ...pronouns.map(({ possessive }) => possessive),
];

/** Whether the text tells of somebody without a name whom the pronoun fits: "her landlady", "the mayor"; not beside a name. */
export function tellOfSomebody(text: string, language: string, gender: Gender | undefined): boolean {
  const pattern = phrases(language);
  if (!pattern) return false;
  return [...text.matchAll(pattern)].some(({ 0: found, index }) => {
    const after = text.slice(index + found.length);
    const isNamed = /^,?\s\p{Lu}/u.test(after) || /,\s$/u.test(text.slice(0, index));
    const sex = genderOfNoun(found.split(' ').at(-1) ?? '', language);
    return !isNamed && (gender === undefined || sex === undefined || sex === gender);
  });
}

const gendered = perLanguage(({ attribution }) => {
  if (!attribution?.grammar) return undefined;
  const { women, manEnding } = attribution.grammar;
  return { woman: new RegExp(`^${anyOf(women)}$`, 'iu'), man: new RegExp(`(?:${manEnding})$`, 'iu') };
});

function genderOfNoun(noun: string, language: string): Gender | undefined {
  const patterns = gendered(language);
  if (!patterns) return genderOfPhrase(noun);
  if (patterns.woman.test(noun)) return 'female';
  return patterns.man.test(noun) ? 'male' : undefined;
}
