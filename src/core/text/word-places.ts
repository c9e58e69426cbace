import type { Span } from './span.ts';

/** Where the words stand by themselves, in order: no part of a longer word. */
export function placesOf(words: string, text: string, joining: Joining = inCompound): readonly Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start >= 0; ) {
    const end = start + words.length;
    const isPlace = standsAlone(text, { start, end }, joining);
    if (isPlace) places.push({ start, end });
    start = text.indexOf(words, isPlace ? end : start + 1);
  }
  return places;
}

/** By what a character beside some words makes them a part of a longer word: a letter, a digit, a hyphen. */
export interface Joining {
  readonly before: RegExp;
  readonly after: RegExp;
}

const inCompound: Joining = { before: /[\p{L}\p{N}-]$/u, after: /^[\p{L}\p{N}-]/u };
const inLetters: Joining = { before: /\p{L}$/u, after: /^\p{L}/u };
export const inWord: Joining = { before: /[\p{L}\p{N}]$/u, after: /^[\p{L}\p{N}]/u };

/** In UTF-16 code units: a character has no more. */
const character = 2;

/** A pattern for each name, over the whole article, would take ten times as long. */
const standsAlone = (text: string, { start, end }: Span, { before, after }: Joining): boolean =>
  !before.test(text.slice(Math.max(0, start - character), start)) && !after.test(text.slice(end, end + character));

/** Whether a name's word does not stand in the text in small letters too. */
export const isNameOnly = (word: string, text: string): boolean =>
  word.length > 2 && !standsIn(word.toLowerCase(), text, inWord);

/** As a word of its own. */
export const stands = (word: string, text: string): boolean => standsIn(word, text, inLetters);

function standsIn(word: string, text: string, joining: Joining): boolean {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
    if (standsAlone(text, { start, end: start + word.length }, joining)) return true;
  return false;
}
