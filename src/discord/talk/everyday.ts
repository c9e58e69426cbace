import { termsOf, wordsOf } from '../../core/text/terms.ts';
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

const termsByLanguage = new Map(
  Object.entries(scenes).map(([language, of]) => [language, new Set(termsOf(Object.values(of).join(' '), language))]),
);

/** The words of a sentence that name things of people's days, as they are written. */
export const everydayIn = (sentence: string, language: Language): readonly string[] =>
  wordsOf(sentence, language)
    .filter(({ term }) => term !== undefined && termsByLanguage.get(language)?.has(term))
    .map(({ start, end }) => sentence.slice(start, end));
