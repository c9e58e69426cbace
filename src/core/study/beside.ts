import { perLanguage } from '../text/lexicon/per-language.ts';
import type { Span } from '../text/span.ts';
import { stopTest } from '../text/terms.ts';

/** Where the words stand by themselves, in order: no part of a longer word. */
export function placesOf(words: string, text: string): readonly Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start >= 0; ) {
    const end = start + words.length;
    const isPlace = standsAlone(text, { start, end }, inWord);
    if (isPlace) places.push({ start, end });
    start = text.indexOf(words, isPlace ? end : start + 1);
  }
  return places;
}

/** What a character beside some words makes them a part of a longer word by. */
interface Joining {
  readonly before: RegExp;
  readonly after: RegExp;
}

const inWord: Joining = { before: /[\p{L}\p{N}-]$/u, after: /^[\p{L}\p{N}-]/u };
const inLetters: Joining = { before: /\p{L}$/u, after: /^\p{L}/u };
const inPlainWord: Joining = { before: /[\p{L}\p{N}]$/u, after: /^[\p{L}\p{N}]/u };

/** In UTF-16 code units: a character has no more. */
const character = 2;

/** A pattern for each name, over the whole article, would take ten times as long. */
const standsAlone = (text: string, { start, end }: Span, { before, after }: Joining): boolean =>
  !before.test(text.slice(Math.max(0, start - character), start)) && !after.test(text.slice(end, end + character));

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
  word.length > 2 && !standsIn(word.toLowerCase(), text, inPlainWord);

/** As a word of its own. */
export const stands = (word: string, text: string): boolean => standsIn(word, text, inLetters);

function standsIn(word: string, text: string, joining: Joining): boolean {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
    if (standsAlone(text, { start, end: start + word.length }, joining)) return true;
  return false;
}
