import { escaped } from '../text/letters.ts';
import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Span } from '../text/span.ts';
import { stopTest } from '../text/terms.ts';

/** Where the words stand by themselves, in order: no part of a longer word. */
export const placesOf = (words: string, text: string): readonly Span[] =>
  text.includes(words)
    ? [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(words)}(?![\\p{L}\\p{N}-])`, 'gu'))].map(
        ({ index }) => ({
          start: index,
          end: index + words.length,
        }),
      )
    : [];

/** In letters: more than any article, preposition, number or title has. */
const longest = 20;

/** The word right before a place of the text, in lower case; empty where there is none. */
export const wordBefore = (text: string, start: number): string =>
  /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - longest), start))?.[1]?.toLowerCase() ?? '';

/** "in Ottoman society": whether a word in small letters goes on right behind a place of the text, which is no function word. */
export function goesOn(text: string, end: number, language: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end))?.[1];
  return next !== undefined && !stopTest(language)(next);
}

const articlesOf = perLanguage(({ answering }) => answering && new RegExp(`^(?:${answering.articles})$`, 'iu'));

export const isArticle = (word: string, language: string): boolean => articlesOf(language)?.test(word) === true;

/** Whether a name's word does not stand in the text in small letters too. */
export const isNameOnly = (word: string, text: string): boolean =>
  word.length > 2 && !new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word.toLowerCase())}(?![\\p{L}\\p{N}])`, 'u').test(text);
