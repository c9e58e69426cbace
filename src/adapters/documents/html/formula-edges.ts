/**
 * Where parts of a formula meet that stand in two dimensions: what comes next must not be read as part of them. The first keeps
 * figures apart alone ("2 10^6", but "mc^2"), the second names too ("2 1/2", "∑_0^n k"). Unicode has them for no text.
 */
const beforePower = '\uFDD0';
const around = '\uFDD1';

export const asPower = (text: string): string => `${beforePower}${text}${around}`;
export const asWhole = (text: string): string => `${around}${text}${around}`;

/** Multiplied, listed or added without a sign: https://www.w3.org/TR/MathML3/chapter3.html#presm.invisibleops. */
const unseenOperators: Readonly<Record<string, string>> = {
  '\u2061': around,
  '\u2062': around,
  '\u2063': ', ',
  '\u2064': around,
};
export const withSeenOperators = (text: string): string =>
  text.replace(/[\u2061-\u2064]/g, (one) => unseenOperators[one] ?? '');

const isMet = (before: string, met: string, after: string): boolean => {
  const side = met.includes(around) ? /[\p{L}\p{N}]/u : /\p{N}/u;
  return side.test(before) && side.test(after);
};

/** The words between tags that stand before and after. */
const lastOf = (source: string): string => (/(.)(?:<[^<>]*>)*$/su.exec(source.slice(-longestTags))?.[1] ?? '').trim();
const firstOf = (source: string): string =>
  (/^(?:<[^<>]*>)*(.)/su.exec(source.slice(0, longestTags))?.[1] ?? '').trim();
const longestTags = 400;

/** Edges as spaces where what meets there would be read as one; tags of a page between them are passed over. */
export const withSpaces = (source: string): string =>
  source.replace(/[\uFDD0\uFDD1]+/g, (met, at: number) =>
    isMet(
      lastOf(source.slice(Math.max(0, at - longestTags), at)),
      met,
      firstOf(source.slice(at + met.length, at + met.length + longestTags)),
    )
      ? ' '
      : '',
  );

/** A part by itself, without the edges around it. */
export const inner = (part: string): string => withSpaces(part.replace(/^[\uFDD0\uFDD1]+|[\uFDD0\uFDD1]+$/g, ''));
