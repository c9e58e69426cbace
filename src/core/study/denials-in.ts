import { anyOf } from '../text/lexicon/patterns.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';

/** How often a text says "not" and the like. */
export const denialsIn = (text: string, language: string): number =>
  [...text.matchAll(denials(language) ?? never)].length;

const denials = perLanguage(
  ({ negation }) => new RegExp(`(?<!\\p{L})${anyOf(negation?.words ?? [])}(?!\\p{L})`, 'giu'),
);
const never = /(?!)/gu;
