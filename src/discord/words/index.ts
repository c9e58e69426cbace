import type { LocaleString, LocalizationMap } from 'discord.js';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import type { Words } from './words.ts';

interface InterfaceLanguage {
  readonly words: Words;
  /** What Discord calls it: reference#locales */
  readonly locales: readonly LocaleString[];
}

/** Every language that Footnote speaks. To add one: write its words in a file of its own, and name it here. */
export const interfaceLanguages: readonly InterfaceLanguage[] = [
  { words: english, locales: ['en-US', 'en-GB'] },
  { words: german, locales: ['de'] },
  { words: spanish, locales: ['es-ES', 'es-419'] },
  { words: french, locales: ['fr'] },
];

const codeOf = (locale: string): string => locale.split('-')[0] ?? '';

const wordsByCode: ReadonlyMap<string, Words> = new Map(
  interfaceLanguages.flatMap(({ words, locales }) => locales.map((locale) => [codeOf(locale), words] as const)),
);

/** ISO 639-1 codes. */
export const spokenLanguages: readonly string[] = [...wordsByCode.keys()];

/** The words for a locale as Discord names it ("de", "es-ES"); English where there are none. */
export const wordsFor = (locale: string): Words => wordsByCode.get(codeOf(locale)) ?? english;

/** A text in every language but English, as Discord takes it. */
export const inOtherLanguages = (textIn: (words: Words) => string): LocalizationMap =>
  Object.fromEntries(
    interfaceLanguages
      .filter(({ words }) => words !== english)
      .flatMap(({ words, locales }) => locales.map((locale) => [locale, textIn(words)])),
  );
