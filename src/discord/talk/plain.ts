import { bare } from './bare.ts';

/** How a chat writes words, and what stands for them. */
export type Spellings = Readonly<Record<string, string>>;

/** A king's, no word that is drawn out. */
const romanNumber = /^[ivx]+$/;

/** A message as `bare` leaves it, its words spelt as a language's patterns have them. */
export function plain(message: string, spellings: Spellings): string {
  const words = bare(message).split(' ').map(shortened);
  return words.map((word, at) => spelt(word, words[at + 1], spellings)).join(' ');
}

/** "merciii" */
const shortened = (word: string): string => (romanNumber.test(word) ? word : word.replace(/(\p{L})\1{2,}/gu, '$1'));

/** A "c" before "est" is whole already. */
function spelt(word: string, next: string | undefined, spellings: Spellings): string {
  const whole = Object.hasOwn(spellings, word) ? spellings[word] : undefined;
  return whole === undefined || whole === `${word} ${next}` ? word : whole;
}

/** Whether it ends with a question mark, whatever signs and emoji follow. */
export const isMarked = (message: string): boolean => /[?？]\W*$/u.test(message);
