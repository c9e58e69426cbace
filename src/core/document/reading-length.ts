/** A character of Chinese or Japanese says as much as two or three letters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const weight = 2.5;

/** How long a text is to a reader, in letters of an alphabet. */
export const readingLength = (text: string): number => text.length + (weight - 1) * (text.match(dense) ?? []).length;
