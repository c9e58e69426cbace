import { defaultLexicon } from '../text/lexicon/index.ts';
import { anyOf } from '../text/lexicon/patterns.ts';
import type { Token } from './claim-words.ts';

const { weekdays, months } = defaultLexicon.calendar;
const calendar = new Set([...weekdays, ...months].map((name) => name.toLowerCase()));
const abbreviated = new Map([...calendar].map((name) => [name.slice(0, 3), name]));

export const isCalendarName = (word: Token): boolean => calendar.has(word.lower);

/** A capital that may be a name's, also where a sentence begins. */
export const mayBeName = (word: Token): boolean => word.capital && word.content && !word.number;

/** Consecutive capitalised words, as one name: "James Mattis", "People’s Liberation Army". */
export function nameGroups(words: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = [];
  words.forEach((word, index) => {
    if (!mayBeName(word)) return;
    const last = groups.at(-1);
    const previous = words[index - 1];
    if (last && previous === last.at(-1) && !word.afterBreak) last.push(word);
    else groups.push([word]);
  });
  return groups;
}

const peopleEndings = new RegExp(`^${anyOf(defaultLexicon.names.peopleEndings)}?$`, 'u');

/** In letters: what a country's name shares with its people's; "Iran" and "Iraq" share less. Chosen by hand, not fitted. */
const leastShared = 4;
/** In letters: initials of more words than these are no name that people use. */
const mostInitials = 6;

/** "Afghan" and "Afghanistan", "China" and "Chinese", "Jan" and "January". */
function isSameRoot(one: string, other: string): boolean {
  if (abbreviated.get(one) === other || abbreviated.get(other) === one) return true;
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one[shared] === other[shared]) shared += 1;
  return shared >= leastShared && peopleEndings.test(one.slice(shared)) && peopleEndings.test(other.slice(shared));
}

/** "UN" for "United Nations", and the other way round. */
function isInitialsOf(name: Token, words: readonly Token[]): boolean {
  const capitals = words.filter(mayBeName);
  if (/^\p{L}{2,}$/u.test(name.lower) && name.lower.length <= mostInitials && name.capital)
    for (let at = 0; at + name.lower.length <= capitals.length; at += 1) {
      const initials = capitals.slice(at, at + name.lower.length).map(({ lower }) => lower[0]);
      if (initials.join('') === name.lower) return true;
    }
  return false;
}

const lettersOnly = (word: Token): boolean => word.key.length <= 5 && word.key === word.lower;

/** Whether the name stands among the words: spelt the same, as a people's name, or as initials. */
export function hasName(name: Token, words: readonly Token[], claim: readonly Token[]): boolean {
  if (words.some((word) => word.key === name.key || word.lower === name.lower)) return true;
  if (words.some((word) => mayBeName(word) && isSameRoot(name.lower, word.lower))) return true;
  if (isInitialsOf(name, words)) return true;
  return words.some(
    (word) => word.name && lettersOnly(word) && isInitialsOf(word, claim) && startsWith(word, name, claim),
  );
}

const startsWith = (initials: Token, name: Token, claim: readonly Token[]): boolean =>
  initials.lower.includes(name.lower[0] ?? ' ') && claim.filter(mayBeName).length >= initials.lower.length;
