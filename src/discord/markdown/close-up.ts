/** Stands where a mark was that says nothing, until what surrounds it is closed up. Discord's messages hold none. */
export const dropped = '\u0000';

interface Closing {
  readonly pattern: RegExp;
  readonly by: string;
}

/** White space but line breaks and the no-break spaces of French signs. */
const blank = '[^\\S\\n\\u00a0\\u202f]';

/**
 * How a text closes up over what was dropped from it, in this order; a blank stands at most once on each side. French leaves
 * the one before ? ! ; : that was typed.
 */
const closings: readonly Closing[] = [
  // Several in a row are one.
  { pattern: new RegExp(`\\0(?:${blank}*\\0)+`, 'g'), by: '\0' },
  { pattern: new RegExp(`(?<!${blank})${blank}+\\0`, 'g'), by: ' \0' },
  { pattern: new RegExp(`\\0${blank}+`, 'g'), by: '\0 ' },
  // Brackets and quotation marks around nothing.
  { pattern: / ?(?:\(\s?\0\s?\)|\[\s?\0\s?\]|["“„«]\s?\0\s?["”“»]) ?/g, by: ' \0 ' },
  // Of two signs that meet, the second: ", @somebody," and ", @somebody?".
  { pattern: /[,;:] ?\0 ?(?=[,;:.!?…])/g, by: '\0' },
  { pattern: /(?<=^|\n) ?\0\s?[,;:.…–—-]+(?=\s)/g, by: '\0' },
  { pattern: / ?\0 ?(?=[\u00a0\u202f])|(?<=[\u00a0\u202f])\0 ?/g, by: '' },
  { pattern: / ?\0 ?(?=[,.…]+(?:[\s"”“»)\]]|$)|[!?…][.!?…]*(?:[\s"”“»)\]]|$)|[;:](?:[\s"”“»]|$))/g, by: '' },
  { pattern: /(?<=[([{¿¡«„]|(?<![^\s([])["“'])\0 ?/g, by: '' },
  { pattern: / ?\0(?=[)\]}»”]|["“'](?:[\s,.;:!?…)\]]|$))/g, by: '' },
  { pattern: /(?<=^|\n) ?\0 ?| ?\0 ?(?=\n|$)/g, by: '' },
  { pattern: / ?\0 ?/g, by: ' ' },
];

const beforeFrenchSign = new RegExp(`(?<!${blank})${blank}*\\0${blank}+(?=[!?;:](?:[.!?…]|[\\s"”»)]|$))`, 'g');

/** A text without what was dropped, and without what that leaves: blanks before signs, within brackets and twice. */
export const closedUp = (text: string, locale: string): string =>
  closings.reduce(
    (closing, { pattern, by }) => closing.replace(pattern, by),
    locale.startsWith('fr') ? text.replace(beforeFrenchSign, ' ') : text,
  );

/** No-break spaces stay where French has them: before its signs and within its quotation marks. */
const elsewhere = /[\u00a0\u202f](?![?!;:»])(?<!«[\u00a0\u202f])/g;

/** Every run of white space but line breaks as one blank. */
export const withSingleBlanks = (text: string): string =>
  text.replace(elsewhere, ' ').replace(new RegExp(`${blank}+`, 'g'), ' ');
