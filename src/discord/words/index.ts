import { english } from './english.ts';
import type { Words } from './words.ts';

const languages: Readonly<Record<string, Words>> = { en: english };

/** The words for a locale as Discord names it ("de", "es-ES"); English where there are none. */
export const wordsFor = (locale: string): Words => languages[locale.split('-')[0] ?? ''] ?? english;
