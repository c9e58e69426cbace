import { bare, type Gender, genderOfPhrase, isBody, namesBody } from '../text/first-names.ts';
import { defaultLexicon, inAllLanguages } from '../text/lexicon/index.ts';
import { anyOf, anyWord } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import { spokenNames } from './spoken-names.ts';

const { people, places, numbers } = defaultLexicon;
const titles = new Set([...people.titles, ...people.courtesy]);

/** Age, a role, or what somebody did: "Dennis Croome, 61, who". */
const relative = anyOf(people.relatives);
const article = anyOf([...(places.articles ?? []), ...numbers.one]);
const isSomebody = new RegExp(`^(?:,\\s(?:\\d{1,2}(?!\\d)|(?:${relative}|${article})\\s)|\\s${relative}\\s)`, 'u');
/** What stands before places and bodies. */
const beforePlace = new RegExp(
  `${anyWord(inAllLanguages((lexicon) => [...(lexicon.places?.beforeBodies ?? []), ...(lexicon.places?.prepositions ?? [])]))}\\s$`,
  'iu',
);

/** In a language whose nouns have capitals: "der Konzern Nordgas" is a thing, for people have no article. */
const afterArticle = perLanguage(({ capitalNouns, attribution }) => {
  const grammar = attribution?.grammar;
  if (!capitalNouns || !grammar) return undefined;
  const { male, female, plural = [], either = [] } = grammar.determiners;
  return new RegExp(
    `${anyWord([...male, ...female, ...plural, ...either, ...(grammar.objectDeterminers ?? [])])}\\s$`,
    'iu',
  );
});

/** How surely a name is a person's; the order counts, the steps were chosen by hand. */
const sure = { none: 0, oneWord: 1, severalWords: 2, told: 3 };

/** One of `sure`. */
function certainty(name: string, before: string, after: string, language: string): number {
  const words = name.split(/[\s\u00a0]+/);
  if (words.some((word) => isBody(word) && !titles.has(bare(word)))) return sure.none;
  if (genderOfPhrase(name) !== undefined && words.length > 1) return sure.told;
  if (titles.has(bare(words[0] ?? ''))) return sure.told;
  if (afterArticle(language)?.test(before)) return sure.none;
  if (beforePlace.test(before) || !/\p{Ll}/u.test(name)) return sure.none;
  if (isSomebody.test(after)) return sure.told;
  return words.length > 1 ? sure.severalWords : sure.oneWord;
}

const pairing = new RegExp(`\\s${anyWord(inAllLanguages(({ names }) => names?.pairing))}\\s`, 'u');

/** "Ganó María Quirós", asked "¿quién ganó?": what opens the sentence may be no part of the name. */
const withoutOpening = (name: string, asked: string): string =>
  name.replace(/^(\S+)\s(?=\S+\s\S)/u, (opening, word: string) => (asked.includes(word.toLowerCase()) ? '' : opening));

/** Decides between names that are as sure. */
const sameSex = 0.5;

interface PersonAsked {
  readonly question: string;
  readonly gender?: Gender;
  readonly language: string;
  readonly isAsked: boolean;
}

/**
 * The person in an answer who is meant by what comes later, where there is one that fits and no other as good: one that
 * was not named in the question.
 * @param gender of the pronoun, where it tells one
 * @param isAsked somebody was asked for: a name of one word will do
 */
export function personIn(answer: string, { question, gender, language, isAsked }: PersonAsked): string | undefined {
  const asked = question.toLowerCase();
  const isNew = (name: string): boolean =>
    name.split(/[\s\u00a0]+/).every((word) => !asked.includes(word.toLowerCase()));
  const found = spokenNames(answer, language)
    .flatMap((name) => (namesBody(name) ? [name] : name.split(pairing)))
    .map((name) => withoutOpening(name, asked))
    .filter(isNew)
    .map((name) => ({ name, at: answer.indexOf(name), sex: genderOfPhrase(name) }))
    .filter(({ sex }) => sex === undefined || gender === undefined || sex === gender)
    .map(({ name, at, sex }) => ({
      name,
      at,
      score:
        certainty(name, answer.slice(0, at), answer.slice(at + name.length), language) +
        (sex !== undefined && sex === gender ? sameSex : 0),
    }))
    .filter(({ score }) => score >= (isAsked ? sure.oneWord : sure.told));
  const most = Math.max(...found.map(({ score }) => score));
  const [best, other] = found.filter(({ score }) => score === most);
  return best && (other === undefined || best.at === 0) ? best.name : undefined;
}
