import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import type { Words } from './words.ts';

const languages: Readonly<Record<string, Words>> = { en: english, de: german, es: spanish, fr: french };

/** ISO 639-1 codes of the languages that the page speaks. */
export const pageLanguages: readonly string[] = Object.keys(languages);

export const wordsFor = (language: string): Words => languages[language] ?? english;
