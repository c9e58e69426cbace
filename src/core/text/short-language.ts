import { closedClasses, detectedAs, neighbours } from './lexicon/closed-classes.ts';
import { borrowedWithAccents, everydayIn } from './lexicon/everyday-words.ts';
import { defaultLexicon, inAllLanguages, lexicons } from './lexicon/index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { anyOf } from './lexicon/patterns.ts';
import { furtherLetters, joinedEndings, spellings } from './lexicon/spellings.ts';

/** What a detector by letters holds possible. */
interface Detected {
  readonly lang: string;
  /** 0 to 1. */
  readonly accuracy: number;
}

/** Of the whole text, and of what in it is no name. */
type Detections = readonly [whole: readonly Detected[], unnamed: readonly Detected[]];

/** What the whole text's letters weigh beside those of the words that are no names: a name's accent makes a detector sure. */
const ofWhole = 0.25;
/** In letters: of less beside the names, the names' letters tell too. */
const fewestUnnamed = 5;
/** How surely the best must lead the next. */
const lead = 1.25;
const least = 0.5;
/** A small word inside a name ("Gare du Nord") tells less of the text; a spelling tells less than a word. */
const inName = 0.3;
/** What opens the text has a capital anyway: "Il" before "Manchester City" may be no part of the name. */
const openingName = 0.6;
const spelt = 0.3;
/** An everyday word that is not of a closed class: other languages, of which no such list is known, may have it too. */
const everyday = 0.4;

const languagesWith = (word: string): readonly string[] =>
  closedClasses.flatMap(([language, known]) => (known.has(word) ? [language] : []));

/** Inside a sentence, capitals in sequence and what joins them: "São Paulo", "Gare du Nord". */
const name = /(?<=^|[\p{L}\p{N},.] )\p{Lu}[\p{L}’'-]*(?: (?:\p{Ll}{1,3}(?: |['’])){0,2}\p{Lu}[\p{L}’'-]*)+/gu;
/** What is called by a name of its own, and so perhaps in another language: "Il nome della rosa". */
const quoted = /["“„«][^"“”„«»\n]{1,60}["”“»]/gu;
/** None of the letters in "5a3e", and no "s" of a possessive. */
const words = /(?<![\p{L}\p{N}])(?!(?<=\p{L}['’])s(?!\p{L}))\p{L}+(?![\p{L}\p{N}])/gu;
/** With figures and what is joined to them: "3-1-re", "York'ta". */
const joined = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
/** Of a sentence or two, so many of the words are small: what has fewer is in a language whose words are not known. */
const leastShare = 0.12;
const shareFrom = 20;

interface Word {
  readonly text: string;
  readonly inName: boolean;
}

/** In capitals throughout, which tell no names. */
const isShouted = (text: string): boolean =>
  (text.match(/\p{Lu}/gu) ?? []).length > (text.match(/\p{Ll}/gu) ?? []).length;

const spansOf = (text: string, pattern: RegExp): readonly (readonly [number, number])[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length] as const);

const calendarWords = ({ calendar }: Lexicon): readonly string[] => [
  ...(calendar?.months ?? []),
  ...(calendar?.weekdays ?? []),
];

/** "in May", "on Monday": behind a name it is no part of it. */
const saysWhen = new RegExp(` \\p{Ll}{1,3} ${anyOf(inAllLanguages(calendarWords))}$`, 'u');
const untilWhen = (text: string, [start, end]: readonly [number, number]): readonly [number, number] => [
  start,
  start + text.slice(start, end).replace(saysWhen, '').length,
];

/** Languages by a word that they write so for a month or a day of the week. */
const languagesDating = new Map<string, readonly string[]>();
for (const lexicon of lexicons)
  for (const word of new Set(calendarWords(lexicon)))
    languagesDating.set(word, [...(languagesDating.get(word) ?? []), lexicon.code]);

function wordsOf(text: string): readonly Word[] {
  const names = isShouted(text)
    ? []
    : [...spansOf(text, name).map((span) => untilWhen(text, span)), ...spansOf(text, quoted)];
  return [...text.matchAll(words)].map(({ index, 0: found }) => ({
    text: found,
    inName: names.some(([start, end]) => start <= index && index < end),
  }));
}

/** The words that are no names as far as their capitals tell: names and figures say nothing of the language. */
export const withoutNames = (text: string): string =>
  isShouted(text)
    ? text
    : wordsOf(text)
        .filter(
          (word) => !word.inName && (/^\p{Ll}/u.test(word.text) || languagesWith(word.text.toLowerCase()).length > 0),
        )
        .map((word) => word.text)
        .filter((word) => !borrowedWithAccents.has(word.toLowerCase()))
        .join(' ');

type Add = (language: string, score: number) => void;

function addWord({ text, inName: named }: Word, at: number, add: Add): void {
  const word = text.toLowerCase();
  if (borrowedWithAccents.has(word)) return;
  const dating = named ? [] : (languagesDating.get(text) ?? []);
  for (const language of dating) add(language, 1 / dating.length);
  const having = languagesWith(word);
  const weight = !named ? 1 : at === 0 ? openingName : inName;
  const knowing = !named && word.length > 2 ? everydayIn(word).filter((language) => !having.includes(language)) : [];
  const share = having.length + knowing.length;
  for (const language of having) add(language, weight / share);
  for (const language of knowing) add(language, everyday / share);
  if (named) return;
  for (const [language, spelling] of Object.entries(neighbours)) if (spelling.test(word)) add(language, spelt);
  if (/^\p{Ll}/u.test(text)) addSpelling(word, having.length === 0, add);
}

/** Shared by those that are written with all of a word's letters, where it has any beyond a to z, and by those that spell so. */
function addSpelling(word: string, isUnlisted: boolean, add: Add): void {
  const letters = word.match(/(?![a-z])\p{Script=Latin}/gu) ?? [];
  const able = Object.entries(furtherLetters).flatMap(([language, known]) =>
    letters.every((letter) => known.includes(letter)) ? [language] : [],
  );
  const like = isUnlisted && word.length > 2 ? able.filter((language) => spellings[language]?.test(word)) : [];
  for (const language of letters.length > 0 ? able : []) add(language, (2 * spelt) / able.length);
  for (const language of like) add(language, (1.5 * spelt) / like.length);
}

function scoresOf(text: string, [whole, unnamed]: Detections): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const add: Add = (language, score) => scores.set(language, (scores.get(language) ?? 0) + score);
  const weight = unnamed.length > 0 || withoutNames(text).length >= fewestUnnamed ? ofWhole : 1;
  for (const { lang, accuracy } of whole) add(lang, weight * accuracy);
  for (const { lang, accuracy } of unnamed) add(lang, (1 - weight) * accuracy);
  for (const [language, as] of Object.entries(detectedAs)) add(language, scores.get(as) ?? 0);
  for (const [at, word] of wordsOf(text).entries()) addWord(word, at, add);
  for (const found of text.match(joined) ?? [])
    for (const [language, ending] of Object.entries(joinedEndings)) if (ending.test(found)) add(language, spelt);
  return scores;
}

const hasWordOf = (language: string, text: string): boolean =>
  wordsOf(text).some((word) => !word.inName && languagesWith(word.text.toLowerCase()).includes(language));

interface ToldByWords {
  readonly language: string;
  /** Whether it leads the others so far that nothing else need be asked. */
  readonly surely: boolean;
}

/**
 * The language of a text of few words by its words of closed classes, of short news and of every day, each weighed by how few
 * languages have it, together with what its letters tell; undefined where they tell nothing. Neighbours need no lead over each other.
 * @param detections by letters
 */
export function languageBySmallWords(text: string, detections: Detections): ToldByWords | undefined {
  const ranked = [...scoresOf(text, detections)].sort((a, b) => b[1] - a[1]);
  const [first] = ranked;
  return first && first[1] > 0 ? { language: first[0], surely: leads(ranked, text, detections) } : undefined;
}

function leads(ranked: readonly (readonly [string, number])[], text: string, [whole]: Detections): boolean {
  const [[best, score] = ['', 0]] = ranked;
  const count = (text.match(words) ?? []).length;
  if (score < Math.max(least, count < shareFrom ? 0 : leastShare * count)) return false;
  if (whole[0]?.lang === defaultLexicon.code && !hasWordOf(best, text)) return false;
  const isNeighbour = (language: string) =>
    (language in neighbours && best in neighbours) || detectedAs[best] === language;
  const next = ranked.find(([language], at) => at > 0 && !isNeighbour(language));
  return score >= lead * (next?.[1] ?? 0);
}
