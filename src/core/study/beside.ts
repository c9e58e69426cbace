import { perLanguage } from '../text/lexicon/per-language.ts';
import { stopTest } from '../text/terms.ts';

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
