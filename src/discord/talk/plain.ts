import { bare } from './bare.ts';

/** How a chat writes words, and what stands for them. */
export type Spellings = Readonly<Record<string, string>>;

/** Letters drawn out are one: "merciii". */
const drawnOut = /(\p{L})\1{2,}/gu;

/** A message as `bare` leaves it, its words spelt as a language's patterns have them. */
export function plain(message: string, spellings: Spellings): string {
  const words = bare(message).replace(drawnOut, '$1').split(' ');
  return words.map((word, at) => spelt(word, words[at + 1], spellings)).join(' ');
}

/** A "c" before "est" is whole already. */
function spelt(word: string, next: string | undefined, spellings: Spellings): string {
  const whole = Object.hasOwn(spellings, word) ? spellings[word] : undefined;
  return whole === undefined || whole === `${word} ${next}` ? word : whole;
}
