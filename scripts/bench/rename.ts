const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'ri', 'so', 'tu'];

/** A made-up ending for each number: 0 → "ba", 12 → "defi". */
const ending = (copy: number): string => [...String(copy)].map((digit) => syllables[Number(digit)]).join('');

/**
 * The same text about others: every capitalised word in the middle of a sentence gets another ending, the same wherever
 * it stands. Copies of an article made so share their plain words and none of their names.
 */
export const renamed = (text: string, copy: number): string =>
  copy === 0 ? text : text.replace(/(?<=[\p{Ll},] )\p{Lu}[\p{L}]{2,}/gu, (name) => name + ending(copy));
