import { foldWord } from '../../core/text/terms.ts';
import { englishEveryday } from './everyday/english.ts';
import { frenchEveryday } from './everyday/french.ts';
import { germanEveryday } from './everyday/german.ts';
import { spanishEveryday } from './everyday/spanish.ts';
import type { MeantRules } from './meant-rule.ts';

type Language = MeantRules['language'];

const scenes: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: englishEveryday,
  de: germanEveryday,
  es: spanishEveryday,
  fr: frenchEveryday,
};

const everyday = new Map(
  (Object.keys(scenes) as Language[]).map((language) => [
    language,
    new Set(Object.values(scenes[language]).flatMap((words) => words.split(/\s+/).map(foldWord))),
  ]),
);

/** Stems are no measure: a taxi's is a tax's. */
const plural = /(?:e?s|e?n|x)$/;

/** Whether a word, as `bare` leaves it, names a thing of people's days. */
export const isEveryday = (word: string, language: Language): boolean =>
  everyday.get(language)?.has(word) || everyday.get(language)?.has(word.replace(plural, '')) || false;
