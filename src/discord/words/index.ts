import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import type { Words } from './words.ts';

const languages: Readonly<Record<string, Words>> = { en: english, de: german, es: spanish, fr: french };

export const spokenLanguages: readonly string[] = Object.keys(languages);

/** The words for a locale as Discord names it ("de", "es-ES"); English where there are none. */
export const wordsFor = (locale: string): Words => languages[locale.split('-')[0] ?? ''] ?? english;
