import { foldWord, termsOf } from '../text/terms.ts';

/** A sentence of the library, ready to be held against what is asked. */
export interface ReadSentence {
  /** Its words folded, with a blank around each. */
  readonly folded: string;
  readonly terms: ReadonlySet<string>;
}

const word = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;

export const folded = (text: string): string => ` ${(text.match(word) ?? []).map(foldWord).join(' ')} `;

export const readSentence = (text: string, language: string): ReadSentence => ({
  folded: folded(text),
  terms: new Set(termsOf(text, language)),
});

/** Of what is asked, so many of the terms stand beside a choice where it may be right too. */
const shared = 0.3;
/** In terms: of a short question one is half by chance. */
const least = 2;

/** Whether the sentence has the choice beside much of what is asked: then the choice may be right too. @param choice folded */
export function saysWith(choice: string, sentence: ReadSentence, asked: ReadonlySet<string>): boolean {
  if (!sentence.folded.includes(choice)) return false;
  let common = 0;
  for (const term of asked) if (sentence.terms.has(term)) common += 1;
  return common >= least && common >= shared * asked.size;
}
